"""A correction or a revision as it concerns one value, and until when it is told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from factsheet.model import Change, ChangeKind
from factsheet.values.day import Day

LEAST = timedelta(days=30)
"""How long a notice stands at least, wherever the value stands."""


@dataclass(frozen=True)
class Notice:
    """A correction or a revision, as it concerns one value."""

    change: Change
    """The entry of the log."""
    address: str
    """What it names: the value, its record, or a part of what it was computed from."""
    since: Day | None
    """The first day on which the value before is known to have stood; None where none is."""
    is_of_part: bool = False
    """Whether it concerns the value only as a part of what it was computed from."""

    @property
    def day(self) -> Day:
        """The day of the change."""
        return self.change.date.last

    @property
    def is_correction(self) -> bool:
        """Whether something was wrong; otherwise it was brought up to date."""
        return self.change.kind is ChangeKind.CORRECTION

    @property
    def until(self) -> Day:
        """The last day on which it stands wherever the value stands."""
        stood = self.day - self.since if self.since and self.is_correction else LEAST
        return self.day + max(stood, LEAST)
