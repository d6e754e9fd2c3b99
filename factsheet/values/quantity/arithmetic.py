"""Sums and differences of quantities, never more certain than what they come from."""

from __future__ import annotations

import math
from dataclasses import replace
from fractions import Fraction

from factsheet.problems import BadValueError
from factsheet.values.quantity.bounds import Quantity
from factsheet.values.quantity.notation import plainest
from factsheet.values.quantity.scale import Scale


def total(quantities: list[Quantity]) -> Quantity:
    """Return the sum, exact only if every term is; otherwise with the bounds that follow.

    Raise ValueError where it has no bound on either side.
    """
    if len(quantities) == 1:
        return quantities[0]
    lows = [term.low for term in quantities if term.low is not None]
    highs = [term.high for term in quantities if term.high is not None]
    low = sum(lows, Fraction(0)) if len(lows) == len(quantities) else None
    high = sum(highs, Fraction(0)) if len(highs) == len(quantities) else None
    return outward(low, high, quantities, common(quantities))


def difference(whole: Quantity, part: Quantity) -> Quantity:
    """Return whole less part, in the unit of both.

    Raise BadValueError if the part of something counted is surely the greater one, ValueError
    where nothing bounds what is left.
    """
    if common([whole, part]) is not Scale.COUNTS:
        return change(part, whole)
    if part.exceeds(whole):
        raise BadValueError(f"`{part}` is more than `{whole}`", "name the whole first")
    least, most = _apart(part, whole)
    return outward(max(least or Fraction(0), Fraction(0)), most, [whole, part], Scale.COUNTS)


def change(before: Quantity, after: Quantity) -> Quantity:
    """Return by how much the second is more than the first, less than zero where it is less.

    It is in the unit of both. Raise ValueError where it has no bound on either side.
    """
    return outward(*_apart(before, after), [before, after], Scale.BALANCES)


def common(terms: list[Quantity]) -> Scale:
    """Return the scale of what is computed from some quantities: the widest of theirs."""
    scales = {term.scale for term in terms}
    return next((scale for scale in reversed(Scale) if scale in scales), Scale.COUNTS)


def outward(
    low: Fraction | None, high: Fraction | None, terms: list[Quantity], scale: Scale
) -> Quantity:
    """Return the bounds, moved apart to numbers as whole as those they come from.

    Raise ValueError where there is no bound on either side.
    """
    step = min((term.step for term in terms), default=Fraction(1))
    return written(moved_apart(low, high, step, scale), terms)


def moved_apart(
    low: Fraction | None, high: Fraction | None, step: Fraction, scale: Scale
) -> Quantity:
    """Return the bounds, moved apart to the nearest multiples of a step.

    Raise ValueError where there is no bound on either side.
    """
    floor = None if low is None else math.floor(low / step) * step
    ceiling = None if high is None else math.ceil(high / step) * step
    return Quantity.between(floor, ceiling, scale)


def written(found: Quantity, terms: list[Quantity]) -> Quantity:
    """Return a result with the words and the decimals that all its terms are written with."""
    ways = [how for term in terms for how in term.notations]
    power = min((how.power for how in ways), default=0)
    decimals = max((how.decimals for how in ways if how.power == power), default=0)
    notations = tuple(plainest(number, power, decimals) for number in found.numbers)
    if any(how.power != power for how in ways):  # one end without the word would take it on
        notations = tuple(plainest(number) for number in found.numbers)
    return replace(found, notations=notations)


def _apart(before: Quantity, after: Quantity) -> tuple[Fraction | None, Fraction | None]:
    """Return the least and the most by which the second can be more than the first."""
    low, high = before.low, before.high
    least = None if after.low is None or high is None else after.low - high
    return least, None if after.high is None or low is None else after.high - low
