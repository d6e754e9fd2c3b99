"""Days after a pattern of CLDR, with the years of either era and a first day of its own form."""

from __future__ import annotations

import re

from factsheet.values.day import Day
from factsheet.wording.formats import written_day
from factsheet.wording.shares import Shares

SURE = range(1000, 10_000)
"""Years that are told without their era: others look like numbers of something else."""
YEAR = "\ue000"
"""Stands for a year in a pattern where Babel does not know that year."""
_DAY = re.compile(r"(?<!d)d(?!d)")


class Patterns(Shares):
    """How one language writes a day of the calendar."""

    def patterned(self, day: Day, pattern: str) -> str:
        """Return a day after a pattern of CLDR, its year counted from 1 in either era."""
        pieces = pattern.split("'")  # every other one is a text of its own
        if day.day == 1:
            first = f"'{self.numbered(day)}'"
            pieces[::2] = [_DAY.sub(first, piece) for piece in pieces[::2]]
        if day.year in SURE:
            return written_day(day.plain, "'".join(pieces), self._locale)
        pieces = "'".join(pieces).split("'")
        pieces[::2] = [piece.replace("y", YEAR) for piece in pieces[::2]]
        text = written_day(day.alike, "'".join(pieces), self._locale)
        return text.replace(YEAR, self._told(day.year))

    def numbered(self, day: Day) -> str:
        """Return the number of a day in its month: `28`; for the first the language's own form."""
        return str(day.day) if day.day > 1 else str(self.words["dates"]["first_day"])

    def _told(self, year: int) -> str:
        counted = year if year > 0 else 1 - year
        return str(counted) if counted < SURE.stop else self.number(counted)
