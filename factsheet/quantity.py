"""A published number with the bounds that its wording gives it."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from fractions import Fraction

PATTERN = (
    r"(?:(?P<word>about|more than|at least|fewer than|at most|almost) )?"
    r"(?P<number>[0-9]+(?:\.[0-9]+)?)(?: to (?P<upper>[0-9]+(?:\.[0-9]+)?))?"
)
LONGEST = 15
EXAMPLES = "`1279`, `about 2500`, `more than 6000`, `at least 600`, `700 to 800`"


@dataclass(frozen=True)
class Quantity:
    """A number as it was said: exact, rounded, or bounded on one or both sides."""

    word: str
    """`exact`, `about`, `more than`, `at least`, `fewer than`, `at most`, `almost` or `to`."""
    number: Fraction
    """The number itself; of a range, its lower end."""
    upper: Fraction | None = None
    """The upper end of a range."""

    @classmethod
    def parse(cls, text: str) -> Quantity:
        """Return the quantity that `text` writes; raise ValueError on anything else."""
        match = re.fullmatch(PATTERN, text)
        if match is None or any(len(part) > LONGEST for part in re.findall(r"[0-9.]+", text)):
            raise ValueError(f"`{text[:40]}` is not a quantity; write one of {EXAMPLES}")
        number = Fraction(match["number"])
        if match["upper"] is None:
            return cls(match["word"] or "exact", number)
        if match["word"] or Fraction(match["upper"]) <= number:
            raise ValueError(f"`{text}` is not a range; write the smaller number first: `700 to 800`")
        return cls("to", number, Fraction(match["upper"]))

    @property
    def low(self) -> Fraction:
        """The least value that the wording allows."""
        match self.word:
            case "about" | "almost":
                return self.number - self._half_step()
            case "more than":
                return self.number + self._step()
            case "fewer than" | "at most":
                return Fraction(0)
        return self.number

    @property
    def high(self) -> Fraction | None:
        """The greatest value that the wording allows; None where it names none."""
        match self.word:
            case "about":
                return self.number + self._half_step()
            case "more than" | "at least":
                return None
            case "fewer than" | "almost":
                return self.number - self._step()
        return self.upper if self.upper is not None else self.number

    @property
    def is_exact(self) -> bool:
        """Whether one value alone fits the wording."""
        return self.word == "exact"

    def overlaps(self, other: Quantity) -> bool:
        """Return whether one value could satisfy both wordings."""
        return _at_most(self.low, other.high) and _at_most(other.low, self.high)

    def _step(self) -> Fraction:
        return Fraction(1) if self.number.denominator == 1 else Fraction(1, 10)

    def _half_step(self) -> Fraction:
        """Half a unit of the last digit that is not zero: about 2500 is 2450 to 2550."""
        if self.number == 0 or self.number.denominator != 1:
            return self._step() / 2
        number, unit = int(self.number), 1
        while number % 10 == 0:
            number, unit = number // 10, unit * 10
        return Fraction(unit, 2)

    def __str__(self) -> str:
        """Return the quantity as it is written in data."""
        if self.upper is not None:
            return f"{_digits(self.number)} to {_digits(self.upper)}"
        return _digits(self.number) if self.is_exact else f"{self.word} {_digits(self.number)}"


def total(quantities: list[Quantity]) -> Quantity:
    """Return the sum, exact only if every term is; otherwise with the bounds that follow."""
    number = sum((each.number for each in quantities), Fraction(0))
    if all(each.is_exact for each in quantities):
        return Quantity("exact", number)
    low = sum((each.low for each in quantities), Fraction(0))
    highs = [each.high for each in quantities if each.high is not None]
    if len(highs) < len(quantities):
        return Quantity("at least", low)
    return Quantity("to", low, sum(highs, Fraction(0)))


def difference(whole: Quantity, part: Quantity) -> Quantity:
    """Return whole less part; exact only if both are, bounded as the bounds allow."""
    number = whole.number - part.number
    if whole.is_exact and part.is_exact:
        return Quantity("exact", number)
    if whole.high is None:
        return Quantity("at least", max(whole.low - (part.high or part.number), Fraction(0)))
    if part.high is None:
        return Quantity("at most", whole.high - part.low)
    return Quantity("to", max(whole.low - part.high, Fraction(0)), whole.high - part.low)


@dataclass(frozen=True)
class Share:
    """A part of a whole, with the bounds that both wordings give."""

    value: Fraction
    """The share by the numbers as written, from 0 to 1."""
    low: Fraction
    """The least share that both wordings allow."""
    high: Fraction | None
    """The greatest share; None where the part has no upper bound."""
    is_exact: bool
    """Whether both numbers were exact."""

    def compare(self, threshold: Fraction) -> str:
        """Return `above`, `below` or `open`: where the share lies against the threshold."""
        if self.low > threshold:
            return "above"
        return "below" if self.high is not None and self.high < threshold else "open"


def share(part: Quantity, whole: Quantity) -> Share:
    """Return part over whole with bounds; raise ValueError if the whole is zero."""
    if whole.number <= 0:
        raise ValueError(f"`{whole}` is zero and cannot be a whole")
    low = Fraction(0) if whole.high is None else part.low / whole.high
    high = None if part.high is None or whole.low <= 0 else part.high / whole.low
    return Share(part.number / whole.number, low, high, part.is_exact and whole.is_exact)


def breaking_point(part: Quantity, threshold: Fraction) -> int:
    """Return the smallest whole number of which `part` is no longer above `threshold`."""
    return math.ceil(part.number / threshold)


def _at_most(low: Fraction, high: Fraction | None) -> bool:
    return high is None or low <= high


def _digits(number: Fraction) -> str:
    return str(int(number)) if number.denominator == 1 else f"{float(number):g}"
