"""The sheet itself: its title, its languages, where it stands, and the words it declares."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from factsheet.model.contacts import Answers, Contact, Helpline
from factsheet.model.dimensions import Dimension
from factsheet.model.evidence import Evidence
from factsheet.model.fields import Day, Id, Language, Line, Texts, Url, Whole
from factsheet.model.format import Declared
from factsheet.model.harm import Harm
from factsheet.model.names import Name
from factsheet.model.record import Record
from factsheet.model.refersto import RefersTo, word_of
from factsheet.model.sources import Publisher
from factsheet.model.units import Unit
from factsheet.model.vocabulary import CountKind, Entry, EventKind, SpeakerKind, Term
from factsheet.model.watch import Watched

SILENT_AFTER = 60
"""Days without anything new after which somebody should look, where a sheet says no other."""


class Exemption(Record):
    """One breach of a rule that is right in one record, and why."""

    record: Annotated[Id, RefersTo("exempted")]
    """The record in which the rule does not hold."""
    rule: Id
    """Name of the rule."""
    reason: Texts
    """Why the breach is right."""
    day: Day
    """The day on which this was decided."""


class Licence(Record):
    """The terms of reuse."""

    name: Line
    """Short name, such as `CC BY 4.0`."""
    url: Url
    """Where the terms can be read."""


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
    answers: Answers | None = None
    """In how many days readers who report something are answered; left out, none are promised."""
    recheck_days: Whole | None = None
    """Days after which a record is to be compared with its sources again; left out, no term."""
    licence: Licence
    """Terms of reuse of data and text."""
    headline: Annotated[Id, RefersTo("figures", asks=True)]
    """The figure that the sheet opens with."""
    harm: Harm = Harm.CAPTIVES
    """Whom the sheet protects: captives, private-people or none."""
    harm_reason: Texts | None = None
    """Why that policy is right; readers see it below every page. `captives` needs none."""
    units: tuple[Unit, ...]
    """What numbers count."""
    event_kinds: tuple[EventKind, ...]
    """Kinds of event."""
    counts: tuple[CountKind, ...] = ()
    """What is counted at events."""
    dimensions: Annotated[tuple[Dimension, ...], Field(exclude_if=lambda listed: not listed)] = ()
    """By what figures may be broken down."""
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
    official_kinds: tuple[Annotated[Id, RefersTo("speaker_kinds")], ...] = ()
    """Kinds of speaker that speak for an authority."""
    publishing_kinds: tuple[Annotated[Id, word_of("speaker_kinds")], ...] = ()
    """Kinds of speaker that report what others say, and are claimants only in their own words."""
    evidence: Evidence | None = None
    """Where copies of pages are made, and for how many values a passage is wanted."""
    exceptions: tuple[Exemption, ...] = ()
    """Breaches of a rule that are right, each with its reason."""
    watch: Annotated[tuple[Watched, ...], Field(exclude=True)] = ()
    """Public feeds and pages in which news appear; `factsheet watch` reads them."""
    silent_after: Annotated[Whole, Field(exclude=True)] = SILENT_AFTER
    """Days without an addition after which `factsheet watch` wakes somebody."""
