"""Pieces of text of which each find of an expression has one, and which of them a text has.

The table of them is written by `tests/make_literals.py`: for each expression its sets, of each of
which a text must have a piece. An expression that the table does not know is tried on every text.
Words repeat from text to text: what is in one is worked out once, and a text has what its words
have. A piece of several words is looked for in a text that has one of them, the longest.
"""

from __future__ import annotations

import json
from functools import cache, lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple, TypeAlias

FILE = Path(__file__).with_name("literals.json")
REMEMBERED = 1 << 8
"""Of how many texts it is kept what they have while one expression after another is tried."""
WORDS = 1 << 16
"""Of how many words it is kept which pieces are in them."""
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
    short: dict[str, int]
    """Pieces that are part of one word, between blanks, with their bits."""
    longest: int
    """How many letters the longest of them has."""
    long: dict[str, Pieces]
    """The others, by the longest of their words, with the blanks that must stand around it."""


def folded(text: str) -> str:
    """Return a text as pieces are compared: in small letters, its words between single blanks."""
    return f" {' '.join(text.translate(FOLDS).split())} "


@lru_cache(maxsize=REMEMBERED)
def held(text: str) -> int:
    """Return one bit for each set of which a text has a piece."""
    small, found = folded(text), NOTHING
    for word in {*small.split()}:
        bits, pieces = _in_word(word)
        found |= bits
        for piece, more in pieces:
            if piece in small:
                found |= more
    return found


@lru_cache(maxsize=WORDS)
def _in_word(word: str) -> tuple[int, Pieces]:
    """Return the bits of all pieces within a word, and longer pieces that may stand around it."""
    small, found, table = f" {word} ", 0, _table()
    pieces: Pieces = []
    for start in range(len(small)):
        for end in range(start + 1, min(len(small), start + table.longest) + 1):
            found |= table.short.get(small[start:end], 0)
        pieces += table.long.get(small[start:], ())
        pieces += table.long.get(small[: start + 1], ()) if start < len(small) - 1 else ()
    return found, pieces


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
    short = {piece: bits[piece] for piece in bits if " " not in _bare(piece)}
    long = dict[str, Pieces]()
    for piece in bits.keys() - short.keys():
        long.setdefault(_key(piece), []).append((piece, bits[piece]))
    return Table(expressions, short, max(map(len, short), default=0), long)


def _bare(piece: str) -> str:
    """Return a piece without the blank before its first word and the one behind its last."""
    return piece.removeprefix(" ").removesuffix(" ")


def _key(piece: str) -> str:
    """Return the longest word of a piece of several, with the blanks that stand around it."""
    words = piece.split(" ")
    last = len(words) - 1
    return max(
        (" " * (at > 0) + word + " " * (at < last) for at, word in enumerate(words)), key=len
    )
