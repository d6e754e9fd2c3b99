"""What is told of one person's body, illness and treatment, in whatever words."""

from __future__ import annotations


import re
from collections.abc import Iterator

from factsheet.checks.traces.ailments import HURT, STAN, STATE
from factsheet.checks.traces.frailties import FRAIL, SLAB
from factsheet.checks.traces.howmany import MANY, POLICY
from factsheet.checks.traces.patterns import shown
from factsheet.checks.traces.persons import ALONE, GENERAL, ONE

COUNTED = re.compile(r"(?:\d|\sof|\smany|\smore|десятк\w+|сот\w+|тисяч\w*)\s$", re.IGNORECASE)
"""What stands before the ailments of several people."""
BESIDE = re.compile(
    r"\b(?:(?:have|has|having|bear|мати)\s(?:children|дітей)|обмін\w*|exchanges?|famil(?:y|ies)"
    r"|relatives|родин\w*|хто)\b",
    re.IGNORECASE,
)
"""What may stand beside one person, though it speaks of many."""
NEAR, AFTER = 70, 25
"""How many letters may stand between a person and an ailment, and whose follow them."""


def told_of_one(sentence: str) -> Iterator[str]:
    """Yield each ailment in a sentence that is told of one person, and of nobody in public."""
    ails = [each.span() for each in HURT.finditer(sentence)]
    ails += [each.span() for words in (STATE, STAN) for each in words.finditer(sentence)]
    ails = [each for each in ails if not COUNTED.search(sentence[: each[0]])]
    frail = [each.span() for words in (FRAIL, SLAB) for each in words.finditer(sentence)]
    if not (ails or frail) or GENERAL.search(sentence):
        return
    persons = [each.span() for each in ONE.finditer(sentence)]
    masked = ONE.sub(_mask, sentence)
    beside = BESIDE.sub(_mask, masked)
    for start, end in (*ails, *frail):
        if any(_is_of(beside, person, (start, end)) for person in persons):
            yield shown(sentence[start:end])
            return
    is_general = MANY.search(masked) or POLICY.search(sentence)
    if ails and not is_general and (ALONE.search(sentence) or HURT.search(sentence)):
        yield shown(sentence[ails[0][0] : ails[0][1]])


def _is_of(masked: str, person: tuple[int, int], ail: tuple[int, int]) -> bool:
    """Return whether an ailment stands near a person, and no people beside them."""
    first, last = min(person[0], ail[0]), max(person[1], ail[1])
    gap = max(person[0], ail[0]) - min(person[1], ail[1])
    return gap <= NEAR and not MANY.search(masked[first : last + AFTER])


def _mask(match: re.Match[str]) -> str:
    """Return as many letters as a match has, of which no rule knows a word."""
    return "·" * len(match[0])
