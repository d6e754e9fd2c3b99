"""What each find of a regular expression has: sets of pieces, of each of which it has one.

After RE2's prefilter and Russ Cox, Regular Expression Matching with a Trigram Index (2012): what
finitely many texts can fit is a set of them, sets that follow each other are multiplied, and where
they grow too large, or something fits endlessly many texts, the set so far is noted as needed.
"""

import re._constants as sre
import re._parser as parser
from collections.abc import Iterable, Sequence
from itertools import product
from math import fsum, prod
from typing import NamedTuple

from factsheet.checks.traces.literals import FOLDS

MOST, MANY, WIDE = 64, 3000, 12
"""How many texts a product has, a union of alternatives, and letters a class, at most."""
KEPT, LONGEST, REPEATED = 3, 12, 6
"""How many sets are kept, how long a piece is, and how many repetitions are written out."""
RARE = 0.05
"""How likely a piece of a set may stand at a place of any text, for the set to be of use."""
Set = frozenset[str]
NOTHING: Set = frozenset({""})
BLANK: Set = frozenset({" "})


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


REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)
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


def required(pattern: str, flags: int) -> list[Set]:
    """Return the most telling sets of which each find of an expression has a piece, best first."""
    found = {tidy(each) for each in demands(sequence(parser.parse(pattern, flags)))}
    kept = list[Set]()
    for each in sorted((each for each in found if odds(each) < RARE), key=ranked):
        if not any(implies(better, each) for better in kept):
            kept.append(each)
    return kept[:KEPT]


def implies(better: Set, other: Set) -> bool:
    """Return whether a text that has a piece of one set has one of the other within it."""
    return all(any(inner in piece for inner in other) for piece in better)


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


def tidy(pieces: Set) -> Set:
    """Return short pieces, without those that have another one within them."""
    short = {each[:LONGEST] for each in pieces}
    inner = {
        each[at:end]
        for each in short
        for at in range(len(each))
        for end in range(at + 1, len(each) + 1)
        if end - at < len(each)
    }
    within = short & inner
    return frozenset(e for e in short if not any(one in e and one != e for one in within))


def sequence(parts: Iterable[tuple[object, object]]) -> Known:
    """Return what is known of parts that follow each other."""
    return joined(part(*each) for each in parts)


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


def part(kind: object, value: object) -> Known:
    """Return what is known of one part of an expression that was parsed."""
    if kind is sre.AT:
        return exactly(["" if value is sre.AT_NON_BOUNDARY else " "])
    if kind is sre.ASSERT:
        return exactly([""])._replace(sets=tuple(demands(sequence(value[1]))))
    if kind is sre.ASSERT_NOT:
        return exactly([" " if is_edge(value[1]) else ""])
    if kind is sre.BRANCH:
        return either([sequence(each) for each in value[1]])
    read = {
        sre.LITERAL: lambda code: exactly([FOLDS[code]]),
        sre.IN: letters,
        sre.SUBPATTERN: lambda group: sequence(group[-1]),
        sre.ATOMIC_GROUP: sequence,
        **dict.fromkeys(REPEATS, lambda several: repeated(*several)),
    }
    return read[kind](value) if kind in read else ANY


def letters(items: list[tuple[object, object]]) -> Known:
    """Return what is known of a class of letters."""
    found = set[str]()
    for kind, value in items:
        if kind is sre.LITERAL:
            found.add(FOLDS[value])
        elif kind is sre.RANGE and value[1] - value[0] < MOST:
            found |= {FOLDS[code] for code in range(value[0], value[1] + 1)}
        elif kind is sre.CATEGORY and value in {sre.CATEGORY_DIGIT, sre.CATEGORY_SPACE}:
            found.add("0" if value is sre.CATEGORY_DIGIT else " ")
        else:
            return ANY
    return exactly(found) if len(found) <= WIDE else ANY


def repeated(least: int, most: int, inner: Iterable[tuple[object, object]]) -> Known:
    """Return what is known of a part that may stand several times."""
    once = sequence(inner)
    if not least:
        return either([once, exactly([""])]) if most == 1 and once.exact else ANY
    if once.exact == BLANK:
        return once
    known = joined([once] * min(least, REPEATED))
    if least == most <= REPEATED:
        return known
    return Known(None, known.head, known.tail, tuple(demands(known)))


def is_edge(parts: Sequence[tuple[object, object]]) -> bool:
    """Return whether what may not stand here is any letter or digit, so that a word ends."""
    kind, items = parts[0]
    if len(parts) > 1 or kind is not sre.IN:
        return False
    if (sre.NEGATE, None) in items:
        rest = {*items} - {(sre.NEGATE, None), (sre.LITERAL, ord("_"))}
        return rest == {(sre.CATEGORY, sre.CATEGORY_NOT_WORD)}
    return (sre.CATEGORY, sre.CATEGORY_WORD) in items
