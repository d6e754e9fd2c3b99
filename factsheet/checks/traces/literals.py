"""Pieces of text of which each find of an expression has one, and which of them a text has.

The table of them is written by `tests/make_literals.py`: for each expression its sets, of each of
which a text must have a piece. An expression that the table does not know is tried on every text.
The index of pieces by three of their letters follows Russ Cox, Regular Expression Matching with a
Trigram Index (2012).
"""

from __future__ import annotations

import json
from collections import Counter
from functools import cache, lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple, TypeAlias

FILE = Path(__file__).with_name("literals.json")
REMEMBERED = 1 << 14
"""Of how many texts it is kept what they have while one expression after another is tried."""
GRAM = 3
"""How many letters the index knows a piece by."""
DOTS = "İı"
"""Letters that are the same as an i where the case is ignored, and are not folded to it."""


class Folds(dict[int, str]):
    """What stands for each letter where pieces are compared: the same for what `re` takes alike."""

    def __missing__(self, code: int) -> str:
        """Return a small letter, `0` for a digit, and a sign between blanks."""
        letter = chr(code)
        if letter.isdecimal():
            self[code] = "0"
        elif letter in DOTS:
            self[code] = "i"
        elif letter in IOTAS:
            self[code] = " "
        elif letter.isalnum():
            self[code] = letter.casefold()
        else:
            self[code] = " " if letter == "_" or letter.isspace() else f" {letter.casefold()} "
        return self[code]


IOTAS = "\u0345\u0399\u03b9\u1fbe"
"""Forms of one Greek letter, of which the first is a mark and ends a word."""
NOTHING = 1
"""The bit of nothing, which each text has."""
FOLDS = Folds()
Pieces: TypeAlias = list[tuple[str, int]]
"""Pieces, each with one bit for every set that it is in."""


class Need(NamedTuple):
    """What an expression needs, one bit for each of its sets; of an unknown one it is nothing."""

    every: int = NOTHING
    """All its sets."""
    best: int = NOTHING
    """The most telling of them."""


class Table(NamedTuple):
    """What expressions need."""

    expressions: dict[str, Need]
    """What each expression needs, by its digest."""
    short: Pieces
    """Pieces too short for the index."""
    by_gram: dict[str, Pieces]
    """The others, by the rarest three letters of each."""
    grams: frozenset[str]
    """The keys of the index."""


def folded(text: str) -> str:
    """Return a text as pieces are compared: in small letters, its words between single blanks."""
    return f" {' '.join(text.translate(FOLDS).split())} "


@lru_cache(maxsize=REMEMBERED)
def held(text: str) -> int:
    """Return one bit for each set of which a text has a piece."""
    small, found, table = folded(text), NOTHING, _table()
    for piece, bits in table.short:
        if piece in small:
            found |= bits
    for gram in table.grams & {small[at : at + GRAM] for at in range(len(small) - GRAM + 1)}:
        for piece, bits in table.by_gram[gram]:
            if piece in small:
                found |= bits
    return found


def needed(pattern: str, flags: int) -> Need:
    """Return of which sets each find of an expression has a piece."""
    return _table().expressions.get(digest(pattern, flags), Need())


def digest(pattern: str, flags: int) -> str:
    """Return under what an expression stands in the table."""
    return blake2b(f"{int(flags)} {pattern}".encode(), digest_size=8).hexdigest()


@cache
def _table() -> Table:
    """Return the table, as it stands in its file."""
    read = json.loads(FILE.read_text(encoding="utf-8"))
    bits = dict[str, int]()
    for place, pieces in enumerate(read["sets"], 1):
        for piece in pieces:
            bits[piece] = bits.get(piece, 0) | 1 << place
    expressions = {
        key: Need(sum(2 << each for each in places), 2 << places[0]) if places else Need()
        for key, places in read["expressions"].items()
    }
    short = [(piece, bits[piece]) for piece in bits if len(piece) < GRAM]
    index = _indexed(bits)
    return Table(expressions, short, index, frozenset(index))


def _indexed(bits: dict[str, int]) -> dict[str, Pieces]:
    """Return long pieces by those three of their letters that the fewest of them share."""
    grams = {
        piece: [piece[at : at + GRAM] for at in range(len(piece) - GRAM + 1)] for piece in bits
    }
    count = Counter(gram for several in grams.values() for gram in several)
    index = dict[str, Pieces]()
    for piece, several in grams.items():
        if several:
            index.setdefault(min(several, key=count.__getitem__), []).append((piece, bits[piece]))
    return index
