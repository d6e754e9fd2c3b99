"""A number as it was said, and as it is written in data."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Self

from factsheet.values.quantity.notation import Notation, plainest
from factsheet.values.quantity.parsing import parts
from factsheet.values.quantity.scale import Scale


@dataclass(frozen=True)
class Written:
    """One or several numbers, the words around them, and how many digits were written."""

    word: str
    """`exact`, `to`, `estimate`, or one of WORDS."""
    number: Fraction
    """The number itself; of a range, its lower end."""
    upper: Fraction | None = None
    """The upper end of a range, or of the interval of an estimate."""
    lower: Fraction | None = None
    """The lower end of the interval of an estimate."""
    level: Fraction | None = None
    """How sure the interval of an estimate is, in percent; None where nobody said it."""
    notations: tuple[Notation, ...] = ()
    """How its numbers are written: the number, then the lower and the upper end if it has them."""
    scale: Scale = field(default=Scale.COUNTS, compare=False)
    """Which numbers what is counted can have at all."""

    def __post_init__(self) -> None:
        """Write its numbers as plainly as can be, where nobody has said how."""
        if not self.notations:
            notations = tuple(plainest(number) for number in self.numbers)
            object.__setattr__(self, "notations", notations)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the quantity that `text` writes; raise BadValueError on anything else."""
        return cls(*parts(text))

    @property
    def numbers(self) -> tuple[Fraction, ...]:
        """Every number that it writes, in their order."""
        ends = (self.number, self.lower, self.upper)
        return tuple(end for end in ends if end is not None)

    @property
    def notation(self) -> Notation:
        """How its first number is written."""
        return self.notations[0]

    @property
    def unit(self) -> Fraction:
        """The unit of the last digit that counts: 100 for 2500, 1/10 for 4.5 and for 4.0."""
        return self.notation.unit(self.number)

    @property
    def step(self) -> Fraction:
        """The least difference between two such numbers: 1, since people are counted whole."""
        pairs = zip(self.numbers, self.notations, strict=True)
        return min(
            Fraction(1) if number.denominator == 1 else how.unit(number) for number, how in pairs
        )

    def __str__(self) -> str:
        """Return the quantity as it is written in data."""
        texts = [
            how.digits(number) for number, how in zip(self.numbers, self.notations, strict=True)
        ]
        words = [how.word for how in self.notations]
        if len(texts) == 1:
            return f"{'' if self.word == 'exact' else self.word + ' '}{texts[0]}{words[0]}"
        *_, low, high = texts
        between = "" if words[-2] == words[-1] else words[-2]
        ends = f"{low}{between} to {high}{words[-1]}"
        level = "" if self.level is None else f", {plainest(self.level).digits(self.level)}%"
        return ends if self.word == "to" else f"{texts[0]}{words[0]} ({ends}{level})"
