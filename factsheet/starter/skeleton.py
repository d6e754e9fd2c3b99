"""A file for the words of a language, with what CLDR knows of it and room for all else."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from factsheet.starter.cldr import Cldr
from factsheet.wording import FOLDER, own_name, shipped
from factsheet.wording.own import OWN_TO_EACH
from factsheet.wording.phrases import locale_of

_GAP = re.compile(r"\{\w+\}")
_KEY = re.compile(r"^(\w[^:#{}]*):")
COUNTING = "people are counted"
"""What the remark says above words that a language may lack."""
HEAD = """\
# What the interface says in {english} ({own}). Above each word stands what it is in English.
# Fill in what is empty. Keep what stands in braces, such as {{number}}: the program fills that in.
# What CLDR knows of the language stands here already; look it over.

"""


def skeleton(language: str, only: Collection[str] | None = None) -> str:
    """Return the text of a file for all words of a language, or for some of them alone.

    `language` is a code that CLDR knows.
    """
    english = locale_of(language).get_display_name("en") or language
    head = HEAD.format(english=english, own=own_name(language)) if only is None else ""
    return head + "\n".join(_lines(language, only)) + "\n"


def _lines(language: str, only: Collection[str] | None) -> Iterator[str]:
    """Yield the lines of the English file, each word of it made one to be filled in."""
    english, cldr = shipped("en") or {}, Cldr(language)
    source = (FOLDER / "en.yml").read_text("utf-8").splitlines()[1:]
    for line in source:
        found = _KEY.match(line)
        if found and found[1] in english:
            key = found[1]
            if not key.startswith(OWN_TO_EACH) and (only is None or key in only):
                yield from _word(key, english[key], cldr)
        elif only is None and (not line or line.startswith("#")) and COUNTING not in line:
            yield line


def _word(key: str, model: Any, cldr: Cldr) -> Iterator[str]:
    if key == "dates":
        yield "dates:"
        for name, form in model.items():
            if not name.endswith(("_of", "_on")):
                yield from (f"  {line}" for line in _one(name, form, cldr.date(name), form))
        return
    forms = dict.fromkeys(cldr.plurals, "")
    yield from _one(key, model, cldr.word(key), forms)


def _one(key: str, model: Any, known: Any, forms: Mapping[str, str]) -> Iterator[str]:
    """Yield a remark with the English of a word, and the word itself."""
    if isinstance(model, Mapping):
        yield f"# {_flow(model)}"
        empty = {"other": ""} if "21" not in model and forms is model else dict.fromkeys(forms, "")
        yield f"{key}: {_flow(known or empty)}"
        return
    yield f"# {model}"
    is_sign = not re.search(r"[^\W\d_]", _GAP.sub("", model))
    yield f"{key}: {_text(known or (model if is_sign else ''))}"


def _flow(forms: Mapping[str, str]) -> str:
    return "{" + ", ".join(f"{_key(key)}: {_text(form)}" for key, form in forms.items()) + "}"


def _key(key: str) -> str:
    return json.dumps(key) if key.isdecimal() else key


def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
