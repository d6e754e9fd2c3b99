"""How a run of MkDocs begins: its settings, what is counted, what is watched."""

from __future__ import annotations

import gc
import logging
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer

from factsheet.problems import shown
from factsheet.problems.paths import from_here
from factsheet.site import csp, host, identity, opendata, steady, target, theme
from factsheet.site.filetimes import times
from factsheet.site.options import Options
from factsheet.site.settings import refused
from factsheet.site.state import State
from factsheet.wording.own import FOLDER

ENGINE = Path(__file__).resolve().parents[1]
UNCOLLECTED = 300_000
"""How many objects may be new before Python looks for waste: a build makes many, wastes few."""
NOTES = ("SEPARATOR", "SUPERSCRIPT_TEXT", "UNIQUE_IDS")
"""Settings of notes that would change the addresses at which the evidence stands."""


class Counter(logging.Handler):
    """A log handler that counts what a build must not end well with."""

    def __init__(self, state: State) -> None:
        """Count for one run."""
        super().__init__()
        self.state = state

    def emit(self, record: logging.LogRecord) -> None:
        """Count a record."""
        self.state.warnings += record.levelno >= logging.WARNING


def start(state: State, command: str, dirty: bool) -> None:
    """Learn whether this is a server or a build; a build fails on a warning, strict or not."""
    state.command, state.dirty = command, dirty
    gc.set_threshold(UNCOLLECTED)
    if command == "serve":
        state.engine = sorted(times(ENGINE, "*.py"))
    else:
        logger = logging.getLogger("mkdocs")
        logger.setLevel(min(logger.level, logging.WARNING))  # a quiet build hides no mistake
        logger.addHandler(Counter(state))


def configure(state: State, config: MkDocsConfig, options: Options) -> MkDocsConfig:
    """Begin a build, of one language; raise PluginError for settings that cannot be used."""
    if state.command != "serve":
        config.strict = False  # a strict build of one language would end before the next
    _keep_notes(config)
    extensions: list[Any] = config.markdown_extensions  # names, and extensions themselves
    if state.blocks not in extensions:
        extensions.append(state.blocks)
    theme.prepare(config)
    if "i18n" in config.plugins and host.is_nested(config):
        return config
    state.begin()
    state.folder = folder(config, options.data_dir)
    identity.complete(state, config)
    _refuse_settings(state, config)
    if not options.exports:  # a draft: what leads to the open data leads nowhere
        config.validation.links.not_found = logging.INFO
        config.validation.links.unrecognized_links = logging.INFO  # a file without an ending
    _notice_edits(state)
    return config


def _refuse_settings(state: State, config: MkDocsConfig) -> None:
    """End a build for what mkdocs.yml, an option or the environment asks for and must not be."""
    refuse(config, [*refused(config), *theme.left_out(config.theme.custom_dir)])
    if state.command != "serve":  # which builds into a new folder of its own
        refuse(config, [*target.refused(Path(config.site_dir), state.folder)])
    moment = os.environ.get("SOURCE_DATE_EPOCH", "0")
    if not moment.isdecimal():
        raise PluginError(f"SOURCE_DATE_EPOCH: {shown(moment)} is no number of seconds; unset it")
    if state.dirty:
        refuse(config, ["`--dirty` shows no edit of data; leave it out"])


def folder(config: MkDocsConfig, data_dir: str) -> Path:
    """Return the folder with the records, as one would type it here."""
    return Path(from_here(Path(config.config_file_path).parent / data_dir))


def refuse(config: MkDocsConfig, faults: Sequence[str]) -> None:
    """End a build for settings that the sheet cannot live with, by a PluginError."""
    if faults:
        path = from_here(config.config_file_path)
        raise PluginError("\n".join(f"{path}: {fault}" for fault in faults))


def _keep_notes(config: MkDocsConfig) -> None:
    """See to it that pages have notes, in which the evidence stands, at the addresses they had.

    Raise PluginError where they cannot.
    """
    if "footnotes" not in config.markdown_extensions:
        config.markdown_extensions.append("footnotes")
    for name in NOTES:
        if name in config.mdx_configs.get("footnotes", {}):
            fault = f"`{name}` of `footnotes` changes what leads to notes; remove it"
            raise PluginError(f"{Path(config.config_file_path).name}: {fault}")


def _notice_edits(state: State) -> None:
    """Say once that a server shows an edit of the engine's code only when it starts again."""
    if state.command != "serve":
        return
    engine = sorted(times(ENGINE, "*.py"))
    if engine != state.engine:
        host.log.warning("the engine's code was edited; restart `mkdocs serve` to see it")
    state.engine = engine


def serve(state: State, server: LiveReloadServer, config: MkDocsConfig, options: Options) -> None:
    """Watch what a page is made of; let the script run that a preview adds to each page.

    Go on serving whatever is edited.
    """
    settings = Path(config.config_file_path)
    macros = settings.with_name("macros.py")
    steady.watching(server)
    server.builder = steady.building(state, server.builder, settings)
    for path in (state.folder, state.folder.parent / FOLDER, ENGINE, macros):
        server.watch(str(path))  # also what is not there yet
    if app := server.get_app():
        app = steady.telling(csp.reloading(app, state.nonce), state)
        server.set_app(opendata.answering(app, state, config, options))
