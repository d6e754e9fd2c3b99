"""What becomes of one page: its text read, its content held to the evidence."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from factsheet import views
from factsheet.render.printed import Printed
from factsheet.site import (
    csp,
    footnotes,
    host,
    traceability,
)
from factsheet.site.deadlinks import leads
from factsheet.site.source import read, shielded
from factsheet.site.state import State
from factsheet.site.theme import link_title, panel


def name_links(state: State, config: MkDocsConfig) -> None:
    """Call the links at headings in the page's language, unless mkdocs.yml does."""
    toc = config.mdx_configs.setdefault("toc", {})
    if toc.get("permalink_title", state.link_title) == state.link_title:
        state.link_title = link_title(state.templates(host.language(config)))
        toc["permalink_title"] = state.link_title


def offer_edit(state: State, page: Page, config: MkDocsConfig) -> None:
    """Lead to where the page's text is edited, once the repository is known; see mkdocs.yml."""
    if state.facts and page.file.abs_src_path and not page.edit_url:
        path = Path(page.file.abs_src_path).resolve()
        top = Path(config.config_file_path).resolve().parent
        if path.is_relative_to(top):
            place = path.relative_to(top).as_posix()
            page.edit_url = views.edited_at(state.facts.sheet, place) or None


def source_of(state: State, page: Page) -> str | None:
    """Return a page's text; say in one line what cannot be read, and go on with an empty one."""
    if page.file.abs_src_path is None:
        return None
    text, faults = read(Path(page.file.abs_src_path))
    state.texts[page.file.src_uri] = text
    state.blocks.given = ()  # unless macros are called
    for fault in faults:
        host.report(state, page, fault)
    return shielded(text)


def without_foreign(state: State, page: Page, config: MkDocsConfig) -> None:
    """Leave out what a page asks of the theme and the theme does not have."""
    own = [config.theme.custom_dir] if config.theme.custom_dir else []
    folders = {"icon": config.theme.dirs, "template": own}
    for key, name in (("icon", ".icons/{}.svg"), ("template", "{}")):
        given = page.meta.get(key)
        if given and not any(Path(folder, name.format(given)).is_file() for folder in folders[key]):
            hint = "delete it from the front matter"
            fault = f"{host.source(page.file)}:1: there is no {key} `{given}`; {hint}"
            host.report(state, page, fault)
            del page.meta[key]


def content_of(state: State, html: str, page: Page, config: MkDocsConfig) -> str:
    """Return a page's HTML with named notes and nothing that steers; hold it to its evidence."""
    printed = state.printed.get(page.file.src_uri) or Printed()
    html = footnotes.marked(html, state.templates(host.language(config)))
    source, front = host.text_of(state, page.file), f"{page.title} {page.meta.get('description')}"
    _report_at(state, page, traceability.faults_in_front(front, source))
    _report_at(state, page, traceability.faults(html, source, printed))
    return csp.inert(html)


def put_faults_above(state: State, page: Page) -> None:
    """Put what is wrong above a page: with the data as it is now, then with the page itself."""
    language = page.file.src_uri.partition("/")[0]
    for kind, lines in (
        ("data" if state.facts else "empty", list(map(str, state.problems))),
        ("page", state.faults.get(page.file.src_uri, [])),
    ):
        if lines:
            page.content = panel(state.templates(language), kind, lines) + (page.content or "")


def finished(state: State, html: str, page: Page | None, config: MkDocsConfig) -> str:
    """Return the whole page, shut to what is foreign; remember where it leads.

    Without a page it is the one for wrong addresses.
    """
    name = "404.html"
    if page is not None:
        around = traceability.faults_around(
            html, page.content or "", host.text_of(state, page.file)
        )
        _report_at(state, page, around)
        name = page.file.dest_uri
    shown = host.source(page.file) if page else name
    state.links[shown] = leads(html, name, host.root(config))
    return csp.guarded(html, state.mark, state.nonce if state.command == "serve" else "")


def _report_at(state: State, page: Page, faults: Iterable[tuple[int, str]]) -> None:
    """Tell what is wrong at which lines of a page."""
    for line, fault in sorted(faults):
        host.report(state, page, f"{host.source(page.file)}:{line}: {fault}")
