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
SHIPPED = tuple(sorted(path.stem for path in FOLDER.glob("*.yml")))
"""The languages that the engine speaks."""
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # they are ours, and a test is strict
REGIONS = {"en": "en_GB"}
"""Languages whose region decides how a date looks."""


@lru_cache
def locale_of(language: str) -> Locale:
    """Return Babel's locale for a language of the sheet, one and the same for each."""
    return Locale.parse(REGIONS.get(language, language.replace("-", "_")))


def own_name(language: str) -> str:
    """Return what a language calls itself, with a capital; its code where nobody knows that."""
    locale = locale_of(language)
    name = locale.languages.get(language.replace("-", "_")) or locale.get_display_name() or language
    return name[:1].upper() + name[1:]


def categories(language: str) -> tuple[str, ...]:
    """Return the CLDR plural categories of a language, `other` included."""
    return (*sorted(locale_of(language).plural_form.tags - {"other"}), "other")


@lru_cache
def _words(content: bytes) -> Mapping[str, Any]:
    """Return the words that a file's content holds; they cannot be changed."""
    return MappingProxyType(yaml.load(content, _LOADER))  # noqa: S506  it makes only text


def shipped(language: str) -> Mapping[str, Any] | None:
    """Return the engine's own words of a language; None if it has none.

    A region, as in `fr-CA`, has those of its language.
    """
    path = FOLDER / f"{language.partition('-')[0]}.yml"
    return _words(path.read_bytes()) if path.exists() else None


class Phrases:
    """The words of the interface in one language."""

    def __init__(self, language: str, own: Mapping[str, Mapping[str, Any]] | None = None) -> None:
        """Take the words, by language, that a sheet has of its own, else read the engine's.

        Raise LookupError for a language that has none.
        """
        words = (own or {}).get(language) or shipped(language)
        if words is None:
            way_out = f"`factsheet words {language}` lays down a file for them"
            raise LookupError(f"no words for `{language}`; {way_out}")
        self.language = language
        self.words = words
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
        return str(self._locale.languages.get(language.replace("-", "_"), language))
