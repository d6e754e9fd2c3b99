"""The sheet itself: its title, its languages, the words that its records may use."""

from __future__ import annotations

from factsheet.model.contacts import Contact, Helpline
from factsheet.model.fields import Day, Id, Language, Line, Record, Texts, Url, Whole
from factsheet.model.names import Name
from factsheet.model.sources import Publisher
from factsheet.model.terms import Declared, Licence

Forms = dict[str, dict[str, Line]]


class Unit(Record):
    """What a number counts."""

    id: Id
    """Name that figures and counts use."""
    forms: Forms
    """For each language the word after a number, by CLDR plural category."""
    smallest_count: Whole | None = None
    """Where it counts people: a number below this one could point at somebody."""


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
    unit: Id
    """Id of a unit, or `ordinal` for a place in an order."""
    part_of: Id | None = None
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


class Exemption(Record):
    """One breach of a rule that is right in one record, and why."""

    record: Id
    """The record in which the rule does not hold."""
    rule: Id
    """Name of the rule."""
    reason: Texts
    """Why the breach is right."""
    day: Day
    """The day on which this was decided."""


class Sheet(Declared):
    """The sheet as a whole; the one record of `factsheet.yml`."""

    title: Texts
    """Title of the sheet."""
    description: Texts
    """What the sheet is about, in one sentence."""
    languages: tuple[Language, ...]
    """Languages of the sheet, the default one first."""
    repository: Url
    """Where the data is edited."""
    branch: Line
    """Branch that the site is built from."""
    publisher: Texts | None = None
    """Who runs the sheet: a person, a group or a body."""
    contact: Contact
    """Where readers reach them: an address on the web, an e-mail address or a phone number."""
    licence: Licence
    """Terms of reuse of data and text."""
    headline: Id
    """The figure that the sheet opens with."""
    units: tuple[Unit, ...]
    """What numbers count."""
    event_kinds: tuple[EventKind, ...]
    """Kinds of event."""
    counts: tuple[CountKind, ...] = ()
    """What is counted at events."""
    topics: tuple[Term, ...] = ()
    """Topics of statements."""
    speaker_kinds: tuple[SpeakerKind, ...]
    """Kinds of speaker."""
    names: tuple[Name, ...] = ()
    """Places, organisations, military units and events that texts may name."""
    people: Texts | None = None
    """Words for the people of the subject, whom a small number in a text could point at."""
    glossary: tuple[Entry, ...] = ()
    """Words that readers may not know."""
    helplines: tuple[Helpline, ...] = ()
    """Official bodies to which readers can turn with what the sheet cannot tell them."""
    publishers: tuple[Publisher, ...] = ()
    """Publishers whose name depends on the language."""
    official_kinds: tuple[Id, ...] = ()
    """Kinds of speaker that speak for an authority."""
    publishing_kinds: tuple[Id, ...] = ()
    """Kinds of speaker that report what others say, and are claimants only in their own words."""
    exceptions: tuple[Exemption, ...] = ()
    """Breaches of a rule that are right, each with its reason."""
