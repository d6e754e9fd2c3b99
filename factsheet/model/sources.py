"""Who said something, and where it can be read."""

from __future__ import annotations

from enum import StrEnum

from factsheet.model.fields import (
    Basis,
    Day,
    Doi,
    Id,
    Isbn,
    Language,
    Line,
    Pages,
    Texts,
    Url,
)
from factsheet.model.identifiers import doi_address
from factsheet.model.record import Record
from factsheet.model.works import WORKS, SourceKind


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
    """A publication that one can open, on the web or elsewhere."""

    id: Id
    """Publisher and day, such as `up-2025-05-29`."""
    publisher: Line
    """Who published it; pages show its name in their language where the vocabulary has one."""
    title: Line | None = None
    """Headline in its own language; left out when only the text below it was seen."""
    subject: Texts | None = None
    """What the page is about, in our words; given when the headline was not seen."""
    url: Url = ""
    """Its address; what need not live on the web, such as a book, may lack one."""
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
    author: tuple[Line, ...] = ()
    """Who wrote it: `Family name, Given name`, or a body without a comma."""
    isbn: Isbn | None = None
    """Number of a book or a report, with or without hyphens."""
    doi: Doi | None = None
    """Name of a paper, a dataset, a report or a book that leads to it, from `10.` on."""
    journal: Line | None = None
    """In which journal a paper stands."""
    volume: Line | None = None
    """In which volume of the journal."""
    issue: Line | None = None
    """In which issue of the volume."""
    pages: Pages | None = None
    """Its pages in the journal; of a book or a report those that were read."""
    version: Line | None = None
    """Version of a dataset."""
    file: Line | None = None
    """Which file of a dataset was read."""
    holding: Line | None = None
    """Part of an archive's holdings; the archive is the publisher."""
    signature: Line | None = None
    """By which an archive finds it."""

    @property
    def address(self) -> str:
        """Where it can be opened: its own address, or where its DOI leads; else ""."""
        return self.url or (doi_address(self.doi) if self.doi else "")

    @property
    def is_registered(self) -> bool:
        """Whether an ISBN or a DOI says that it was published for everybody."""
        return bool(self.isbn or self.doi)

    @property
    def is_work(self) -> bool:
        """Whether it is of a kind that need not live on the web: it is named by its title."""
        return self.kind in WORKS
