"""Whether a built site is whole: every link of it, and of its search, leads to a file of it."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from bs4 import BeautifulSoup
from searching import rows

from factsheet.exports import is_export

LINKS = {"a": "href", "link": "href", "script": "src", "img": "src", "form": "data-index"}


def lost(site: Path, root: str) -> list[str]:
    """Return the links that lead nowhere, on a site that lies at the path `root` of its host.

    Pages without the theme lead to those of every language and kind, also where a setting leaves
    some out.
    """
    found = sorted(site.rglob("*.html"))
    pages = [path for path in found if not is_export(path.relative_to(site).as_posix())]
    assert pages
    return [each for path in pages for each in _lost_on(path, site, root)]


def _lost_on(path: Path, site: Path, root: str) -> Iterator[str]:
    name = path.relative_to(site).as_posix()
    soup = BeautifulSoup(path.read_text("utf-8"), "html.parser")
    links = [each[key] for tag, key in LINKS.items() for each in soup.find_all(tag, {key: True})]
    for form in soup.select("form.fs-search"):
        index = _file(f"{root}{name}", form["data-index"], site, root)
        there = index.parent if index and index.is_file() else None
        found = rows(lambda part, there=there: (there / part).read_text("utf-8")) if there else []
        assert found, f"{name}: the search finds no index"
        links += [form["data-root"] + address for address, *_ in found]
    for link in links:
        file = _file(f"{root}{name}", link, site, root)
        if file is not None and not file.is_file() and not (file / "index.html").is_file():
            yield f"{name}: {link}"


def _file(page: str, link: str, site: Path, root: str) -> Path | None:
    """Return the file to which a link of the site leads, or nothing if it leads elsewhere."""
    target = urlsplit(urljoin(f"https://here.example{page}", link))
    if target.netloc != "here.example" or urlsplit(link).scheme:
        return None
    path = unquote(target.path)
    return site / path.removeprefix(root) if path.startswith(root) else site / f"..{path}"


def uncalled(site: Path) -> list[str]:
    """Return the pages on which a macro or a mark of Markdown stands as it was typed."""
    found = []
    for path in site.rglob("*.html"):
        article = BeautifulSoup(path.read_text("utf-8"), "html.parser").article
        text = article.get_text() if article else ""
        if any(sign in text for sign in ("{{", "{:", "[^")):
            found.append(path.relative_to(site).as_posix())
    return found
