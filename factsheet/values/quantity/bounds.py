"""A published number with the bounds that its wording gives it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Self

from factsheet.values.quantity.scale import Scale
from factsheet.values.quantity.written import Written


@dataclass(frozen=True)
class Quantity(Written):
    """A number as it was said: exact, rounded, estimated, or bounded on one or both sides."""

    @classmethod
    def between(
        cls, low: Fraction | None, high: Fraction | None, scale: Scale = Scale.COUNTS
    ) -> Self:
        """Return the plainest quantity with these bounds; None is no bound on that side.

        Raise ValueError where there is none on either side.
        """
        if low is None and high is None:
            raise ValueError("a number without any bound says nothing")
        if low is not None and low == high:
            return cls("exact", low, scale=scale)
        if high is None:
            return cls("at least", low or Fraction(0), scale=scale)
        if low is None:
            return cls("at most", high, scale=Scale.BALANCES)
        is_open = not low and scale is not Scale.BALANCES
        return cls("at most", high, scale=scale) if is_open else cls("to", low, high, scale=scale)

    def on(self, scale: Scale) -> Self:
        """Return the same quantity of something that can have the numbers of a scale."""
        return self if scale is self.scale else replace(self, scale=scale)

    @property
    def floor(self) -> Fraction | None:
        """The least that it could be if nothing were said; None where there is no such number."""
        is_below = self.number < 0 or (self.word == "fewer than" and not self.number)
        return None if is_below or self.scale is Scale.BALANCES else Fraction(0)

    @property
    def low(self) -> Fraction | None:
        """The least value that the wording allows, in the unit of what is counted; None if open."""
        match self.word:
            case "about":
                least = self.number - self.unit / 2
                return least if self.floor is None else max(least, self.floor)
            case "almost":
                return self._almost[0]
            case "more than":
                return self.number + self._past
            case "fewer than" | "at most":
                return self.floor
            case "estimate":
                return self.lower
        return self.number

    @property
    def high(self) -> Fraction | None:
        """The greatest value that the wording allows, in that unit; None where it names none."""
        match self.word:
            case "about":
                return self.number + self.unit / 2
            case "almost":
                return self._almost[1]
            case "more than" | "at least":
                return None
            case "fewer than":
                return self.number - self._past
        return self.number if self.upper is None else self.upper

    @property
    def least(self) -> Fraction:
        """The least value, in that unit; zero where it is open, as in pictures from zero up."""
        return self.low or Fraction(0)

    @property
    def centre(self) -> Fraction:
        """The one value to compute with, in that unit: the number, or the nearest allowed."""
        match self.word:
            case "more than":
                return self.number + self._past
            case "fewer than":
                return self.number - self._past
            case "almost":
                return self._almost[self.number > 0]
            case "to":
                return (self.number + (self.upper or 0)) / 2
        return self.number

    @property
    def is_exact(self) -> bool:
        """Whether one value alone fits the wording."""
        return self.word == "exact"

    def overlaps(self, other: Quantity) -> bool:
        """Return whether one value could satisfy both wordings."""
        return not (self.exceeds(other) or other.exceeds(self))

    def exceeds(self, other: Quantity) -> bool:
        """Return whether it is the greater one, whatever both wordings leave open."""
        return self.low is not None and other.high is not None and self.low > other.high

    @property
    def _almost(self) -> tuple[Fraction, Fraction]:
        """Both ends of what comes near the number, on the side of zero."""
        nearest = self._past
        furthest = max(self.unit / 2, nearest)
        if self.number < 0:
            return self.number + nearest, self.number + furthest
        least = self.number - furthest
        return max(least, Fraction(0)), self.number - nearest

    @property
    def _past(self) -> Fraction:
        """How far from the number its next neighbour lies: nothing where there is none."""
        return self.step if self.scale is Scale.COUNTS else Fraction(0)
