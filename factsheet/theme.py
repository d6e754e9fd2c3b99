"""Mends to the theme's pages, for readers who do not see, run scripts or find a page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jinja2 import Environment

from factsheet.markup import bare
from factsheet.model import FactSheet
from factsheet.wording import Wording


def without_relative_alternates(html: str) -> str:
    """Return the page without links that the theme's script would look for sitemaps behind."""
    return re.sub(r'\s*<link rel="alternate" href="[^"]*" hreflang="[^"]*">', "", html)


def without_switching(css: str) -> str:
    """Return the theme's colours without the rule that styles a whole page anew at each start."""
    return re.sub(r"(?<=})\[data-md-color-switching\][^{}]*\{[^}]*\}", "", css)


def with_links_named(html: str, templates: Environment) -> str:
    """Return the page with the links at its headings named in its own language."""
    name = _filled("permalink", templates)
    return html.replace('title="Permanent link"', f'title="{name}"')


def with_search_link(html: str, templates: Environment, address: str) -> str:
    """Return the page with a link to the search page in its header."""
    link = _filled("search_link", templates, address=address)
    header = re.compile(r'(<nav class="md-header__inner.*?)(</nav>)', re.DOTALL)
    return header.sub(lambda match: f"{match[1]}{link}{match[2]}", html, count=1)


def with_reachable_menu(html: str, templates: Environment) -> str:
    """Return the page with a named menu, after the link that skips it all."""
    name = _filled("menu", templates)
    html = html.replace('id="__drawer"', f'id="__drawer" aria-label="{name}"', 1)
    skip = re.search(r'<div data-md-component="skip">.*?</div>', html, re.DOTALL)
    if skip is None:
        return html
    html = html.replace(skip[0], "", 1)
    return re.sub(r"<body[^>]*>", lambda match: match[0] + skip[0], html, count=1)


def panel(templates: Environment, kind: str, lines: Sequence[str]) -> str:
    """Return the red panel that says what is wrong: with the data, without any, with the page."""
    return _filled("panel", templates, kind=kind, lines=lines)


def not_found(html: str, facts: FactSheet | None, root: str) -> str:
    """Return the page for a wrong address with its text in every language of the sheet."""
    if facts is None:
        return html
    default = facts.sheet.languages[0]
    texts = [
        _filled(
            "not_found",
            bare(Wording(each)),
            address=root if each == default else f"{root}{each}/",
            title=facts.sheet.title[each],
        )
        for each in facts.sheet.languages
    ]
    return re.sub(r"<h1>404[^<]*</h1>", lambda _: "".join(texts), html, count=1)


def _filled(name: str, templates: Environment, **values: object) -> str:
    html = templates.get_template(f"{name}.html.jinja").render(**values)
    return re.sub(r"[ \n]+", " ", html).strip()
