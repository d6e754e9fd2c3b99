"""What a bibliography says of a publication, as texts, whatever its format."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from factsheet.model import FactSheet, Source
from factsheet.values.when import When


class Author(NamedTuple):
    """Who wrote something."""

    family: str
    """The family name; of a body, its whole name."""
    given: str = ""
    """The given names; "" for a body."""


@dataclass(frozen=True)
class Reference:
    """A publication as reference managers keep it; what is not known is ""."""

    source: Source
    """The record itself."""
    authors: tuple[Author, ...]
    """Who wrote it."""
    title: str
    """Its title; in brackets what it is about, in our words, where that was not seen."""
    publisher: str
    """What readers of the language call its publisher."""
    published: When | None
    """When it came out."""
    address: str
    """Where it can be opened."""

    @property
    def day(self) -> date | None:
        """The day on which it came out, where it is known to the day."""
        out = self.published
        if out and out.earliest == out.latest and out.latest.is_plain:
            return out.latest.plain
        return None

    @property
    def year(self) -> str:
        """The year in which it came out."""
        return str(self.published.last.year) if self.published else ""


def reference(facts: FactSheet, language: str, source: Source) -> Reference:
    """Return what a bibliography in a language says of a source."""
    about = (source.subject or {}).get(language, source.id)
    return Reference(
        source=source,
        authors=tuple(map(author, source.author)),
        title=source.title or f"[{about}]",
        publisher=facts.published_by(source.publisher, language),
        published=source.published,
        address=source.address,
    )


def author(written: str) -> Author:
    """Return who is meant by `Family name, Given name`, or by a body without a comma."""
    family, _, given = written.partition(",")
    return Author(family.strip(), given.strip())
