"""Pages as an earlier build of a server converted them, for those whose text is the same."""

from __future__ import annotations

import functools
import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from markdown.extensions import Extension
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from factsheet.site.blocks import Blocks

SELF_CONTAINED = frozenset(
    {"abbr", "admonition", "attr_list", "codehilite", "def_list", "extra", "fenced_code"}
    | {"footnotes", "md_in_html", "meta", "nl2br", "sane_lists", "smarty", "tables", "toc"}
    | {f"pymdownx.{name}" for name in ("betterem", "caret", "details", "keys", "mark")}
    | {f"pymdownx.{name}" for name in ("smartsymbols", "tabbed", "tasklist", "tilde")}
)
"""Extensions of Markdown that read nothing but the text of a page."""
_LINKS = "links_to_anchors"
"""What a page keeps by the files of one build."""


@dataclass
class _Kept:
    """A page as it was converted last."""

    asked: object
    """The text, and all else that decides what becomes of it."""
    given: dict[str, Any]
    """What the conversion said of the page, by the names of its attributes."""
    links: dict[str, Any]
    """To which anchors it leads, by the paths of the files that have them."""


class _Heard(logging.Handler):
    """Hears whether anything was said."""

    is_said = False

    def emit(self, record: logging.LogRecord) -> None:  # noqa: ARG002
        self.is_said = True


@dataclass
class Conversions:
    """The newest conversion of each page; what its macros give is asked anew each time."""

    kept: dict[str, _Kept] = field(default_factory=dict)
    """Conversions by the path of the page below the docs folder."""

    def keep(self, page: Page) -> None:
        """Let this page be converted only if it was not converted from the same text before."""
        vars(page)["render"] = functools.partial(self._render, page)

    def _render(self, page: Page, config: MkDocsConfig, files: Files) -> None:
        """Convert a page, or take what the same text gave; what is told is told each time."""
        asked = _asked(page, config, files)
        known = self.kept.pop(page.file.src_uri, None)
        if known and known.asked == asked:
            vars(page).update(known.given)
            there = files.src_uris
            page.links_to_anchors = {there[path]: led for path, led in known.links.items()}
            self.kept[page.file.src_uri] = known
            return
        before, heard = dict(vars(page)), _Heard()
        logger = logging.getLogger("mkdocs")
        logger.addHandler(heard)
        try:
            type(page).render(page, config, files)
        finally:
            logger.removeHandler(heard)
        given = {
            name: value
            for name, value in vars(page).items()
            if name != _LINKS and value is not before.get(name)
        }
        links = page.links_to_anchors or {}
        paths = {file.src_uri: led for file, led in links.items()}
        if not heard.is_said and _is_self_contained(config):
            self.kept[page.file.src_uri] = _Kept(asked, given, paths)


def _asked(page: Page, config: MkDocsConfig, files: Files) -> object:
    """Return all that decides what a page becomes: its text, the settings, which files there are.

    A link is written, and told to be dead, after the files that there are.
    """
    there = [(file.src_uri, file.dest_uri, file.inclusion) for file in files]
    settings = repr((config.user_configs, config.markdown_extensions, config.mdx_configs))
    taken = [tuple(own.given) for own in _extensions(config) if isinstance(own, Blocks)]
    return page.markdown, taken, page.file.dest_uri, settings, there


def _extensions(config: MkDocsConfig) -> Sequence[str | Extension]:
    return config.markdown_extensions


def _is_self_contained(config: MkDocsConfig) -> bool:
    """Return whether all extensions are known to read nothing but a page's text."""
    return all(
        name.removeprefix("markdown.extensions.") in SELF_CONTAINED
        if isinstance(name, str)
        else isinstance(name, Blocks)
        for name in _extensions(config)
    )
