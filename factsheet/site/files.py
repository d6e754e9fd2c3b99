"""Which files the site has: pages of its languages, exports, and what is made of the pages."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files

from factsheet.problems.console import waiting
from factsheet.problems.paths import from_here
from factsheet.render.compiled import Compiled
from factsheet.site import footer, host, icons, laying_records, opendata, report, theme
from factsheet.site.lifecycle import refuse
from factsheet.site.options import Options
from factsheet.site.pdf import link, pdf
from factsheet.site.settings import mismatch
from factsheet.site.state import State
from factsheet.site.theme import mending


def of_languages(state: State, files: Files, config: MkDocsConfig) -> Files:
    """Leave out pages that are in no language of the site, each with a line."""
    if not state.loaded:
        refuse(config, ["macros.py is not loaded; write `module_name: macros` under `macros:`"])
    i18n = host.i18n(config)
    languages = i18n.all_languages
    if state.facts:
        alone, known = i18n.config.build_only_locale, state.facts.sheet.languages
        refuse(config, list(mismatch(languages, i18n.default_language, alone, known)))
    state.ways = laying_records.ways(files, i18n.build_languages, state.command)
    for file in files.documentation_pages(inclusion=lambda _: True):
        if not host.is_shown(file, state.command) or file.src_uri.partition("/")[0] in languages:
            continue
        home = f"{from_here(config.docs_dir)}/{languages[0]}/"
        hint = f"move it into `{home}`, or name it under `exclude_docs:`"
        if not host.is_nested(config):
            where = host.source(file)
            host.log.error("%s:1: the page is in the folder of no language; %s", where, hint)
        files.remove(file)
    return files


def with_exports(state: State, files: Files, config: MkDocsConfig, options: Options) -> Files:
    """Lay exports and pages of records among the files; in a preview, what pages link to there."""
    theme.restyle(files)
    if state.facts is None:
        return files
    state.around = laying_records.around(state, files, config, options)
    if state.command == "serve":
        for file in [*opendata.announced(state.facts, files, config)]:
            files.append(file)
        return files
    address = config.site_url or "/"
    _append(files, config, opendata.made(state, address) if options.exports else {})
    _append(files, config, laying_records.laid(state, state.facts, config))
    return files


def _append(files: Files, config: MkDocsConfig, contents: Mapping[str, bytes]) -> None:
    for name, content in contents.items():
        files.append(File.generated(config, name, content=content))


def with_results(
    state: State, env: Environment, config: MkDocsConfig, files: Files, options: Options
) -> Environment:
    """Lay beside a language's pages what is made of them, and mend the theme's templates.

    Raise PluginError if the theme is not as we know it.
    """
    if state.command == "serve":
        opendata.unannounced(files)
    elif state.facts and options.exports:
        found = opendata.drawn(state, host.language(config), config)
        known = {name: content for name, content in found.items() if name not in state.records}
        _append(files, config, known)
    state.unsearched |= {
        file.dest_uri
        for file in files.documentation_pages()
        if file.page and file.page.meta.get("search", {}).get("exclude")
    }
    env.bytecode_cache = Compiled(state.compiled)
    _mend(state, env, config, files)
    if state.facts and state.command != "serve":  # nobody shares a preview
        _share(state, config, files, options)
    return env


def _mend(state: State, env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Mend the theme's templates for a language; raise PluginError if they are other ones."""
    language = host.language(config)
    shown = {
        file.src_uri.removeprefix(f"{language}/"): file.url
        for file in files
        if file.is_documentation_page() and host.is_shown(file, state.command)
    }
    sheet = state.facts, state.templates(language), state.words(language)
    values: dict[str, Any] = {
        "found_at": shown.get("search.md", ""),
        "footer_ways": footer.ways(state.facts, sheet[-1], shown),
        "footer": footer.footer(*sheet),
        "touch_icon": icons.TOUCH,
        "manifest": icons.manifest(language),
        "citation": functools.partial(footer.citation, *sheet),
        "running_foot": functools.partial(footer.running_foot, *sheet),
        "report": functools.partial(report.of_page, *sheet),
        "note_dialog": report.note_dialog(*sheet),
    }
    if state.facts:
        built = host.i18n(config).build_languages
        values["not_found"] = theme.not_found(state.facts, built, host.root(config))
    try:
        mending.mend(env, config.theme.dirs, state.mark, state.templates(language), **values)
    except mending.ThemeError as error:
        raise PluginError(str(error)) from None


def _share(state: State, config: MkDocsConfig, files: Files, options: Options) -> None:
    """Lay the PDF of a language's front page beside it, if asked for."""
    assert state.facts
    language = host.language(config)
    front = files.get_file_from_path(f"{language}/index.md")
    if options.pdf and front and front.page:
        page, name = front.page, f"sheet.{language}.pdf"
        html = page.content or ""
        with waiting("Laying out the PDF"):
            result = pdf(state.facts, html, language, page.canonical_url or "")
        files.append(File.generated(config, name, content=result))
        page.content = link(html, state.words(language), "../" * page.url.count("/") + name)
