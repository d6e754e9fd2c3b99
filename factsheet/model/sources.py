"""Who said something, and where it can be read."""

from __future__ import annotations

from enum import StrEnum

from factsheet.model.fields import Basis, Day, Id, Language, Line, Texts, Url
from factsheet.model.record import Record


class SourceKind(StrEnum):
    """What kind of publication a source is."""

    OFFICIAL = "official"
    AGENCY = "agency"
    NEWSPAPER = "newspaper"
    BROADCASTER = "broadcaster"
    RESEARCH = "research"
    AGGREGATOR = "aggregator"


class Seen(StrEnum):
    """How much of a publication was read for this sheet."""

    WHOLE = "whole"
    EXCERPT = "excerpt"
    HEADLINE = "headline"


class Publisher(Record):
    """A publisher that readers of different languages know by different names."""

    name: Texts
    """Its name in each language; sources give one of them."""


class Source(Record):
    """A publication that one can open."""

    id: Id
    """Publisher and day, such as `up-2025-05-29`."""
    publisher: Line
    """Who published it; pages show its name in their language where the vocabulary has one."""
    title: Line | None = None
    """Headline in its own language; left out when only the text below it was seen."""
    subject: Texts | None = None
    """What the page is about, in our words; given when the headline was not seen."""
    url: Url
    """Its address."""
    language: Language
    """Language of the publication."""
    published: Day | None = None
    """Day of publication; left out where the page shows none."""
    published_basis: Basis = Basis.STATED
    """Whether the page states that day or we inferred it."""
    accessed: Day
    """Day on which it was read for this sheet."""
    archived: Url | None = None
    """Address of an archived copy."""
    kind: SourceKind
    """What kind of publication it is."""
    seen: Seen
    """How much of it was read: the whole page, an excerpt, the headline."""
    unread: Texts | None = None
    """Why no passage of it is given; left out where one is, or where nobody has looked yet."""
    original: Line | None = None
    """Whose text it repeats; an aggregator must say it."""
    note: Texts | None = None
    """What a reader should know before relying on it."""
