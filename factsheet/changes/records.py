"""Which records came, went or differ."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.changes.both import Both
from factsheet.changes.difference import Difference, Kind
from factsheet.changes.fields import fields
from factsheet.changes.gone import gone
from factsheet.model import FILES


def records(both: Both) -> Iterator[Difference]:
    """Yield what differs in records, file by file, but for their numbers."""
    yield from fields(both, "factsheet", both.base.sheet, both.head.sheet)
    for file in FILES:
        before = {record.id: record for record in getattr(both.base, file)}
        after = {record.id: record for record in getattr(both.head, file)}
        for key in [key for key in after if key not in before]:
            if key not in both.unread:
                yield _new(both, file, key)
        keys = [key for key in before if key not in after]
        yield from gone(both, "records", keys, place=lambda _, file=file: f"{file}.yml")  # type: ignore[misc]
        for key in [key for key in after if key in before]:
            yield from fields(both, key, before[key], after[key])


def _new(both: Both, file: str, key: str) -> Difference:
    sentences = both.say(
        f"diff_new_{file}",
        title=lambda voice: voice.name(both.head, key) + voice.counts(both.head, key),
    )
    return Difference(Kind.NEW, key, sentences)
