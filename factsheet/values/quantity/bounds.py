"""A published number with the bounds that its wording gives it."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from fractions import Fraction

from factsheet.problems import BadValueError, shown

WORDS = ("about", "more than", "at least", "fewer than", "at most", "almost")
_NUMBER = r"(?:0|[1-9][0-9]{0,11})(?:\.[0-9]{1,2})?"
PATTERN = rf"(?:(?:(?:{'|'.join(WORDS)}) )?{_NUMBER}|{_NUMBER} to {_NUMBER})"
"""A regular expression, JavaScript's too: a number with its word, or a range."""
EXAMPLES = "`1279`, `about 2500`, `more than 6000`, `at least 600`, `700 to 800`"
REFUSED = ("is not a quantity", f"write one of {EXAMPLES}")
"""What is wrong with any other text, and the way out where it is not plain what was meant."""
_SEPARATED = r"(?<![0-9])[1-9][0-9]{0,2}(?:[.,\s'’_][0-9]{3})+(?![0-9])"


@dataclass(frozen=True)
class Quantity:
    """A number as it was said: exact, rounded, or bounded on one or both sides."""

    word: str
    """`exact`, `to`, or one of WORDS."""
    number: Fraction
    """The number itself; of a range, its lower end."""
    upper: Fraction | None = None
    """The upper end of a range."""

    @classmethod
    def parse(cls, text: str) -> Quantity:
        """Return the quantity that `text` writes; raise BadValueError on anything else."""
        if re.fullmatch(PATTERN, text) is None:
            raise BadValueError(f"{shown(text)} {REFUSED[0]}", _hint(text))
        first, _, upper = text.partition(" to ")
        word, _, number = first.rpartition(" ")
        found = cls("to" if upper else word or "exact", Fraction(number), _fraction(upper))
        if found.high is not None and (found.high < found.low or found.number == found.upper):
            hint = "write the smaller number first" if upper else "nothing is less than zero"
            hint = f"write `{number}`" if number == upper else hint
            raise BadValueError(f"`{text}` leaves no number between its bounds", hint)
        return found

    @classmethod
    def between(cls, low: Fraction, high: Fraction | None) -> Quantity:
        """Return the plainest quantity with these bounds; None is no upper bound."""
        if high is None:
            return cls("at least", low)
        if low == high:
            return cls("exact", low)
        return cls("to", low, high) if low else cls("at most", high)

    @property
    def low(self) -> Fraction:
        """The least value that the wording allows, in the unit of what is counted."""
        match self.word:
            case "about":
                return max(self.number - self.unit / 2, Fraction(0))
            case "almost":
                return max(self.number - max(self.unit / 2, self.step), Fraction(0))
            case "more than":
                return self.number + self.step
            case "fewer than" | "at most":
                return Fraction(0)
        return self.number

    @property
    def high(self) -> Fraction | None:
        """The greatest value that the wording allows, in that unit; None where it names none."""
        match self.word:
            case "about":
                return self.number + self.unit / 2
            case "more than" | "at least":
                return None
            case "fewer than" | "almost":
                return self.number - self.step
        return self.number if self.upper is None else self.upper

    @property
    def centre(self) -> Fraction:
        """The one value to compute with, in that unit: the number, or the nearest allowed."""
        match self.word:
            case "more than":
                return self.low
            case "fewer than" | "almost":
                return self.high or Fraction(0)
        return self.number if self.upper is None else (self.number + self.upper) / 2

    @property
    def unit(self) -> Fraction:
        """The unit of the last digit that is not zero: 100 for 2500, 1/10 for 4.5, 1 for 0."""
        if self.number.denominator != 1:
            return Fraction(1, 10) if 10 % self.number.denominator == 0 else Fraction(1, 100)
        digits, unit = self.number.numerator, 1
        while digits and digits % (unit * 10) == 0:
            unit *= 10
        return Fraction(unit)

    @property
    def step(self) -> Fraction:
        """The least difference between two such numbers: 1, since people are counted whole."""
        return Fraction(1) if self.number.denominator == 1 else self.unit

    @property
    def is_exact(self) -> bool:
        """Whether one value alone fits the wording."""
        return self.word == "exact"

    def overlaps(self, other: Quantity) -> bool:
        """Return whether one value could satisfy both wordings."""
        return all(a.high is None or b.low <= a.high for a, b in ((self, other), (other, self)))

    def __str__(self) -> str:
        """Return the quantity as it is written in data."""
        if self.upper is not None:
            return f"{_digits(self.number)} to {_digits(self.upper)}"
        return _digits(self.number) if self.is_exact else f"{self.word} {_digits(self.number)}"


def _hint(text: str) -> str:
    """Return what was meant, where it is plain; examples of every form otherwise."""
    joined = re.sub(_SEPARATED, lambda match: re.sub("[^0-9]", "", match[0]), text)
    ranged = re.sub(r"(?<=[0-9])\s*[-–—]\s*(?=[0-9])", " to ", joined)
    if re.fullmatch(PATTERN, ranged):
        with suppress(BadValueError):
            return f"write `{Quantity.parse(ranged)}`"
    return REFUSED[1]


def _fraction(text: str) -> Fraction | None:
    return Fraction(text) if text else None


def _digits(number: Fraction) -> str:
    return str(number) if number.denominator == 1 else f"{float(number):.2f}".rstrip("0")
