"""What is known of the texts that fit a part of an expression, and of parts joined.

After RE2's prefilter and Russ Cox, Regular Expression Matching with a Trigram Index (2012): what
finitely many texts can fit is a set of them, sets that follow each other are multiplied, and where
they grow too large, or something fits endlessly many texts, the set so far is noted as needed.
"""

from collections.abc import Iterable
from itertools import product
from math import fsum, prod
from typing import NamedTuple

MOST, MANY = 64, 3000
"""How many texts a product has, and a union of alternatives, at most."""
KEPT = 3
"""How many sets are kept."""
Set = frozenset[str]
NOTHING: Set = frozenset({""})


class Known(NamedTuple):
    """What is known of the texts that fit a part of an expression."""

    exact: Set | None
    """All of them; None if they are too many."""
    head: Set
    """One of these they begin with."""
    tail: Set
    """One of these they end with."""
    sets: tuple[Set, ...] = ()
    """Of each of these they have a piece."""


ANY = Known(None, NOTHING, NOTHING)


def exactly(texts: Iterable[str]) -> Known:
    """Return what is known where these are all texts that fit."""
    found = frozenset(map(single, texts))
    return Known(found, found, found)


def single(text: str) -> str:
    """Return a text with one blank for several."""
    while "  " in text:
        text = text.replace("  ", " ")
    return text


def demands(known: Known) -> list[Set]:
    """Return the sets of use of which each text that fits has a piece, best first."""
    ends = (known.head, known.tail) if known.exact is None else (known.exact,)
    found = {each for each in (*known.sets, *ends) if all(map(str.strip, each))}
    return sorted(found, key=ranked)


def ranked(pieces: Set) -> tuple[float, list[str]]:
    """Return by what sets are sorted: the best first, and always in the same order."""
    return odds(pieces), sorted(pieces)


def odds(pieces: Set) -> float:
    """Return about how likely one of some pieces stands at a place of a text."""
    chance = {" ": 0.17, "0": 0.03}
    return fsum(prod(chance.get(letter, 0.06) for letter in each) for each in pieces)


def joined(several: Iterable[Known]) -> Known:
    """Return what is known of the texts in which others follow each other."""
    run, sets, head = NOTHING, list[Set](), None
    for known in several:
        sets += known.sets
        begins = known.head if known.exact is None else known.exact
        if len(run) * len(begins) > max(MOST, len(run), len(begins)):
            sets.append(run)
            head, run = head or run, NOTHING
        run = frozenset(single(one + other) for one, other in product(run, begins))
        if known.exact is None:
            sets.append(run)
            head, run = head or run, known.tail
    return (
        Known(run, run, run, tuple(sets)) if head is None else Known(None, head, run, tuple(sets))
    )


def either(several: list[Known]) -> Known:
    """Return what is known of the texts that fit one of some parts."""
    heads = frozenset().union(*(each.head for each in several))
    tails = frozenset().union(*(each.tail for each in several))
    if all(each.exact is not None for each in several) and len(heads) <= MANY:
        return Known(heads, heads, tails, shared([each.sets for each in several]))
    sets = shared([demands(each) for each in several])
    few = [each if len(each) <= MANY else NOTHING for each in (heads, tails)]
    return Known(None, *few, sets)


def shared(several: list[Iterable[Set]]) -> tuple[Set, ...]:
    """Return sets of which each alternative has a piece: of their best, and of their second."""
    rows = [sorted(each, key=ranked) for each in several]
    if not all(rows):
        return ()
    unions = (
        frozenset().union(*(row[min(rank, len(row) - 1)] for row in rows)) for rank in range(KEPT)
    )
    return tuple(dict.fromkeys(each for each in unions if len(each) <= MANY))
