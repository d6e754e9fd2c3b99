"""Shares of quantities, never more certain than what they come from."""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction

from factsheet.problems import BadValueError
from factsheet.values.quantity.bounds import Quantity


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
    """Return part over whole with bounds, from 0 to 1.

    Raise BadValueError if the whole is not more than 0, or the part less than that.
    """
    if whole.centre <= 0:
        raise BadValueError(f"`{whole}` cannot be a whole", "name one that is more than zero")
    if part.centre < 0:
        raise BadValueError(f"`{part}` cannot be a part", "name one that is not below zero")
    least, smallest = max(part.low or Fraction(0), Fraction(0)), whole.low or Fraction(0)
    low = Fraction(0) if whole.high is None else least / whole.high
    high = None if part.high is None or smallest <= 0 else part.high / smallest
    return Share(part.centre / whole.centre, low, high, part.is_exact and whole.is_exact)


def breaking_point(part: Quantity, threshold: Fraction) -> int | None:
    """Return the smallest whole number of which `part` is no longer surely above `threshold`.

    It is in the unit of the part; the threshold is a share from 0 to 1. None where there is no
    such number, since any part is above nothing.
    """
    least = max(part.low or Fraction(0), Fraction(0))
    return math.ceil(least / threshold) if threshold > 0 else None
