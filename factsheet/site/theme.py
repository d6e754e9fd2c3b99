"""Mends to the theme, for readers who do not see, run scripts or find a page.

They are made to its templates, before these are filled: so no text of an author can be taken for
a part of the theme, displace a mend, or have one made to it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from html import unescape
from typing import Any, TypeAlias

from jinja2 import Environment, TemplateNotFound
from jinja2.ext import Extension
from markupsafe import Markup, escape

from factsheet.model import FactSheet
from factsheet.render.markup import on_one_line, ui_environment
from factsheet.site.csp import inert, marked
from factsheet.wording import Wording

Mend: TypeAlias = tuple[str, str]
"""What stands once in a template, as a regular expression, and what takes its place."""
MENDS: dict[str, tuple[Mend, ...]] = {
    "base.html": (
        (r"{% if config\.extra\.alternate is iterable %}.*?{% endif %}\s*", ""),  # see head.py
        (
            r"({% block htmltitle %})(.*?)({% endblock %})",
            r"\1{{ sheet_head }}{% if not sheet_head %}\2{% endif %}\3",
        ),
        (  # a named menu, after the link that skips it all
            r'(<input\b[^>]*\bid="__drawer")(.*?)(<div data-md-component="skip">.*?</div>)',
            r'\3\1 aria-label="{{ sheet.menu }}"\2',
        ),
        (
            r"</article>",
            r"{{ sheet.citation(page.title, page.canonical_url or page.url) if page }}\g<0>",
        ),
    ),
    "partials/header.html": (
        (
            r"</nav>(?!.*</nav>)",
            "{% if sheet.found_at %}{{ sheet.search(sheet.found_at | url) }}{% endif %}</nav>",
        ),
    ),
    "partials/copyright.html": (
        (r"{{ config.copyright }}", "{{ config.copyright | inert }}"),
        (r'<div class="md-copyright">', r"\g<0>{{ sheet.footer }}"),
    ),
    "partials/source.html": ((r' data-md-component="source"', ""),),  # it would ask the host
    "404.html": ((r"<h1>404[^<]*</h1>", r"{{ sheet.not_found or '\g<0>' }}"),),
}
"""The mends to each template of the theme."""
_TEXT = re.compile(
    r"({{-? *(?:config\.site_(?:name|description|author)|page\.meta\.(?:title|description|author)"
    r"|(?:page|nav_item|ref|toc_item|page\.\w+_page)\.title|nav_item\.meta\.subtitle|tag\.name)"
    r"(?: *\|[^}|]+)*?)( *-?}})"
)
"""Where the theme prints what an author wrote as if it were HTML."""


class ThemeError(Exception):
    """A theme that cannot be mended, in one line."""


class Mended(Extension):
    """Mends the templates of an environment as it loads them."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:  # noqa: ARG002
        """Return the source of a template, mended; raise ThemeError if it is not the theme's."""
        for pattern, instead in MENDS.get(name or "", ()):
            source, times = re.subn(pattern, instead, source, flags=re.DOTALL)
            if times != 1:
                raise ThemeError(f"the theme's `{name}` is not that of Material; take it away")
        sheet: Any = self.environment.globals["sheet"]
        return marked(_TEXT.sub(r"\1 | plain\2", source), sheet["mark"])


def mend(theme: Environment, mark: str, templates: Environment, **values: object) -> None:
    """Mend the theme's templates in the language of `templates`; raise ThemeError if none can be.

    The theme's own scripts and styles get the `mark`. `found_at` is the address of the search
    page, if there is one; `not_found` is what the page for wrong addresses says; `footer` and
    `citation` are what stands at the end of every page.
    """

    def search(address: str) -> str:
        return on_one_line(templates, "search_link", address=address)

    words = {"menu": on_one_line(templates, "menu"), "search": search}
    theme.globals["sheet"] = {"mark": mark, **words, **values}
    theme.filters |= {"plain": _plain, "inert": inert}
    theme.add_extension(Mended)
    try:
        for name in MENDS:
            theme.get_template(name)
    except TemplateNotFound as error:
        fault = f"the theme has no `{error.name}`; write `name: material` under `theme:`"
        raise ThemeError(fault) from None


def without_switching(css: str) -> str:
    """Return the theme's colours without the rule that styles a whole page anew at each start."""
    return re.sub(r"(?<=})\[data-md-color-switching\][^{}]*\{[^}]*\}", "", css)


def link_title(templates: Environment) -> str:
    """Return what the links at a page's headings are called in its language."""
    return on_one_line(templates, "permalink")


def panel(templates: Environment, kind: str, lines: Sequence[str]) -> str:
    """Return the red panel that says what is wrong: with the data, without any, with the page."""
    return on_one_line(templates, "panel", kind=kind, lines=lines)


def not_found(facts: FactSheet, languages: Collection[str], root: str) -> str:
    """Return what the page for wrong addresses says, in those languages that the site has."""
    default = facts.sheet.languages[0]
    texts = [
        on_one_line(
            ui_environment(Wording(each)),
            "not_found",
            address=root if each == default else f"{root}{each}/",
            title=facts.sheet.title[each],
        )
        for each in facts.sheet.languages
        if each in languages
    ]
    return "".join(texts)


def _plain(title: object) -> Markup:
    """Return a title as HTML, be it a text or, as from a heading, HTML without elements."""
    return escape(unescape(str(title)))
