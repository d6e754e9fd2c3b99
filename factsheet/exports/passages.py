"""The words of publications beside the records that rest on them."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.exports.saying import addressed
from factsheet.exports.site import Site
from factsheet.model import Record


class Passage(Record):
    """The words of a publication that say what a record holds."""

    address: str
    """Address of the record or value."""
    position: int
    """The place of the citation in its `sources`, from 1."""
    source: str
    """Id of the publication."""
    language: str
    """Language of the words."""
    passage: str
    """The words, exactly."""


def passages(site: Site) -> Iterator[Passage]:
    """Yield the words that citations carry, record by record."""
    for address, each in addressed(site.facts):
        for position, cite in enumerate(getattr(each, "sources", ()), start=1):
            if cite.passage:
                yield Passage(
                    address=address,
                    position=position,
                    source=cite.source,
                    language=site.source(cite.source).language,
                    passage=cite.passage,
                )
