"""Which files the site has: pages of its languages, exports, and what is made of the pages."""

from __future__ import annotations

import functools
import os
from pathlib import Path
from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files

from factsheet.problems.console import waiting
from factsheet.site import (
    cards,
    finished,
    footer,
    host,
    icons,
    laying_records,
    pictures,
    report,
    theme,
)
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
    for file in files.documentation_pages(inclusion=lambda _: True):
        if not host.is_shown(file, state.command) or file.src_uri.partition("/")[0] in languages:
            continue
        home = f"{os.path.relpath(config.docs_dir)}/{languages[0]}/"
        hint = f"move it into `{home}`, or name it under `exclude_docs:`"
        if not host.is_nested(config):
            where = host.source(file)
            host.log.error("%s:1: the page is in the folder of no language; %s", where, hint)
        files.remove(file)
    return files


def with_exports(state: State, files: Files, config: MkDocsConfig, options: Options) -> Files:
    """Lay exports and pages of records among the site's files, made once for all languages."""
    theme.restyle(files)
    if state.facts is None:
        return files
    if options.exports and state.exported != (state.facts, config.site_url):
        state.exported = (state.facts, config.site_url)
        state.exports = finished.open_data(state.facts, config.site_url or "/")
    found = laying_records.laid(state, state.facts, files, config, options)
    for name, content in {**(state.exports if options.exports else {}), **found}.items():
        files.append(File.generated(config, name, content=content))
    return files


def with_results(
    state: State, env: Environment, config: MkDocsConfig, files: Files, options: Options
) -> Environment:
    """Lay beside a language's pages what is made of them, and mend the theme's templates.

    Raise PluginError if the theme is not as we know it.
    """
    for language, found in state.pictures.items() if options.exports else ():
        has_png = state.command != "serve"
        cache = Path(config.config_file_path).parent / cards.CACHE
        made = pictures.files(found, language, state.exports, has_png, cache)
        for name, content in made.items():
            if name not in state.records:
                files.append(File.generated(config, name, content=content))
    state.unsearched |= {
        file.dest_uri
        for file in files.documentation_pages()
        if file.page and file.page.meta.get("search", {}).get("exclude")
    }
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
        "footer_ways": footer.ways(state.facts, state.words(language), shown),
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
        page.content = link(html, language, "../" * page.url.count("/") + name)
