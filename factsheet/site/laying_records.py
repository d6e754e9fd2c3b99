"""The pages of records among the files of a build, made once for one sheet and one site."""

from __future__ import annotations

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

from factsheet.model import FactSheet
from factsheet.site import host
from factsheet.site.around import WAYS, Around
from factsheet.site.cards import CACHE
from factsheet.site.deadlinks import leads
from factsheet.site.options import Options
from factsheet.site.records import record_files
from factsheet.site.state import State

THEME = "assets/stylesheets/"
"""Where the theme's own style sheets lie; their names hold a digest."""


def laid(
    state: State, facts: FactSheet, files: Files, config: MkDocsConfig, options: Options
) -> dict[str, bytes]:
    """Return the pages of records and their pictures by path; remember where each page leads."""
    around = _around(state, files, config, options)
    made_of = (facts, config.site_url, around, options.exports)
    if state.recorded != made_of:
        exported = state.exports if options.exports else {}
        state.recorded = made_of
        state.records = record_files(facts, config.site_url or "/", around, exported)
        state.leading = {
            name: leads(content.decode(), name, host.root(config))
            for name, content in state.records.items()
            if name.endswith(".html")
        }
    state.links.update(state.leading)
    return state.records


def _around(state: State, files: Files, config: MkDocsConfig, options: Options) -> Around:
    """Return what this site has around such pages."""
    names = [file.url for file in files.css_files() if file.src_uri.startswith(THEME)]
    languages = host.i18n(config).build_languages
    has = [
        (language, name)
        for language in languages
        for name in WAYS
        if Path(config.docs_dir, language, f"{name}.md").is_file()
    ]
    return Around(
        styles=(*sorted(names), *(str(style) for style in config.extra_css)),
        icon=config.theme["favicon"],
        languages=tuple(languages),
        ways=frozenset(has),
        cards=options.cards,
        has_png=state.command != "serve",
        cache=Path(config.config_file_path).parent / CACHE,
        nonce=state.nonce if state.command == "serve" else "",
    )
