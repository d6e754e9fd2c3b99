"""Names that are public everywhere: places, bodies, media, works, and what calendars name."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from babel import Locale

from factsheet.checks.names.words import WORD
from factsheet.problems.apostrophes import one_apostrophe

FOLDER = Path(__file__).parent / "lists"
LISTS = ("places", "abroad", "villages", "en", "uk")
LANGUAGES = ("en", "uk", "fr", "de", "pl", "tr")
"""Languages whose names of states and languages are known."""


def read(name: str) -> list[str]:
    """Return the lines of a list of names, without remarks."""
    text = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    lines = (one_apostrophe(line.strip()) for line in text.splitlines())
    return [line for line in lines if line and not line.startswith("#")]


@cache
def words(name: str) -> frozenset[str]:
    """Return the words of a list."""
    return frozenset(word for line in read(name) for word in line.split())


@cache
def public_names() -> frozenset[tuple[str, ...]]:
    """Return each public name as its words, in small letters."""
    listed = [line for name in LISTS for line in read(name) if not is_abbreviated(line)]
    return frozenset(
        tuple(split(each)) for each in (*listed, *_calendar_and_states()) if split(each)
    )


def is_abbreviated(name: str) -> bool:
    """Return whether a name is in capitals, as short words may be that nobody lists."""
    return name.isupper() and len(split(name)) == 1


def split(name: str) -> list[str]:
    """Return the words of a name in small letters."""
    return [word.lower() for word in WORD.findall(name)]


@cache
def calendar_words() -> frozenset[str]:
    """Return the names of months and days that English writes with a capital."""
    english = Locale("en")
    found = (english.months["format"]["wide"], english.days["format"]["wide"])
    return frozenset(each for names in found for each in names.values())


def is_no_name(word: str) -> bool:
    """Return whether a word has no meaning of its own, or is a month or a day."""
    return word.lower() in words("function_words") or word in calendar_words()


def _calendar_and_states() -> list[str]:
    found = [*calendar_words()]
    for language in LANGUAGES:
        locale = Locale(language)
        found += locale.territories.values()
        found += locale.languages.values()
    return [
        one_apostrophe(each).replace("&", joint)
        for each in found
        for joint in (("&", "and", "та", "і", "й") if "&" in each else ("&",))
    ]
