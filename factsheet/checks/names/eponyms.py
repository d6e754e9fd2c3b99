"""Methods, units, institutes and works that are called after somebody: a score, a law, a plant."""

from __future__ import annotations

from factsheet.checks.names.forms import forms_of
from factsheet.checks.names.lexicon import GREEK, Lexicon
from factsheet.checks.names.public import words
from factsheet.checks.names.words import Word, Words

ARTICLES = frozenset({"the", "a", "an"})


def is_eponym(found: Words, index: int, lexicon: Lexicon) -> bool:
    """Return whether something is called after a word: “a Wilson score”, «шкала Ріхтера»."""
    before, behind = found[index - 1], found[index + 1 : index + 2]
    if found[index].text[0] > GREEK:
        return _is_thing(before, lexicon)
    is_beside = behind and behind[0].start == found[index].end + 1
    return before.text.lower() in ARTICLES and bool(is_beside) and _is_thing(behind[0], lexicon)


def _is_thing(word: Word, lexicon: Lexicon) -> bool:
    return bool(forms_of(word.text, lexicon) & words("eponyms"))
