"""Templates that escape whatever comes from data, for HTML and for Markdown alike."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context
from markupsafe import Markup, escape

from factsheet import views
from factsheet.model import FactSheet, Texts
from factsheet.when import When
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


def armoured(value: Any) -> Markup:
    """Return text in which neither HTML, Markdown nor a macro is live."""
    if isinstance(value, Markup):
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
    made.filters |= _filters(facts, wording)
    made.globals |= {"facts": facts, "anchor": views.anchor, "root": root}
    return made


def _filters(facts: FactSheet, wording: Wording) -> dict[str, Any]:
    def text(texts: Texts) -> str:
        return texts[wording.language]

    def record(key: str) -> Any:
        return facts.records[key]

    def unit(value: Any) -> str:
        word = facts.vocabulary.get(("units", value.unit))
        number = value.quantity.number if value.quantity else 0
        return wording.counted(number, word.forms[wording.language]) if word else ""  # type: ignore[attr-defined]

    def forms(number: int, word: Any) -> str:
        return (
            f"{wording.number(number)}\u00a0{wording.counted(number, word.forms[wording.language])}"
        )

    def term(key: str, name: str) -> str:
        word = facts.vocabulary[name, key]
        return text(word.name)  # type: ignore[attr-defined]

    @pass_context
    def link(context: Context, address: str) -> str:
        return str(context["root"]) + views.page_of(facts, address)

    def shown(value: Any) -> str:
        return wording.value(value.quantity, value.share, value.unit)

    return {
        "text": text,
        "record": record,
        "unit": unit,
        "forms": forms,
        "term": term,
        "shown": shown,
        "when": wording.when,
        "day": lambda day: wording.when(When.parse(day.isoformat())),
        "weekday": wording.weekday,
        "number": wording.number,
        "quantity": wording.quantity,
        "percent": wording.percent,
        "share": wording.share,
        "several": lambda number, key: wording.several(key, number),
        "link": link,
        "word": wording.word,
        "line": facts.lines.get,
    }
