"""In which language a publisher's name is written, where it is not that of the page."""

from __future__ import annotations

import unicodedata

from babel import Locale
from babel.core import get_global

from factsheet.model import FactSheet, Source


def foreign(facts: FactSheet, language: str, source: Source) -> str:
    """Return the language of a publisher's name on a page of another one; "" for the page's own.

    It is that of the publication if its name is in the script of that language: of a name that is
    written over in other letters nobody can say how to read it.
    """
    is_named = language in facts.publishers.get(source.publisher, {})
    if is_named or source.language == language:
        return ""
    return source.language if _script(source.language) in _scripts(source.publisher) else ""


def _script(language: str) -> str:
    """Return what Unicode calls the letters of a language: LATIN, CYRILLIC; "" if unknown."""
    code = get_global("likely_subtags").get(language, "__").split("_")[1]
    return str(Locale("en").scripts.get(code, "")).upper()


def _scripts(text: str) -> set[str]:
    return {unicodedata.name(letter, "").split(" ")[0] for letter in text if letter.isalpha()}
