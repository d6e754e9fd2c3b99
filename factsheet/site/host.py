"""What modules ask of MkDocs: where a file is, which language is built, what is shown."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File
from mkdocs.structure.pages import Page

from factsheet.problems.paths import from_here
from factsheet.site.cards import CACHE
from factsheet.site.state import State

log = logging.getLogger("mkdocs.plugins.factsheet")


def i18n(config: MkDocsConfig) -> Any:
    """Return the plugin for languages, which has no types."""
    return config.plugins["i18n"]


def is_nested(config: MkDocsConfig) -> bool:
    """Return whether this build of one language runs inside that of the default one."""
    return bool(i18n(config).building)


def language(config: MkDocsConfig) -> str:
    """Return the language that is being built."""
    return str(config.theme["language"])


def root(config: MkDocsConfig) -> str:
    """Return the path at which the site lies on its host."""
    return f"{urlsplit(config.site_url or '/').path.rstrip('/')}/"


def cache(config: MkDocsConfig) -> Path:
    """Return the folder of what was drawn before."""
    return Path(config.config_file_path).parent / CACHE


def source(file: File) -> str:
    """Return where a file of the docs is, as one would open it."""
    return from_here(file.abs_src_path) if file.abs_src_path else file.src_uri


def text_of(state: State, file: File) -> str:
    """Return the text of a page as its author wrote it, as far as it could be read."""
    text = state.texts.get(file.src_uri)
    return file.content_string if text is None else text


def is_shown(file: File, command: str) -> bool:
    """Return whether a file is a part of the site, or of its preview."""
    level = file.inclusion
    return bool(level.is_in_serve() if command == "serve" else level.is_included())


def report(state: State, page: Page, fault: str) -> None:
    """Tell what is wrong with a page, in the log and above the page."""
    state.report(page.file.src_uri, fault)
    log.error(fault)
