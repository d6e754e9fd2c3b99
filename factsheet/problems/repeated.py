"""A fault that many lines of a file have, told for the first of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factsheet.problems import Problem

MOST = 50
"""How many problems of a kind are told of a file."""
_VALUE = re.compile(r"`[^`]*`|\d+")
"""What differs between problems of one kind: values, and numbers."""


def gathered(problems: Iterable[Problem]) -> list[Problem]:
    """Return the first problems of each kind in each file, the last for itself and all after it.

    What was gathered can be gathered again with others, so that memory holds but a few of many.
    """
    kinds: dict[tuple[str, str, str], list[Problem]] = {}
    number: dict[tuple[str, str, str], int] = {}
    found = []
    for each in sorted(set(problems)):
        if each.message == _rest(each.more):
            found.append(each)
            continue
        kind = (each.file, each.rule, _VALUE.sub("`", each.message))
        if len(kinds.setdefault(kind, [])) <= MOST:
            kinds[kind].append(each)
        number[kind] = number.get(kind, 0) + (each.more or 1)
    for kind, told in kinds.items():
        found += told[:MOST]
        found += [replace(last, more=number[kind] - MOST) for last in told[MOST:]]
    return found


def folded(problems: Iterable[Problem]) -> list[Problem]:
    """Return the first problems of each kind in each file, and one that counts those after them."""
    told = (
        replace(problem, message=_rest(problem.more), hint="") if problem.more else problem
        for problem in gathered(problems)
    )
    return sorted(told)


def _rest(more: int) -> str:
    return f"and {more:,} more like it"
