"""How a build ends: search written, links followed, what a publisher owes told, faults counted."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

from jinja2 import TemplateNotFound
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, PluginError

from factsheet.exports import is_export
from factsheet.model import FactSheet
from factsheet.problems.console import waiting
from factsheet.problems.paths import from_here
from factsheet.site import broken, host, opendata, sitemap
from factsheet.site.cards import cards
from factsheet.site.deadlinks import lost
from factsheet.site.finished import of_pages, pages
from factsheet.site.footer import unknown
from factsheet.site.options import Options
from factsheet.site.search import searched
from factsheet.site.state import State
from factsheet.starter import placeholders

UNWRITABLE = {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOSPC, errno.EDQUOT}
"""The numbers of errors of a system that does not let a build write."""


def finish(state: State, config: MkDocsConfig, options: Options) -> None:
    """End a build, of all languages: say what a publisher owes; raise PluginError for faults."""
    if host.is_nested(config):
        return
    _write_beside(state, config, options)
    if state.facts and _is_published(state):
        _say_what_is_owed(state.facts, config)
    if not state.warnings:  # else the link may lead to what could not be built
        _follow_links(state, config, options)
    if state.command != "serve" and state.warnings:
        raise PluginError(f"{state.warnings} problem{'' if state.warnings == 1 else 's'}")


def _write_beside(state: State, config: MkDocsConfig, options: Options) -> None:
    """Write what is made of all pages as they are: the same as `factsheet export`."""
    if not state.facts:
        return
    site = Path(config.site_dir)
    texts = pages(site)
    found = of_pages(state.facts, site, texts)
    found |= sitemap.with_records(state.facts, site, config.site_url or "/")
    if state.command != "serve":  # a preview makes it when somebody searches
        found |= searched(state.facts, texts, state.unsearched)
    if options.cards and state.command != "serve":  # nobody shares a preview
        with waiting("Drawing the cards"):
            found |= cards(state.facts, texts, state.unsearched, host.cache(config))
    for name, content in found.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_bytes(content)


def _follow_links(state: State, config: MkDocsConfig, options: Options) -> None:
    """Tell which links of the pages lead to nothing; those to open data may where none is yet."""

    def is_there(path: str) -> bool:
        parts = path.split("/")  # what is left out is led to from where the page lies
        tails = ("/".join(parts[at:]) for at in range(len(parts)))
        is_draft = not options.exports and any(map(is_export, tails))
        is_later = state.command == "serve" and opendata.is_later(path)
        return is_draft or is_later or Path(config.site_dir, path).is_file()

    for fault in lost(state.links, is_there):
        host.log.error(fault)


def _say_what_is_owed(facts: FactSheet, config: MkDocsConfig) -> None:
    """Tell who is not named yet; a placeholder is a fault, since readers would follow it."""
    for each in unknown(facts):
        print(each, file=sys.stderr)
    if left := placeholders(facts, config.site_url or "", Path(config.config_file_path).parent):
        host.log.error(left)


def _is_published(state: State) -> bool:
    """Return whether this build goes to readers: by `mkdocs gh-deploy`, or as a workflow says."""
    return state.command == "gh-deploy" or bool(os.environ.get("PUBLISHED"))


def fail(error: Exception) -> None:
    """Tell in one line what a setting or a page names and nobody finds; raise Abort then."""
    if isinstance(error, TemplateNotFound):
        hint = "mend its name in mkdocs.yml or on the page"
        host.log.error("the theme has no `%s`; %s", error.name, hint)
    elif isinstance(error, OSError) and error.errno in UNWRITABLE:
        hint = "make room or give the right to write there, or name another folder with `-d`"
        host.log.error("%s: %s; %s", error.filename, error.strerror, hint)
    elif broken.is_of_sheet(error):
        host.log.error(broken.told(error))
    elif isinstance(error, FileNotFoundError) and error.filename:
        hint = "put it there, or delete what names it or leads to it"
        host.log.error("%s: %s; %s", from_here(error.filename), error.strerror, hint)
    elif isinstance(error, ImportError | OSError):
        host.log.error("%s; mend it in mkdocs.yml", " ".join(str(error).split()))
    else:
        return
    host.log.debug("what failed", exc_info=error)
    raise Abort("Aborted")
