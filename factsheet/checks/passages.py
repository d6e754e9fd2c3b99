"""Rules about the words of a publication that a citation carries."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from factsheet.checks.context import Breach, Context
from factsheet.checks.walk import said
from factsheet.model import Cite, FactSheet, Source
from factsheet.model.cite import LONGEST_PASSAGE
from factsheet.reading.yamlfile import KeyPath


class Cited(NamedTuple):
    """A citation that was written in a record, and the way to it."""

    record: str
    path: KeyPath
    cite: Cite


def cited(facts: FactSheet) -> Iterator[Cited]:
    """Yield every citation once, where it was written: a count may have those of its event."""
    for key, path, record in said(facts):
        if record.is_written("sources"):
            for index, cite in enumerate(record.sources):
                yield Cited(key, (*path, "sources", index), cite)


def passages_are_short(context: Context) -> Iterator[Breach]:
    """A passage that is cited has at most twelve words."""
    for key, path, cite in cited(context.facts):
        count = len(cite.passage.split())
        if count > LONGEST_PASSAGE:
            message = f"the passage of `{cite.source}` has {count} words"
            yield Breach(key, path, message, f"keep {LONGEST_PASSAGE}")


def unread_sources_have_no_passage(context: Context) -> Iterator[Breach]:
    """A source that could not be read is cited without a passage."""
    for key, path, cite in cited(context.facts):
        source = context.facts.records.get(cite.source)
        if cite.passage and isinstance(source, Source) and source.unread:
            message = f"`{source.id}` could not be read, but a passage of it is cited"
            yield Breach(key, path, message, "delete `unread:` there, or the passage")
