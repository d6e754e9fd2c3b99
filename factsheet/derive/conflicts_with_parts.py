"""Which values of a figure do not fit with those of its parts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from factsheet.derive.conflict import Conflict, ConflictKind
from factsheet.derive.splits import Split, splits
from factsheet.model import FactSheet, Figure, UnitKind
from factsheet.values.quantity import Quantity, total

ADDED = {UnitKind.COUNT, UnitKind.PEOPLE, UnitKind.MONEY}
"""Sorts of number that add up; a rate or a temperature of a whole is no sum."""


def of_parts(facts: FactSheet) -> Iterator[Conflict]:
    """Yield each whole with its parts that do not fit it, unless the figure says why."""
    for figure in facts.figures:
        if figure.parts_differ is None:
            yield from differing(facts, figure)


def differing(facts: FactSheet, figure: Figure) -> Iterator[Conflict]:
    """Yield each whole of a figure with its parts that do not fit it."""
    unit = facts.unit(figure.unit)
    if unit is None or unit.sort not in ADDED or not facts.sheet.dimensions:
        return
    for split in splits(facts, figure):
        if split.whole is None:
            continue
        told = _misfit(split, split.whole.value, is_counted=unit.sort is not UnitKind.MONEY)
        if told:
            stated = (split.whole, *split.parts.values())
            addresses = frozenset(f"{figure.id}/{one.id}" for one in stated)
            yield Conflict(ConflictKind.PARTS, addresses, told=told)


def _misfit(split: Split, whole: Quantity, *, is_counted: bool) -> str:
    """Return how the parts of a whole do not fit it; nothing where they may.

    Where not all parts are known they may be less, and of money also more: it can be owed.
    """
    with suppress(ValueError):
        together = total([stated.value for stated in split.parts.values()])
        is_more = together.exceeds(whole) and (split.is_all or is_counted)
        if is_more or (split.is_all and whole.exceeds(together)):
            return f"by `{split.dimension.id}` they add up to `{together}`, not to `{whole}`"
    return ""
