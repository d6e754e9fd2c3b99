"""The marks of a page's notes and the ways back, named, and kept apart from the numbers."""

from __future__ import annotations

import re

from jinja2 import Environment
from markupsafe import Markup

_NAMED = re.compile(r'<li id="([^"]*)">\s*<p><span class="fs-note" data-name="([^"]*)"')
_MARK = re.compile(
    r"<(?:(data\b[^<>]*\bfs-figure\b[^<>]*>[^<]*</data>)<)?"
    r'sup id="([^"]*)"><a class="footnote-ref" href="#([^"]*)">\D*(\d+)[^<]*</a></sup>'
)
"""A mark, with the number that it stands behind; a sign at the beginning is found fast."""
_BACK = re.compile(
    r'(?:&#160;<|<)a class="footnote-backref" href="#(fnref(\d*)[^"]*)"[^>]*>.*?</a>'
)


def marked(html: str, templates: Environment) -> str:
    """Return a page with marks that a reader tells from digits: a space, brackets and a name.

    A note behind a number says in its name what it tells, and the number can be pressed too. A
    note that nothing leads to has no way back.
    """
    names, numbers = dict(_NAMED.findall(html)), {}
    mark_of = templates.get_template("note_mark.html.jinja")
    back_of = templates.get_template("note_back.html.jinja")

    def mark(found: re.Match[str]) -> str:
        value, key, note, number = found.groups()
        numbers[key] = number
        value, said = _safe(f"<{value}" if value else ""), _safe(names.get(note, ""))
        given = {"key": _safe(key), "note": _safe(note), "value": value, "said": said}
        return mark_of.render(number=number, **given)

    def back(found: re.Match[str]) -> str:
        key, place = found[1], int(found[2] or 1)
        if key not in numbers:
            return ""
        return "&#160;" + back_of.render(key=_safe(key), place=place, number=numbers[key])

    return _BACK.sub(back, _MARK.sub(mark, html))


def _safe(html: str) -> Markup:
    return Markup(html)  # noqa: S704  it stood in the page, escaped
