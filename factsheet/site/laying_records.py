"""The pages of records among the files of a build, made once for one sheet and one site."""

from __future__ import annotations

from collections.abc import Iterable

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

from factsheet.model import FactSheet
from factsheet.site import host
from factsheet.site.around import WAYS, Around
from factsheet.site.deadlinks import leads
from factsheet.site.options import Options
from factsheet.site.records import record_files
from factsheet.site.state import State

THEME = "assets/stylesheets/"
"""Where the theme's own style sheets lie; their names hold a digest."""


def laid(state: State, facts: FactSheet, config: MkDocsConfig) -> dict[str, bytes]:
    """Return the pages of records and their pictures by path; remember where each page leads.

    There are no pictures before the exports are made, from whose tables their rows are taken.
    """
    assert state.around
    address = config.site_url or "/"
    exports = state.exports if state.exported == (facts, address) else {}  # not of an older sheet
    made_of = (facts, address, state.around, bool(exports))
    if state.recorded != made_of:
        state.recorded = made_of
        state.records = record_files(facts, address, state.around, exports)
        state.leading = {
            name: leads(content.decode(), name, host.root(config))
            for name, content in state.records.items()
            if name.endswith(".html")
        }
    state.links.update(state.leading)
    return state.records


def ways(files: Files, languages: Iterable[str], command: str) -> frozenset[tuple[str, str]]:
    """Return which of the pages to which every page leads are shown, each with its language."""
    return frozenset(
        (language, name)
        for language in languages
        for name in WAYS
        if (file := files.get_file_from_path(f"{language}/{name}.md"))
        and host.is_shown(file, command)
    )


def around(state: State, files: Files, config: MkDocsConfig, options: Options) -> Around:
    """Return what this site has around such pages."""
    names = [file.url for file in files.css_files() if file.src_uri.startswith(THEME)]
    languages = host.i18n(config).build_languages
    return Around(
        styles=(*sorted(names), *(str(style) for style in config.extra_css)),
        icon=config.theme["favicon"],
        languages=tuple(languages),
        ways=state.ways,
        cards=options.cards,
        has_png=state.command != "serve",
        cache=host.cache(config),
        nonce=state.nonce if state.command == "serve" else "",
    )
