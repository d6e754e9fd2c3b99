"""The contents of a page: every heading on it, those that macros gave too."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape, unescape

from mkdocs.structure.toc import AnchorLink, TableOfContents

_HEADING = re.compile(r"<h([1-6])\b([^>]*)>(.*?)</h\1>", re.DOTALL)
_ID = re.compile(r"""\bid=["']([^"']+)""")
_WAY = re.compile(r"""<a\b[^>]*?\bhref=["']#([^"']+)""")
_MARKS = re.compile(
    r'<a class="headerlink".*?</a>|<sup id="fnref.*?</sup>|<title\b.*?</title>|<[^>]*>', re.DOTALL
)


def contents(html: str, known: Iterable[AnchorLink]) -> TableOfContents:
    """Return the contents of a page; those entries that are `known` keep their titles.

    A heading without an address of its own has that of its record, to which it links.
    """
    titles = {entry.id: entry.title for entry in flat(known)}
    top: list[AnchorLink] = []
    above: list[AnchorLink] = []
    for level, key, text in _headings(html):
        each = AnchorLink(titles.get(key, text), key, level)
        while above and above[-1].level >= level:
            above.pop()
        (above[-1].children if above else top).append(each)
        above.append(each)
    return TableOfContents(top)


def flat(entries: Iterable[AnchorLink]) -> Iterator[AnchorLink]:
    """Yield entries of contents with those below them."""
    for each in entries:
        yield each
        yield from flat(each.children)


def _headings(html: str) -> Iterator[tuple[int, str, str]]:
    """Yield level, address and text of each heading that can be linked, in their order."""
    for level, attributes, inner in _HEADING.findall(html):
        found = _ID.search(attributes) or _WAY.search(inner)
        if found:
            text = " ".join(unescape(_MARKS.sub("", inner)).split())
            yield int(level), unescape(found[1]), escape(text, quote=False)
