"""Whether a text is a title or a heading, whose words have capitals without being names."""

from __future__ import annotations

import re

from factsheet.checks.names.lexicon import GREEK
from factsheet.checks.names.public import words
from factsheet.checks.names.words import Words

TITLE_WORDS, TITLE_SHARE = 4, 0.7
"""From how many words, and which share of them in capitals, a text is a title in title case."""
HEADING_WORDS = 3
"""From how many words a text is a heading if all of them have a capital."""
LONG = 3
"""How many letters a word has that a title capitalises, if it is none of these."""
SMALL = words("function_words")
WORD = re.compile(rf"(?<![^\W_])[^\W\d_]{{{LONG},}}")


def is_title_case(text: str) -> bool:
    """Return whether a text in Latin letters capitalises its words, so that no name stands out."""
    found = WORD.findall(text)
    if len(found) < TITLE_WORDS:
        return False
    long = [
        each
        for at, each in enumerate(found)
        if each.lower() not in SMALL or (at and each[0].isupper())
    ]
    capital = [each for each in long if each[0].isupper()]
    is_latin = sum(each[0] < GREEK for each in long) * 2 > len(long)
    return is_latin and len(long) >= TITLE_WORDS and len(capital) >= len(long) * TITLE_SHARE


def is_heading(words: Words) -> bool:
    """Return whether all words of a text have a capital, and few words one without a meaning."""
    are_capital = len(words) >= HEADING_WORDS and all(
        word.is_capital or word.text[0].isdigit() for word in words
    )
    is_long = len(words) > HEADING_WORDS
    return are_capital and (is_long or any(word.text.lower() in SMALL for word in words))
