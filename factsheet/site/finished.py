"""What stands in a finished site beside its pages: open data, pictures, search, cards, policies.

It needs no host: whatever built the pages, the same files come of the same sheet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import unescape
from pathlib import Path

from factsheet import exports, views
from factsheet.exports import PLAIN, PREFIX, is_export
from factsheet.model import FactSheet
from factsheet.reading.pages import pages as sources
from factsheet.render import MACROS, Renderer
from factsheet.render.filling import call_of
from factsheet.site import around, csp, headers, icons, pictures, sitemap
from factsheet.site.cards import cards, place
from factsheet.site.records import record_files
from factsheet.site.search import ARTICLE, searched

_ADDRESS = re.compile(r'<link rel="canonical" href="([^"]*)"')
_PICTURE = re.compile(rf"{PREFIX}pictures/([a-z][\w.-]*)\.([a-z]{{2,3}})\.svg")


def address_of(site: Path) -> str | None:
    """Return the address of a site as its front page says it, or nothing if it does not."""
    front = site / "index.html"
    found = _ADDRESS.search(front.read_text("utf-8")) if front.is_file() else None
    return unescape(found[1]) if found else None


def open_data(facts: FactSheet, address: str) -> dict[str, bytes]:
    """Return the exports and plain pages by path; pages among them bear a policy and an icon."""
    result = exports.files(facts, address) | exports.plain_pages(facts, address)
    for name in [name for name in result if name.endswith(".html")]:
        result[name] = csp.alone(icons.in_tab(name, result[name].decode())).encode()
    return result


def beside(facts: FactSheet, site: Path, docs: Path, address: str) -> dict[str, bytes]:
    """Return all that a finished site gets, by path; and each page that had no policy, with one.

    `docs` is the folder of the pages' sources: it says which of them are not searched.
    """
    result = open_data(facts, address)
    texts = pages(site)
    records = record_files(facts, address, around.of_finished(facts, site, texts), result)
    texts |= own_pages(records)
    result |= _pictures(facts, texts, address, result) | records
    left_out = _unsearched(facts, docs)
    result |= of_pages(facts, site, texts) | searched(facts, texts, left_out)
    result |= cards(facts, texts, left_out) | sitemap.with_records(facts, site, address)
    return result | dict(_guarded(facts, texts))


def pages(site: Path) -> dict[str, str]:
    """Return the pages that a host has built, by path, and not those that are exports."""
    found = {path.relative_to(site).as_posix(): path for path in sorted(site.rglob("*.html"))}
    return {name: path.read_text("utf-8") for name, path in found.items() if not is_export(name)}


def own_pages(records: Mapping[str, bytes]) -> dict[str, str]:
    """Return the pages among the files of records, by path, and not those that are exports."""
    names = [name for name in records if name.endswith(".html") and not is_export(name)]
    return {name: records[name].decode() for name in names}


def of_pages(facts: FactSheet, site: Path, pages: Mapping[str, str]) -> dict[str, bytes]:
    """Return what is made of all pages: what a host sends with each, icons."""
    addresses = [*PLAIN, *views.OWN.values(), *(name.removesuffix("index.html") for name in pages)]
    found = {headers.NAME: headers.headers(addresses)}
    return found | icons.icons(facts, site, pages.get("index.html", ""))


def _pictures(
    facts: FactSheet, pages: Mapping[str, str], address: str, files: Mapping[str, bytes]
) -> dict[str, bytes]:
    """Return the files of the pictures to which pages lead; a file's name says what draws it."""
    result: dict[str, bytes] = {}
    named = {path: dict.fromkeys(_PICTURE.findall(text)) for path, text in pages.items()}
    for language in facts.sheet.languages:
        renderer = Renderer(facts, language, address, has_png=True)
        spoken = [
            (path, name)
            for path, found in named.items()
            for name, other in found
            if other == language
        ]
        for path, name in spoken:
            here = path.removeprefix(views.folder(facts, language)).removesuffix("index.html")
            macro, arguments = call_of(name)
            if macro in MACROS:
                getattr(renderer.page("", here), macro)(*arguments)
        result |= pictures.files(renderer.drawings, language, files, has_png=True)
    return result


def _unsearched(facts: FactSheet, docs: Path) -> set[str]:
    """Return the paths of pages that readers do not want to find: their sources say so."""
    found = set()
    for page in sources(docs) if docs.is_dir() else ():
        if (page.front.get("search") or {}).get("exclude"):
            name = Path(page.name).with_suffix("")
            name = name.parent if name.name == "index" else name
            found.add((Path(views.folder(facts, page.language)) / name / "index.html").as_posix())
    return found


def _guarded(facts: FactSheet, pages: Mapping[str, str]) -> Iterator[tuple[str, bytes]]:
    """Yield each page without a policy, shut to what is foreign; the theme's own scripts run.

    It gets the links to the icons too, but for the page that stands at every wrong address.
    """
    for name, html in pages.items():
        if 'http-equiv="Content-Security-Policy"' not in html:
            shut = ARTICLE.sub(lambda found: found[1] + csp.inert(found[2]) + found[3], html)
            language = place(name, facts.sheet.languages).language
            linked = icons.links(language, "../" * name.count("/")) if name != "404.html" else ""
            shut = shut.replace("</head>", f"{linked}</head>", 1)
            yield name, csp.guarded(csp.marked(shut, "data-own"), "data-own").encode()
