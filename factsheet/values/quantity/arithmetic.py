"""Sums, differences and shares of quantities, never more certain than what they come from."""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction

from factsheet.problems import BadValueError
from factsheet.values.quantity.bounds import Quantity


def total(quantities: list[Quantity]) -> Quantity:
    """Return the sum, exact only if every term is; otherwise with the bounds that follow."""
    if len(quantities) == 1:
        return quantities[0]
    highs = [term.high for term in quantities if term.high is not None]
    low = sum((term.low for term in quantities), Fraction(0))
    high = sum(highs, Fraction(0)) if len(highs) == len(quantities) else None
    return _outward(low, high, quantities)


def difference(whole: Quantity, part: Quantity) -> Quantity:
    """Return whole less part, in the unit of both.

    Raise BadValueError if the part is surely the greater one.
    """
    if whole.high is not None and part.low > whole.high:
        raise BadValueError(f"`{part}` is more than `{whole}`", "name the whole first")
    low = Fraction(0) if part.high is None else max(whole.low - part.high, Fraction(0))
    high = None if whole.high is None else whole.high - part.low
    return _outward(low, high, [whole, part])


@dataclass(frozen=True)
class Share:
    """A part of a whole, with the bounds that both wordings give."""

    value: Fraction
    """The share by the centres of both, from 0 to 1."""
    low: Fraction
    """The least share that both wordings allow."""
    high: Fraction | None
    """The greatest share; None where the part has no upper bound or the whole may be zero."""
    is_exact: bool
    """Whether both numbers were exact."""

    @property
    def rounded(self) -> tuple[Fraction, Fraction | None]:
        """The bounds as shares from 0 to 1, moved apart to whole hundredths."""
        most = None if self.high is None else Fraction(math.ceil(self.high * 100), 100)
        return Fraction(math.floor(self.low * 100), 100), most

    def compare(self, threshold: Fraction) -> str:
        """Return `above`, `below`, `at` or `open`: where the share lies against the threshold."""
        if self.low > threshold:
            return "above"
        if self.high is None or self.high > threshold:
            return "open"
        if self.high < threshold:
            return "below"
        return "at" if self.low == threshold else "open"


def share(part: Quantity, whole: Quantity) -> Share:
    """Return part over whole with bounds, from 0 to 1; raise BadValueError if the whole is 0."""
    if whole.centre <= 0:
        raise BadValueError(f"`{whole}` cannot be a whole", "name one that is more than zero")
    low = Fraction(0) if whole.high is None else part.low / whole.high
    high = None if part.high is None or whole.low <= 0 else part.high / whole.low
    return Share(part.centre / whole.centre, low, high, part.is_exact and whole.is_exact)


def breaking_point(part: Quantity, threshold: Fraction) -> int | None:
    """Return the smallest whole number of which `part` is no longer surely above `threshold`.

    It is in the unit of the part; the threshold is a share from 0 to 1. None where there is no
    such number, since any part is above nothing.
    """
    return math.ceil(part.low / threshold) if threshold > 0 else None


def _outward(low: Fraction, high: Fraction | None, terms: list[Quantity]) -> Quantity:
    """Return the bounds, moved apart to numbers as whole as those they come from."""
    step = min((term.step for term in terms), default=Fraction(1))
    ceiling = None if high is None else math.ceil(high / step) * step
    return Quantity.between(math.floor(low / step) * step, ceiling)
