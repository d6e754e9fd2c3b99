"""What testing a claim comes to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from factsheet.values.quantity import Quantity, Share


class Verdict(StrEnum):
    """What a test says of a claim."""

    HOLDS = "holds"
    FAILS = "fails"
    OPEN = "open"


@dataclass(frozen=True)
class Try:
    """One test of a claim against one published base, however many published it."""

    address: str
    """Address of the base, or of the value tested."""
    verdict: Verdict
    """What this test alone says."""
    quantity: Quantity | None = None
    """The base, the sum or the rival that the value was held against."""
    share: Share | None = None
    """The share that follows from this base, 1 for the whole."""


@dataclass(frozen=True)
class Outcome:
    """Every test of a claim."""

    tries: tuple[Try, ...]
    breaking: int | None = None
    """The smallest base from which on a share is no longer surely above what was claimed.

    It is in the unit of the base; None where the claim is not that a share is above something.
    """
    is_sharp: bool = True
    """Whether the claim surely fails from there on, since its part is one exact number."""

    @property
    def holding(self) -> int:
        """How many of the tests the claim passes."""
        return sum(one.verdict is Verdict.HOLDS for one in self.tries)

    @property
    def verdict(self) -> Verdict:
        """What all tests say together: `open` where they differ."""
        verdicts = {one.verdict for one in self.tries}
        return verdicts.pop() if len(verdicts) == 1 else Verdict.OPEN
