"""The words that records may use: units, kinds, counts, and what readers may not know."""

from __future__ import annotations

from typing import Annotated

from factsheet.model.fields import Id, Texts
from factsheet.model.record import Record
from factsheet.model.refersto import word_of
from factsheet.model.units import Forms


class Term(Record):
    """A word of the vocabulary: a kind of event, a topic, a kind of speaker."""

    id: Id
    """Name that records use."""
    name: Texts
    """What readers see."""


class Entry(Record):
    """A word that readers may not know, explained."""

    id: Id
    """Name that links to it use."""
    word: Texts
    """The word."""
    meaning: Texts
    """What it means here."""


class SpeakerKind(Record):
    """A kind of speaker, with the words to count such speakers."""

    id: Id
    """Name that speakers use."""
    forms: Forms
    """For each language the word after a number, by CLDR plural category."""


class CountKind(Record):
    """Something that is counted at an event."""

    id: Id
    """Name that counts use."""
    name: Texts
    """What readers see."""
    unit: Annotated[Id, word_of("units")]
    """Id of a unit, or `ordinal` for a place in an order."""
    part_of: Annotated[Id, word_of("counts")] | None = None
    """The count that includes this one."""
    split: Id | None = None
    """Counts of one split and one whole add up to that whole when all are exact."""


class EventKind(Record):
    """A kind of event."""

    id: Id
    """Name that events use."""
    name: Texts
    """What readers see, of one event."""
    forms: Forms
    """For each language the word after a number, by CLDR plural category."""
