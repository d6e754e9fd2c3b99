"""Which kinds of source there are, which fields belong to each, and which of them it needs."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class SourceKind(StrEnum):
    """What kind of publication a source is."""

    OFFICIAL = "official"
    AGENCY = "agency"
    NEWSPAPER = "newspaper"
    BROADCASTER = "broadcaster"
    RESEARCH = "research"
    AGGREGATOR = "aggregator"
    BOOK = "book"
    PAPER = "paper"
    DATASET = "dataset"
    REPORT = "report"
    ARCHIVE = "archive"
    BROADCAST = "broadcast"


class Work(NamedTuple):
    """By which fields a kind of source is found."""

    needs: tuple[str, ...]
    """Fields without which nobody finds it."""
    may: tuple[str, ...] = ()
    """Other fields that not every kind has."""
    one_of: tuple[str, ...] = ()
    """Fields of which it needs one at least."""

    @property
    def fields(self) -> tuple[str, ...]:
        """Every field that it may have and other kinds may not."""
        return self.needs + self.may


ON_THE_WEB = Work(("url",))
WORKS = {
    SourceKind.BOOK: Work(("author", "title", "published"), ("isbn", "doi", "pages")),
    SourceKind.PAPER: Work(
        ("author", "title", "published"),
        ("journal", "volume", "issue", "pages", "doi"),
        one_of=("doi", "journal", "url"),
    ),
    SourceKind.DATASET: Work(("title", "version"), ("author", "doi", "file"), ("doi", "url")),
    SourceKind.REPORT: Work(("title", "published"), ("author", "isbn", "doi", "pages")),
    SourceKind.ARCHIVE: Work(("holding", "signature")),
    SourceKind.BROADCAST: Work(("published",)),
}
"""The kinds that need not have an address; every other one lives on the web."""
OWN = (
    "author",
    "isbn",
    "doi",
    "journal",
    "volume",
    "issue",
    "pages",
    "version",
    "file",
    "holding",
    "signature",
)
"""Fields that belong to some kinds only."""


def kinds_with(name: str) -> tuple[SourceKind, ...]:
    """Return the kinds of source to which a field belongs."""
    return tuple(kind for kind, work in WORKS.items() if name in work.fields)
