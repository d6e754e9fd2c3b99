"""What mkdocs-macros calls: the data read, the macros registered, each page filled.

With the plugin `factsheet` they share its state; without it they give the same pages by themselves.
"""

from __future__ import annotations

import functools
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

from factsheet.checks.private_texts import private_people
from factsheet.problems import plain
from factsheet.problems.paths import from_here
from factsheet.render import MACROS, Renderer
from factsheet.render.compiled import Compiled
from factsheet.render.page import Page
from factsheet.site import host, identity
from factsheet.site.lifecycle import folder
from factsheet.site.options import Options
from factsheet.site.state import State

HOSTS = "build the site with MkDocs 1 or ProperDocs"


class Macros:
    """The macros of one build of one language, or of several that follow each other."""

    def __init__(self, state: State, address: str) -> None:
        """Begin; `address` is that of the site."""
        self.state, self.address = state, address
        self.page: Page | None = None
        self.named = {name: functools.partial(self._call, name) for name in MACROS}
        self._compiled = Compiled(state.compiled)
        self._renderers: dict[str, Renderer] = {}

    def renderer(self, language: str) -> Renderer | None:
        """Return what renders in a language; nothing while there is no data."""
        if self.state.facts is None:
            return None
        if language not in self._renderers:
            has_png = self.state.command != "serve"  # nobody takes a picture from a preview
            made = Renderer(self.state.facts, language, self.address, self._compiled, has_png)
            self._renderers[language] = made
            self.state.pictures[language] = made.drawings
        return self._renderers[language]

    def compiling(self, templates: Environment) -> Environment:
        """Return the templates of a host, which keep what they compile through a whole `serve`."""
        return templates.overlay(bytecode_cache=self._compiled)

    def _call(self, name: str, /, *arguments: Any, **options: Any) -> str:
        assert self.page
        return self.page.call(name, arguments, options)


def define_env(env: Any) -> None:
    """Read the data if it changed, and register every macro; raise PluginError for bad data."""
    config = env.conf
    if not isinstance(config, MkDocsConfig):  # such a host calls no macro of a page as it should
        raise PluginError("the sheet's macros need the page events of mkdocs-macros; " + HOSTS)
    plugin = config["plugins"].get("factsheet")
    state: State = (
        plugin.state if plugin else State(folder=folder(config, Options.data_dir.default))
    )
    if not plugin:
        identity.complete(state, config)
    state.loaded = True
    is_new = state.read(datetime.now(UTC))
    _tell(state, is_new)
    if is_new and state.facts and state.command != "serve":
        found = [*private_people(Path(config.docs_dir), state.facts)]
        if found:
            raise PluginError(f"pages may lead to a private person\n{plain(tuple(sorted(found)))}")
    env.sheet = Macros(state, config["site_url"] or "")
    for name, macro in env.sheet.named.items():
        env.macro(macro, name)


def _tell(state: State, is_new: bool) -> None:
    """Tell what is wrong with the data and which words are missing; raise PluginError in a build.

    What was told already is told again only to end a build.
    """
    if state.problems and state.command != "serve":
        raise PluginError(f"the data has mistakes\n{plain(state.problems)}")
    if state.problems and is_new:
        host.log.error("the data has mistakes\n%s", plain(state.problems))
    for each in state.facts.untranslated if is_new and state.facts else ():
        host.log.warning(str(each))


def on_pre_page_macros(env: Any) -> None:
    """Fill the page: with text for each macro, and one line for each mistake."""
    file, meta, sheet = env.page.file, env.page.meta, env.sheet
    if meta.get("render_macros") is False:
        return
    first = sheet.renderer(file.src_uri.partition("/")[0])
    sheet.page = page = Page(first, file.src_uri, from_here(file.abs_src_path))
    values = {**env.variables, **meta, **sheet.named}
    env.markdown = page.fill(sheet.compiling(env.env), env.markdown, values)
    env.page.markdown = env.markdown  # the title is read from it
    sheet.state.printed[file.src_uri] = page.printed
    sheet.state.blocks.given = page.blocks
    meta["render_macros"] = False  # it is done: mkdocs-macros would print tracebacks
    for fault in page.faults:
        host.report(sheet.state, env.page, fault)
