"""What each find of a regular expression has: sets of pieces, of each of which it has one."""

import re._constants as sre
import re._parser as parser
from collections.abc import Iterable, Sequence

from piecesets import (
    ANY,
    KEPT,
    MOST,
    Known,
    Set,
    demands,
    either,
    exactly,
    joined,
    odds,
    ranked,
)

from factsheet.checks.traces.literals import FOLDS

WIDE, LONGEST, REPEATED = 12, 12, 6
"""How many letters a class has, how long a piece is, and how many repetitions are written out."""
RARE = 0.05
"""How likely a piece of a set may stand at a place of any text, for the set to be of use."""
BLANK: Set = frozenset({" "})
REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)


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
