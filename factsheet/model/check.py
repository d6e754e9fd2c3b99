"""A comparison of a record with its sources, made by a person."""

from __future__ import annotations

from factsheet.model.fields import Day, Id
from factsheet.model.record import Record


class Check(Record):
    """Who compared a record with its sources, and when; nobody is named."""

    by: Id
    """In which role, such as `editor` or `second-reader`; never a name."""
    on: Day
    """The day on which they did."""

    def __str__(self) -> str:
        """Return both, as a cell of a table has them."""
        return f"{self.by} {self.on}"
