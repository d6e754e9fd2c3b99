"""Whether a text tells of times of which nobody lives who is held today."""

from __future__ import annotations

import re

from factsheet.checks.names.public import words
from factsheet.checks.names.words import Words

OLD = re.compile(
    r"(?<![\w.,])(?<!since )(?:1[0-8]\d\d|19[0-4]\d)(?![\w%]|[.,]\d)"
    r"|\w+(?:teenth|twentieth)[ -]century|(?:first|second) world war"
    r"|(?:перш|друг)\w{1,3} світов\w+|(?:XV|XVI|XVII|XVIII|XIX) століт",
    re.IGNORECASE,
)
"""A year before 1950, or a time before it."""
NEW = re.compile(r"(?<!\d)(?:19[5-9]\d|20\d\d)(?!\d)")
"""A year in which those of today lived."""
OWN = frozenset({"i", "me", "my", "our", "we", "us", "you", "я", "мене", "ми", "нас", "наш", "ти"})
"""Words for those who tell it, who live today."""


def is_historical(text: str, found: Words) -> bool:
    """Return whether a text has an old year or war, no later year, and nobody of today's kin."""
    if not OLD.search(text) or NEW.search(text):
        return False
    small = {each.text.lower() for each in found}
    return not (small & OWN or small & words("relatives"))


def is_alone(words: Words, index: int) -> bool:
    """Return whether no word with a capital stands on either side of one: it is no full name."""
    beside = [words[at] for at in (index - 1, index + 1) if 0 <= at < len(words)]
    return not any(each.is_capital and not each.opens for each in beside)
