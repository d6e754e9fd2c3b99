"""Templates that escape whatever comes from data, for HTML and for Markdown alike."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from factsheet import views
from factsheet.filters import Filters
from factsheet.model import FactSheet
from factsheet.wording import Wording

__all__ = ["Markup", "armoured", "bare", "environment"]

FOLDER = Path(__file__).parent / "templates"
_MARKDOWN = re.compile(
    r"[\\`*_{}\[\]|~^:@!$]"  # what any extension of Markdown gives a meaning anywhere
    r"|^[#+>=-]|(?<=^\d)[.)](?= |$)|(?<=^\d\d)[.)](?= |$)"  # what begins a block
    r"|(?<=([=+-]))\1"  # what marks, inserts or dashes when it stands twice
)
_DIRECTION = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Characters that show text in another order than it is written."""


def armoured(value: Any) -> Markup | int | float:
    """Return text in which neither HTML, Markdown nor a macro is live."""
    if isinstance(value, Markup | int | float):
        return value
    text = " ".join(_DIRECTION.sub("\ufffd", str(value)).splitlines())
    safe = str(escape(text))
    return Markup(_MARKDOWN.sub(lambda match: f"&#{ord(match[0])};", safe))  # noqa: S704 - it is safe


def bare(wording: Wording) -> Environment:
    """Return the templates with the words of one language, without any data."""
    made = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=armoured,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.do"],
    )
    made.globals |= {"t": wording.word, "lang": wording.language}
    return made


def environment(facts: FactSheet, wording: Wording, root: str = "") -> Environment:
    """Return the templates with the words of one language; a page may render with its own root."""
    made = bare(wording)
    made.filters |= Filters(facts, wording).named
    made.globals |= {"facts": facts, "anchor": views.anchor, "root": root}
    return made
