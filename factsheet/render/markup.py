"""Templates that escape whatever comes from data, for HTML and for Markdown alike."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from factsheet import views
from factsheet.model import FactSheet
from factsheet.render.compiled import Compiled, Escaped
from factsheet.render.filters import Filters
from factsheet.render.folding import Folded
from factsheet.render.palette import COLOURS
from factsheet.wording import Wording
from factsheet.wording.codes import direction

__all__ = [
    "Markup",
    "environment",
    "escape_markdown",
    "on_one_line",
    "plain_environment",
    "ui_environment",
]

FOLDER = Path(__file__).parent / "templates"
_MARKDOWN = re.compile(
    r"[\\`*_{}\[\]|~^:@!$]"  # what any extension of Markdown gives a meaning anywhere
    r"|^[#+>=-]|(?<=^\d)[.)](?= |$)|(?<=^\d\d)[.)](?= |$)"  # what begins a block
    r"|(?<=([=+-]))\1"  # what marks, inserts or dashes when it stands twice
)
_RUN = re.compile(r"\n[ \n]*| [ \n]+")
"""What becomes one space; a space alone is left as it is, and there are many."""
_SAFE = (Markup, int)
_PLACES = 2
"""How many decimals of a position are drawn: a hundredth of a unit is below what a screen shows."""
REMEMBERED = 65536
"""How many texts are remembered: names and words stand on every page."""
_DIRECTION = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Characters that show text in another order than it is written."""


def escape_markdown(value: object) -> Markup | int | float:
    """Return text in which neither HTML, Markdown nor a macro is live; a float rounded."""
    if isinstance(value, _SAFE):
        return value
    if isinstance(value, float):
        return round(value, _PLACES)
    return _escaped(str(value))


@lru_cache(REMEMBERED)
def _escaped(text: str) -> Markup:
    text = " ".join(_DIRECTION.sub("\ufffd", text).splitlines())
    safe = str(escape(text))
    return Markup(_MARKDOWN.sub(lambda match: f"&#{ord(match[0])};", safe))  # noqa: S704 - it is safe


def _printed(value: object) -> str:
    """Return what a template prints of a value: text that is safe wherever it stands."""
    if type(value) is Markup:
        return value
    safe = escape_markdown(value)
    return safe if isinstance(safe, Markup) else str(safe)


def plain_environment(
    compiled: Compiled | None = None, documents: Path | None = None
) -> Environment:
    """Return the templates with the colours, and without any words or data.

    `documents` is a folder of templates to take instead of ours: files, whose lines stay as they
    are.
    """
    result = Environment(
        loader=FileSystemLoader(documents or FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_printed,
        trim_blocks=documents is not None,
        lstrip_blocks=documents is not None,
        extensions=["jinja2.ext.do", *(() if documents else (Folded,))],
        bytecode_cache=compiled or Compiled(),
    )
    result.code_generator_class = Escaped
    result.globals |= COLOURS
    result.filters["direction"] = direction
    return result


def ui_environment(
    wording: Wording, compiled: Compiled | None = None, documents: Path | None = None
) -> Environment:
    """Return the templates with the words of one language, without any data.

    They are for one build: a template that is edited meanwhile is read for the next.
    """
    result = plain_environment(compiled, documents)
    result.auto_reload = False  # which asks the disk at each use of a template
    result.globals |= {"t": wording.word, "lang": wording.language}
    return result


def environment(
    facts: FactSheet,
    wording: Wording,
    root: str = "",
    compiled: Compiled | None = None,
    documents: Path | None = None,
) -> Environment:
    """Return the templates with the words of one language; a page may render with its own root."""
    result = ui_environment(wording, compiled, documents)
    result.filters |= Filters(facts, wording).named
    result.globals |= {"facts": facts, "anchor": views.anchor, "root": root}
    result.globals |= {"checked": facts.last_checked}
    return result


def on_one_line(templates: Environment, name: str, **values: object) -> str:
    """Return a template filled as HTML on one line, so that Markdown does not tear it apart."""
    html = templates.get_template(f"{name}.html.jinja").render(**values)
    return _RUN.sub(" ", html).strip()
