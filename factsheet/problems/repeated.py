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


def folded(problems: Iterable[Problem]) -> list[Problem]:
    """Return the first problems of each kind in each file, and one that counts those after them."""
    kinds: dict[tuple[str, str, str], list[Problem]] = {}
    number: dict[tuple[str, str, str], int] = {}
    for each in problems:
        kind = (each.file, each.rule, "" if each.more else _VALUE.sub("`", each.message))
        told = kinds.setdefault(kind, [])
        if len(told) <= MOST or each.more:
            told.append(each)
        number[kind] = number.get(kind, 0) + 1
    found = []
    for kind, told in kinds.items():
        found += told[:MOST] if kind[2] else told
        if kind[2] and (more := number[kind] - MOST) > 0:
            message = f"and {more:,} more like it"
            found.append(replace(told[MOST], message=message, hint="", more=more))
    return sorted(found)
