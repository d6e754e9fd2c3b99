"""What follows from some values, by the way in which a figure is computed."""

from __future__ import annotations

from factsheet.model import How, Unit, UnitKind
from factsheet.problems import BadValueError
from factsheet.values.quantity import (
    Quantity,
    Share,
    change,
    difference,
    in_percent,
    percent_change,
    rate,
    share,
    total,
)


def computed(how: How, terms: list[Quantity | Share], unit: Unit | None) -> Quantity | Share:
    """Return what follows from some numbers, in a unit.

    Raise BadValueError, or another ValueError, where nothing does; changes in points alone take
    shares too.
    """
    if how is How.POINTS:
        first, second, *_ = map(_percentage, terms)
        return change(first, second)
    numbers = [term for term in terms if isinstance(term, Quantity)]
    if len(numbers) != len(terms):
        raise BadValueError("a share is no number", "name one of the numbers behind it")
    first, second, *_ = (*numbers, *numbers)
    match how:
        case How.SHARE:
            return share(first, second)
        case How.SUM:
            return total(numbers)
        case How.DIFFERENCE:
            return difference(first, second)
        case How.RATE:
            return rate(first, second, (unit.per if unit else None) or 1)
    is_relative = unit is not None and unit.sort is UnitKind.PERCENT
    return percent_change(first, second) if is_relative else change(first, second)


def _percentage(term: Quantity | Share) -> Quantity:
    return in_percent(term) if isinstance(term, Share) else term
