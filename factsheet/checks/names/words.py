"""The words of a text, and where each stands: opening a sentence, within one, in quotes."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from factsheet.model.validators import LANGUAGE

ELIDED = r"(?<![^\W_])[cdjlmnst](?=[’'ʼ`][A-ZÀ-ÖØ-ÞŒ])"
"""What French joins to a name with an apostrophe, as in `l’Italie`: a word of its own."""
WORD = re.compile(
    ELIDED + r"|[^\W\d_]+(?:[’'ʼ`][^\W\d_]+)*(?:(?<=о)-(?=[а-яіїєґ]))?|\d+(?:[.,:]\d+)*"
)
"""A word without hyphens, or a number; `о-` joins the first part of a Cyrillic adjective."""
ABBREVIATED = re.compile(
    r"(?:(?<![^\W_])[^\W\d_a-zа-яіїєґ]|(?<![^\W_])(?:Nos?|St|Dr|Mrs?|Ms|Prof|Gen|Col|Lt|Sgt"
    r"|Capt|Maj|Cpl|Pvt|Pte|Fr|U\.S|U\.K|U\.N|проф|ген|підп|сер|серж|солд|мол|лейт|л-т|кап|ряд|прап|св|гр|ім|див))\.$"
)
"""An abbreviation whose dot ends no sentence."""
OPENING = re.compile(
    rf"(?:^(?:\({LANGUAGE}\)\s)?"
    r"|[.!?…:;\n•|]|[.!?…][»”\"’)]|\n\s*[-–—*]\s|/)[\s(\[«“„\"'‘*_#>–—-]*$"
)
"""What stands before a word that opens a sentence, a line or a list."""
QUOTES = re.compile(r"«([^«»]*)»|“([^“”]*)”|„([^„“”]*)[“”]|\"([^\"]*)\"|‘([^‘’]*)’(?!\w)")
SHORT_QUOTE = 3
"""How many words a quoted name has at most; what is longer is a sentence."""
WITHIN = " \u00a0([«“„\"'‘*_#>–—-"
"""What may stand between words within a sentence, as well as where one opens."""
REMEMBERED = 1 << 8
"""Of how many texts the words are kept while one rule after another reads them."""
SMALL = re.compile(r"[\s][a-zа-яіїєґ]")


class Word(NamedTuple):
    """A word of a text."""

    text: str
    start: int
    end: int
    opens: bool
    """Whether its capital, if it has any, may be that of a sentence."""
    quoted: int
    """Where the short quotation begins in which it stands; -1 for none."""

    @property
    def is_capital(self) -> bool:
        """Return whether it has a capital letter."""
        return not self.text.islower() and any(map(str.isupper, self.text))


Words: TypeAlias = tuple[Word, ...]


@lru_cache(maxsize=REMEMBERED)
def words_of(text: str) -> Words:
    """Return the words and numbers of a text."""
    short, long = _quotations(text)
    found = []
    for match in WORD.finditer(text):
        start = match.start()
        opens = not match[0].islower() and (start in long or _opens(text, start))
        quoted = next((begin for begin, end in short if begin < start < end), -1) if short else -1
        found.append(Word(match[0], start, match.end(), opens and quoted < 0, quoted))
    return tuple(found)


def _opens(text: str, start: int) -> bool:
    before = text[max(0, start - 24) : start]
    if start > len(before):
        before = "x" + before
    stripped = before.rstrip(" \u00a0(«“„\"'‘")
    if before.endswith("["):  # the text of a link
        return True
    if before.rstrip(WITHIN)[-1:].isalnum():
        return False
    return bool(OPENING.search(before)) and not ABBREVIATED.search(stripped)


def _quotations(text: str) -> tuple[list[tuple[int, int]], set[int]]:
    """Return where short quotations stand, and where long ones begin."""
    short: list[tuple[int, int]] = []
    long: set[int] = set()
    for match in QUOTES.finditer(text):
        inner = match[match.lastindex or 0]
        begin = match.start(match.lastindex or 0)
        is_whole = match.start() == 0 and match.end() == len(text)
        if not (is_whole or _is_sentence(inner)):
            short.append((match.start(), match.end()))
        else:
            long.add(begin)
    return short, long


def _is_sentence(inner: str) -> bool:
    """Return whether what is quoted is said or written as a sentence, and is no name."""
    is_long = len(WORD.findall(inner)) > SHORT_QUOTE
    return is_long or inner[-1:] in ".!?…," or SMALL.search(inner) is not None
