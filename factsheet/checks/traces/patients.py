"""What is told of one person's body, illness and treatment, in whatever words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

from factsheet.checks.traces.ailments import HURT, STAN, STATE
from factsheet.checks.traces.expressions import AnyOf, Expression
from factsheet.checks.traces.frailties import FRAIL, SLAB
from factsheet.checks.traces.howmany import MANY, POLICY
from factsheet.checks.traces.patterns import shown
from factsheet.checks.traces.persons import ALONE, GENERAL, ONE

Span: TypeAlias = tuple[int, int]
"""Where something begins and ends in a sentence."""
PLAIN = Expression(r"(?:wounded|injured|sick|ill|disabled|поранен|хвор)\w*", re.IGNORECASE)
"""What says no more of one person than that somebody was hurt."""
COUNTED = Expression(r"(?:\d|\sof|\smany|\smore|десятк\w+|сот\w+|тисяч\w*)\s$", re.IGNORECASE)
"""What stands before the ailments of several people."""
BESIDE = Expression(
    r"(?<!\w)(?:(?:have|has|having|bear|мати|····)\s(?:children|дітей)|обмін\w*|exchanges?|famil(?:y|ies)"
    r"|relatives|родин\w*|хто)\b"
    r"|\bthe\s(?:released|freed|returned)\s(?=·)",
    re.IGNORECASE,
)
"""What may stand beside one person, though it speaks of many."""
NEAR, AFTER = 70, 25
"""How many letters may stand between a person and an ailment, and whose follow them."""

AILING = AnyOf(HURT, STATE, STAN, FRAIL, SLAB)


def told_of_one(sentence: str) -> Iterator[str]:
    """Yield an ailment in a sentence that is told of one person, and of nobody in public."""
    ails, frail = _spans(sentence, HURT, STATE, STAN), _spans(sentence, FRAIL, SLAB)
    if not (ails or frail) or GENERAL.search(sentence):
        return
    persons = [match.span() for match in ONE.finditer(sentence)]
    masked = ONE.sub(_mask, sentence)
    beside = BESIDE.sub(_mask, masked)
    told = [
        ail
        for ail in (*ails, *frail)
        if not (PLAIN.fullmatch(sentence[slice(*ail)]) and masked[ail[1] :].startswith(" ·"))
        and any(_is_of(beside, person, ail) for person in persons)
    ]
    if not told and not MANY.search(masked) and not POLICY.search(sentence):
        told = ails if ALONE.search(sentence) else _spans(sentence, HURT)
        told = [ail for ail in told if not PLAIN.fullmatch(sentence[slice(*ail)])]
    yield from (shown(sentence[slice(*ail)]) for ail in told[:1])


def _spans(sentence: str, *words: Expression) -> list[Span]:
    """Return where some words stand in a sentence, unless several people have what they say."""
    found = [match.span() for each in words for match in each.finditer(sentence)]
    return [(start, end) for start, end in found if not COUNTED.search(sentence[:start])]


def _is_of(masked: str, person: Span, ail: Span) -> bool:
    """Return whether an ailment stands near a person, and no people beside them."""
    first, last = min(person[0], ail[0]), max(person[1], ail[1])
    gap = max(person[0], ail[0]) - min(person[1], ail[1])
    return gap <= NEAR and not MANY.search(masked[max(0, first - len("the ")) : last + AFTER])


def _mask(match: re.Match[str]) -> str:
    """Return as many letters as a match has, of which no rule knows a word."""
    return "·" * len(match[0])
