"""Where the links of finished pages lead within the site, and which lead to no file of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from html import unescape
from urllib.parse import unquote, urljoin, urlsplit

from factsheet.site.pagereader import REMEMBERED

_TAG = re.compile(
    r"<!--.*?-->|<[a-z][^\s\"'<>]*((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>",
    re.IGNORECASE | re.DOTALL,
)
_ATTRIBUTE = re.compile(r"([^\s=\"'/]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
_LEADING = {"href", "src", "data-index"}
_MAY_LEAD = re.compile("|".join(sorted(_LEADING)), re.IGNORECASE)
_SITE = "https://site.invalid"


@lru_cache(REMEMBERED)
def leads(html: str, page: str, root: str) -> frozenset[str]:
    """Return the paths below the site's `root` to which a page's links lead.

    `page` is the page's own path below the root. What leads elsewhere is left out.
    """
    here = f"{_SITE}{root}{page}"
    paths = {_path(urljoin(here, link)) for link in set(_links(html)) if _is_path(link)}
    return frozenset(path.removeprefix(root) for path in paths if path.startswith(root))


def lost(pages: Mapping[str, frozenset[str]], exists: Callable[[str], bool]) -> Iterator[str]:
    """Yield one line for each path to which pages lead and where there is nothing."""
    sources: dict[str, list[str]] = {}
    for page, paths in pages.items():
        for path in paths:
            sources.setdefault(path, []).append(page)
    for path, named in sorted(sources.items()):
        if not exists(path) and not exists(f"{path.rstrip('/')}/index.html".lstrip("/")):
            more = f", as do {len(named) - 1} more" if len(named) > 1 else ""
            hint = "add it, or delete what leads there"
            yield f"{min(named)}: leads to `{path}`{more}, which the site does not have; {hint}"


def _links(html: str) -> Iterator[str]:
    for tag in _TAG.finditer(html):
        given = tag[1] or ""
        for name, *values in _ATTRIBUTE.findall(given) if _MAY_LEAD.search(given) else ():
            if name.lower() in _LEADING:
                yield unescape("".join(values))


def _is_path(link: str) -> bool:
    """Return whether a link leads to another file, on no host that it names."""
    try:
        parts = urlsplit(link)
    except ValueError:
        return False
    return not parts.scheme and not parts.netloc and bool(parts.path)


def _path(address: str) -> str:
    return unquote(urlsplit(address).path)
