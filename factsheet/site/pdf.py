"""A page as a tagged PDF of A4 sheets, with the addresses of its sources."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from urllib.parse import quote

from markupsafe import Markup, escape

from factsheet import views
from factsheet.model import FactSheet, Source
from factsheet.render.markup import environment, on_one_line, ui_environment
from factsheet.render.palette import coloured
from factsheet.wording import Wording

FOLDER = Path(__file__).parent
_PICTURE = re.compile(r"<svg\b([^>]*)>\s*(?:<title[^>]*>(.*?)</title>)?(.*?)</svg>", re.DOTALL)
_LABEL = re.compile(r'aria-label="([^"]*)"')
_TILE = re.compile(r'(<p class="fs-tile-number"><a href="([^"]*)">.*?</a>)', re.DOTALL)
_CITE = re.compile(r'(<a class="fs-cite" href="([^"]*)"[^>]*>)(.*?)</a>')


def pdf(facts: FactSheet, html: str, language: str, address: str) -> bytes:
    """Return a page's HTML as PDF/UA; the same page gives the same bytes on every machine."""
    from weasyprint import CSS, HTML  # noqa: PLC0415  `make pdf` installs it, nothing else needs it
    from weasyprint.text.fonts import FontConfiguration  # noqa: PLC0415

    fonts = FontConfiguration()
    css = coloured((FOLDER / "pdf.css").read_text("utf-8"))
    style = CSS(string=css, base_url=f"{FOLDER.as_uri()}/", font_config=fonts)
    page = HTML(string=document(facts, html, language, address), base_url=address)
    return bytes(page.write_pdf(stylesheets=[style], font_config=fonts, pdf_variant="pdf/ua-1"))


def link(html: str, wording: Wording, address: str) -> str:
    """Return the page with a link to its PDF before its notes, or at its end."""
    at = html.rfind('<div class="footnote">')
    text, notes = (html, "") if at < 0 else (html[:at], html[at:])
    templates = ui_environment(wording)
    return f"{text}{on_one_line(templates, 'paper_link', address=address)}\n{notes}"


def document(facts: FactSheet, html: str, language: str, address: str) -> str:
    """Return the whole document: the page, its pictures as images, and the list of its sources."""
    wording = Wording(language, facts.words)
    body, cited = _numbered(_with_reports(facts, _PICTURE.sub(_image, html)), wording)
    by_url = {source.url: source for source in facts.sources}
    result = environment(facts, wording, "").get_template("paper.html.jinja")
    return result.render(
        body=Markup(body),  # noqa: S704  the templates escaped it when they made the page
        address=address,
        checked=facts.last_checked,
        horizon=views.horizon(facts, wording),
        sources=[by_url[url] for url in cited if url in by_url],
    )


def _image(picture: re.Match[str]) -> str:
    """Return an inline picture as an image whose alternative text is its title or its label."""
    attributes, title, shapes = picture.groups("")
    if 'display="none"' in attributes:  # the drawing for a telephone
        return ""
    label = _LABEL.search(attributes)
    sentence = title or (label[1] if label else "")
    svg = f'<svg{attributes} font-family="Sheet Sans">{shapes}</svg>'
    return f'<img alt="{escape(unescape(sentence))}" src="data:image/svg+xml,{quote(svg)}">'


def _with_reports(facts: FactSheet, html: str) -> str:
    """Return the page with the publications behind each tile, which on screen are a step away."""
    values = {
        views.page_of(facts, address): address
        for address in (*(f.id for f in facts.figures), *facts.values)
    }

    def cites(tile: re.Match[str]) -> str:
        found = views.tile(facts, values[tile[2]]).trace.reports if tile[2] in values else ()
        urls = [escape(views.record(facts, key, Source).url) for key in found]
        return tile[1] + "".join(f' <a class="fs-cite" href="{url}"></a>' for url in urls)

    return _TILE.sub(cites, html)


def _numbered(html: str, wording: Wording) -> tuple[str, list[str]]:
    """Return the page with a mark after each publication, and their addresses in that order."""
    cited = list(dict.fromkeys(_page(cite) for cite in _CITE.finditer(html)))

    def marked(cite: re.Match[str]) -> str:
        number = cited.index(_page(cite)) + 1
        shown = f"[{wording.word('source_mark', number=number)}]"
        return f"{cite[1]}{cite[3]}\u00a0{shown}</a>" if cite[3] else f"{cite[1]}{shown}</a>"

    return _CITE.sub(marked, html), cited


def _page(cite: re.Match[str]) -> str:
    """Return the page to which a citation leads, whatever the words on it."""
    return views.page_at(unescape(cite[2]))
