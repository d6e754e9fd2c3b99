"""The names of countries, which point at nobody."""

from __future__ import annotations

from babel import Locale

LANGUAGES = ("en", "uk", "pl", "ro", "tr", "ru")
SHORTEST_STEM = 4
"""Letters that the forms of a name have in common at least."""


def _stems() -> frozenset[str]:
    """Return how the names of countries begin, in the languages of the sheets that we know."""
    names = (
        name
        for language in LANGUAGES
        for code, name in Locale(language).territories.items()
        if code.isalpha()
    )
    return frozenset(each.lower()[: max(SHORTEST_STEM, len(each) - 1)] for each in names)


STEMS = _stems()


def is_country(word: str) -> bool:
    """Return whether a word is a form of a country's name or made from one."""
    small = word.lower()
    return any(small[:end] in STEMS for end in range(SHORTEST_STEM, len(small) + 1))
