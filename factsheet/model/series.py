"""A series: values of a figure that stand as rows in a table of its own."""

from __future__ import annotations

from typing import ClassVar

from factsheet.model.check import Check
from factsheet.model.fields import Cites, Day, Flag, Speakers, Texts
from factsheet.model.record import Record


class Series(Record):
    """What all rows of `series/<figure>.csv` have in common: who says so, and where it stands."""

    id: ClassVar[str] = "series"
    """It is a part of its figure that may be gone while the figure stays."""
    said_by: Speakers
    """Who says so: ids of speakers."""
    said_on: Day
    """The day on which it was said: that of the version which was read."""
    sources: Cites
    """The publication with the table, its version in `sources.yml`, and the place in it."""
    own_words: Flag = False
    """Whether a publication says it itself, where no other claimant is known."""
    verified: Day
    """The day on which we last compared the table with its source."""
    checked: tuple[Check, ...] = ()
    """Comparisons with the source, each by its role and day; two make a second check."""
    harmless: Texts | None = None
    """Why nobody can be recognised by any of its values, where some count very few people."""
    note: Texts | None = None
    """What a reader should know about the series."""
