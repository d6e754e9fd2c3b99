"""Titles of the parts of a page, a table or a file: “the column Rank”, “a page called Method”."""

from __future__ import annotations

from factsheet.checks.names.forms import forms_of
from factsheet.checks.names.lexicon import Lexicon
from factsheet.checks.names.public import words
from factsheet.checks.names.words import Words

TITLED = frozenset({"called", "named", "titled", "під", "назвою"})


def is_title_of_part(found: Words, index: int, lexicon: Lexicon) -> bool:
    """Return whether an ordinary word stands behind the word for a part of a page."""
    before = index - 1 - (found[index - 1].text in TITLED)
    if before < 0 or not lexicon.is_ordinary(found[index].text):
        return False
    return bool(forms_of(found[before].text, lexicon) & words("parts"))
