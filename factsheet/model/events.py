"""What happened, and when."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Self

from pydantic import model_validator

from factsheet.model.check import Check
from factsheet.model.fields import Basis, Cites, Day, Flag, Id, Speakers, Texts
from factsheet.model.record import Record
from factsheet.model.refersto import ALL, RefersTo, word_of
from factsheet.model.sameas import SameAs
from factsheet.model.spans import SpanKind, with_span
from factsheet.model.values import Count


class Weekday(StrEnum):
    """A day of the week, Monday first."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


class Event(Record):
    """Something that happened; an exchange is an event with counts."""

    id: Id
    """Address of the event; never changes."""
    date: Day
    """When it happened, as precisely as is known."""
    date_basis: Basis = Basis.STATED
    """Whether a publication states that date or we inferred it."""
    date_span: SpanKind | None = None
    """Of a span: whether it lasted from the first day to the last or was on one between them."""
    weekday: Weekday | None = None
    """The day of the week that a publication names; checked against the date."""
    kind: Annotated[Id, word_of("event_kinds")]
    """Kind of event, from the vocabulary."""
    title: Texts
    """What happened, in a few words."""
    place: Texts | None = None
    """Where, when officially public."""
    part_of: Annotated[Id, RefersTo("events", keeps=ALL)] | None = None
    """The event of which this one is a stage."""
    counts: tuple[Count, ...] = ()
    """What was counted, each with its value."""
    folded: tuple[Annotated[Id, word_of("counts")], ...] = ()
    """Counts that are left out since so few were counted that somebody could be recognised."""
    said_by: Speakers
    """Who reported it: ids of speakers."""
    said_on: Day | None = None
    """The day on which they did, if not the day of the event."""
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
    same_as: SameAs = ()
    """The same at Wikidata, Wikipedia and the like; no accounts."""

    @model_validator(mode="after")
    def _with_span(self) -> Self:
        return with_span(self, "date")


def counted(event: Event, count: str) -> Count | None:
    """Return the event's best ranked value of a count; the first listed of equals."""
    stated = [value for value in event.counts if value.count == count]
    return max(stated, key=lambda each: each.rank.order, default=None)


def best_counts(event: Event) -> list[Count]:
    """Return the best ranked value of each count of an event, in the order of its counts."""
    best: dict[str, Count] = {}
    for count in event.counts:
        if count.rank.order > best.setdefault(count.count, count).rank.order:
            best[count.count] = count
    return list(best.values())


def completed(event: Event) -> Event:
    """Return the event with every count saying who stated it, when, and where to read it.

    What a count inherits does not count as written in it.
    """
    return event.changed(counts=tuple(_completed(count, event) for count in event.counts))


def _completed(count: Count, event: Event) -> Count:
    inherited = {
        "id": count.count,
        "own_words": event.own_words and not count.is_written("said_by"),
        "said_by": event.said_by,
        "said_on": event.said_on or event.date,
        "sources": event.sources,
        "verified": event.verified,
        "checked": event.checked,
    }
    own = {name for name in inherited if count.is_written(name)}
    return count.changed(**{name: inherited[name] for name in inherited.keys() - own})
