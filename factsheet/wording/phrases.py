"""The interface's own words, plurals and plain numbers in a language."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

import yaml
from babel import Locale

from factsheet.wording.formats import plural_form, written_number

FOLDER = Path(__file__).parent / "words"
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # they are ours, and a test is strict
REGIONS = {"en": "en_GB"}
"""Languages whose region decides how a date looks."""


def locale_of(language: str) -> Locale:
    """Return Babel's locale for a language of the sheet."""
    return Locale.parse(REGIONS.get(language, language))


def own_name(language: str) -> str:
    """Return what a language calls itself, with a capital; its code where nobody knows that."""
    name = locale_of(language).get_language_name(language) or language
    return name[:1].upper() + name[1:]


def categories(language: str) -> tuple[str, ...]:
    """Return the CLDR plural categories of a language, `other` included."""
    return (*sorted(locale_of(language).plural_form.tags - {"other"}), "other")


@lru_cache
def _words(content: bytes) -> Mapping[str, Any]:
    """Return the words that a file's content holds; they cannot be changed."""
    return MappingProxyType(yaml.load(content, _LOADER))  # noqa: S506  it makes only text


class Phrases:
    """The words of the interface in one language."""

    def __init__(self, language: str) -> None:
        """Read the interface's words; raise LookupError for a language that has none."""
        path = FOLDER / f"{language}.yml"
        if not path.exists():
            missing = path.relative_to(FOLDER.parents[2]).as_posix()
            raise LookupError(f"no words for `{language}`; add {missing}")
        self.language = language
        self.words = _words(path.read_bytes())
        self._locale = locale_of(language)

    def word(self, key: str, **values: Any) -> str:
        """Return one of the interface's phrases with its gaps filled."""
        return str(self.words[key]).format(**values)

    def counted(self, number: int | Fraction, forms: Mapping[str, str]) -> str:
        """Return the form of a word that stands after a number."""
        return forms[plural_form(number, self._locale, 0)]

    def several(self, key: str, number: int) -> str:
        """Return `7 reports`: a number with the interface's word for what it counts."""
        return f"{self.number(number)}\u00a0{self.counted(number, self.words[key])}"

    def number(self, number: int | Fraction) -> str:
        """Return a number with the language's separators: 1,279 or 1 279."""
        return written_number(number, self._locale)

    def tongue(self, language: str) -> str:
        """Return what a language is called, or its code where that is not known."""
        return str(self._locale.languages.get(language, language))
