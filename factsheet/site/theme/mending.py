"""What no override reaches, done to the source of the theme's templates before they are filled.

So no text of an author can be taken for a part of the theme, or displace what is done to it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import unescape
from importlib.metadata import version
from typing import Any

from jinja2 import ChoiceLoader, Environment, FileSystemLoader, PrefixLoader
from jinja2.ext import Extension
from markupsafe import Markup, escape

from factsheet.render.markup import on_one_line
from factsheet.site.csp import inert, marked
from factsheet.site.theme import FOLDER

_DRAWER = re.compile(
    r'(<input\b[^>]*\bid="__drawer")(.*?)(<div data-md-component="skip">.*?</div>)', re.DOTALL
)
"""The menu's checkbox, what follows it, and the link that skips it all: they are in no block."""
_FOOT = "{{ sheet.running_foot(page.canonical_url or page.url) if page }}"
"""What a style can put on each printed sheet: it reads attributes of the root alone."""
_TEXT = re.compile(
    r"({{-? *(?:config\.site_(?:name|description|author)|page\.meta\.(?:title|description|author)"
    r"|(?:page|nav_item|ref|toc_item|page\.\w+_page)\.title|nav_item\.meta\.subtitle|tag\.name)"
    r"(?: *\|[^}|]+)*?)( *-?}})"
)
"""Where the theme prints what an author wrote as if it were HTML: in twelve templates."""


class ThemeError(Exception):
    """A theme that cannot be mended, in one line."""


class Mended(Extension):
    """Does to the theme's templates, as they are loaded, what no override can.

    The menu's checkbox is in no block, and a copy of the whole `base.html` would name the files of
    one version of Material. An author's text is printed in a dozen templates, as if it were HTML.
    Inline scripts and styles stand in many, and the policy wants to know them from an author's.
    """

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:  # noqa: ARG002
        """Return the source of a template, mended."""
        sheet: Any = self.environment.globals["sheet"]
        # a named menu, after the link that skips it all
        source = _DRAWER.sub(r'\3\1 aria-label="{{ sheet.menu }}"\2', source)
        source = source.replace("<html ", f'<html data-foot="{_FOOT}" ', 1)
        return marked(_TEXT.sub(r"\1 | plain\2", source), sheet["mark"])


def mend(
    theme: Environment, dirs: Sequence[str], mark: str, templates: Environment, **values: object
) -> None:
    """Give the theme's templates what they print, in the language of `templates`.

    `dirs` are the theme's folders. The theme's own scripts and styles get the `mark`. `found_at` is
    the address of the search page, if there is one; `not_found` is what the page for wrong
    addresses says; `footer`, `citation` and `report` are what stands at the end of every page,
    `running_foot` at that of every printed sheet, `note_dialog` is where its notes open. Raise
    ThemeError if Material is not as we know it.
    """

    def search(address: str) -> str:
        return on_one_line(templates, "search_link", address=address)

    material = FileSystemLoader(dirs[list(dirs).index(str(FOLDER)) + 1 :])
    ours = FileSystemLoader(dirs)
    theme.loader = ChoiceLoader([theme.loader or ours, PrefixLoader({"material": material})])
    words = {"menu": on_one_line(templates, "menu"), "search": search}
    words["material"] = version("mkdocs-material")
    theme.globals["sheet"] = {"mark": mark, **words, **values}
    theme.filters |= {"plain": _plain, "inert": inert}
    theme.add_extension(Mended)
    if len(_DRAWER.findall(material.get_source(theme, "base.html")[0])) != 1:
        fault = "Material's `base.html` has changed; install the version in requirements.txt"
        raise ThemeError(fault)


def _plain(title: object) -> Markup:
    """Return a title as HTML, be it a text or, as from a heading, HTML without elements."""
    return escape(unescape(str(title)))
