"""What was said in words, what of it can be tested, what contradicts."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from factsheet.model.check import Check
from factsheet.model.events import Event, Weekday
from factsheet.model.fields import (
    Cites,
    Day,
    Flag,
    Id,
    Language,
    Line,
    Percent,
    Ref,
    Speakers,
    Texts,
)
from factsheet.model.record import Record
from factsheet.model.refersto import ALL, RefersTo, word_of
from factsheet.model.values import Stated
from factsheet.values.when import When


class Said(Record):
    """Something that somebody said and somebody published."""

    id: Id
    """Address of the record; never changes."""
    said_by: Speakers
    """Who said it: ids of speakers."""
    said_on: Day
    """The day on which it was said."""
    said_at: Annotated[Id, RefersTo("events")] | None = None
    """The event at which it was said, such as a broadcast."""
    text: Texts
    """What was said, in our own words, as the speaker's claim."""
    sources: Cites
    """Publications that report it, each with the place in it."""
    own_words: Flag = False
    """Whether a publication says it itself, where no other claimant is known."""
    verified: Day
    """The day on which we last compared this record with its sources."""
    checked: tuple[Check, ...] = ()
    """Comparisons with the sources, each by its role and day; two make a second check."""
    note: Texts | None = None
    """What a reader should know about it."""


class Statement(Said):
    """What somebody said."""

    topic: Annotated[Id, word_of("topics")]
    """Topic, from the vocabulary."""
    fragment: Line | None = None
    """At most twelve words of the published wording, where the wording matters."""
    fragment_language: Language | None = None
    """Language of that fragment."""
    about: tuple[Annotated[Ref, RefersTo("anything", keeps=1)], ...] = ()
    """Records that it is about."""


class ClaimHow(StrEnum):
    """How a claim is tested."""

    SHARE = "share"
    SUM = "sum"
    WEEKDAY = "weekday"
    LARGEST = "largest"


TESTED = RefersTo("values", needs=ALL, where=("how", ClaimHow.WEEKDAY, "events"))
"""Of a weekday an event is tested, else a value."""


class ClaimTest(Record):
    """What must hold for a claim to be true."""

    how: ClaimHow
    """`share`: part and whole against a threshold; `sum`: parts against a total; `weekday`: an
    event's day of the week; `largest`: a count against that of all earlier events of its kind."""
    of: tuple[Annotated[Ref, TESTED], ...] = Field(min_length=1)
    """The values or the event that are tested."""
    above: Percent | None = None
    """The share must be above this."""
    below: Percent | None = None
    """The share must be below this."""
    equals: Annotated[Ref, RefersTo("values", needs=ALL)] | None = None
    """The total that the parts must add up to."""
    weekday: Weekday | None = None
    """The day of the week that the event must fall on."""


class Claim(Said):
    """A statement that the data can test."""

    test: ClaimTest
    """What must hold."""


class Disagreement(Record):
    """Records that cannot all be right, and why we think so."""

    id: Id
    """Address of the disagreement; never changes."""
    title: Texts
    """The disagreement as a short sentence."""
    records: tuple[Annotated[Ref, RefersTo("anything")], ...] = Field(min_length=2)
    """The observations and counts that conflict."""
    explanation: Texts
    """Why they may differ, and what this sheet does about it."""


def spoken_on(record: Event | Said | Stated) -> When:
    """Return the day on which somebody said what a complete record says."""
    day = getattr(record, "said_on", None) or getattr(record, "date", None)
    assert isinstance(day, When)
    return day
