"""Which records came, went or differ."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.changes.both import Both
from factsheet.changes.difference import Difference, Kind
from factsheet.changes.fields import fields
from factsheet.changes.voice import Speech
from factsheet.model import FILES, FactSheet


def records(both: Both) -> Iterator[Difference]:
    """Yield what differs in records, file by file, but for their numbers."""
    yield from fields(both, "factsheet", both.base.sheet, both.head.sheet)
    for file in FILES:
        before = {each.id: each for each in getattr(both.base, file)}
        after = {each.id: each for each in getattr(both.head, file)}
        for key in [each for each in after if each not in before]:
            yield _whole(both.head, both.say, Kind.NEW, file, key)
        for key in [each for each in before if each not in after]:
            yield _whole(both.base, both.say, Kind.REMOVED, file, key)
        for key in [each for each in after if each in before]:
            yield from fields(both, key, before[key], after[key])


def _whole(facts: FactSheet, say: Speech, kind: Kind, file: str, key: str) -> Difference:
    sentences = say(
        f"diff_{kind.value}_{file}",
        title=lambda voice: voice.name(facts, key) + voice.counts(facts, key),
    )
    return Difference(kind, key, sentences)
