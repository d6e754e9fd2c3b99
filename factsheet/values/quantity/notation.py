"""How a number is written in data: its sign, its decimals, a word such as `million` behind it."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

POWERS = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}
"""The words for large numbers, each with the power of ten that it stands for."""
MOST_DECIMALS = 6
"""How many decimals a number has at most."""
PLAIN = rf"-?(?:0|[1-9][0-9]{{0,11}})(?:\.[0-9]{{1,{MOST_DECIMALS}}})?"
NUMBER = rf"{PLAIN}(?: (?:{'|'.join(POWERS)}))?"
"""A regular expression, JavaScript's too: `4.0 billion`, `-89.2`, `1279`."""
_NAMES = {power: name for name, power in POWERS.items()}


class Notation(NamedTuple):
    """How a number is written."""

    decimals: int = 0
    """How many digits stand behind the point, zeros at the end included."""
    power: int = 0
    """The power of ten that the word behind it stands for: 6 for `million`, 0 for none."""

    def digits(self, number: Fraction) -> str:
        """Return a number as it is written in data, without the word behind it."""
        scaled = number / 10**self.power * 10**self.decimals
        whole = str(abs(scaled.numerator)).rjust(self.decimals + 1, "0")
        cut = len(whole) - self.decimals
        return f"{'-' * (number < 0)}{whole[:cut]}{'.' * (cut < len(whole))}{whole[cut:]}"

    @property
    def word(self) -> str:
        """The word behind it with the space before it; empty for none."""
        return f" {_NAMES[self.power]}" if self.power else ""

    def unit(self, number: Fraction) -> Fraction:
        """Return the unit of the last digit that counts: 100 for 2500, 1/10 for 4.0, 1 for 0.

        That is the last digit behind a point, else the last that is not zero.
        """
        unit = Fraction(10) ** (self.power - self.decimals)
        if self.decimals or not number:
            return unit
        while (number / (unit * 10)).denominator == 1:
            unit *= 10
        return unit


def plainest(number: Fraction, power: int = 0, decimals: int = 0) -> Notation:
    """Return how a number is written whole with the word of a power, or without one if it must.

    `decimals` is how many it has at least. Raise ValueError where MOST_DECIMALS are too few.
    """
    for step in (power, 0) if power else (0,):
        for places in range(decimals if step == power else 0, MOST_DECIMALS + 1):
            if (Fraction(number) / 10**step * 10**places).denominator == 1:
                return Notation(places, step)
    raise ValueError(f"{number} has more than {MOST_DECIMALS} decimals")


def decimals_of(number: Fraction, otherwise: int = 3) -> int:
    """Return how many decimals a number has; `otherwise` where they do not end soon enough."""
    try:
        return plainest(number).decimals
    except ValueError:
        return otherwise


def read(text: str) -> tuple[Fraction, Notation]:
    """Return the number that a text of the shape NUMBER writes, and how it writes it."""
    digits, _, word = text.partition(" ")
    power = POWERS.get(word, 0)
    return Fraction(digits) * 10**power, Notation(len(digits.partition(".")[2]), power)
