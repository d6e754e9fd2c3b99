"""What the lists of the whole sheet show: disagreements, sources, changes."""

from __future__ import annotations

from itertools import groupby
from typing import NamedTuple

from factsheet.derive import ConflictKind, Found, Value, conflicts, value_at
from factsheet.model import Change, Disagreement, FactSheet, Source
from factsheet.wording import Wording
from factsheet.wording.order import Place, place_of


class DisagreementView(NamedTuple):
    """A disagreement with what conflicts."""

    record: Disagreement
    values: list[Value]
    """The values that conflict, side by side."""
    others: list[str]
    """Addresses of what else conflicts."""
    kinds: list[ConflictKind]
    """How they conflict, each kind once."""


class PublisherView(NamedTuple):
    """A publisher with what it published."""

    name: str
    """What readers call it."""
    sources: list[Source]
    """Its publications, oldest first."""


def disagreements(facts: FactSheet) -> list[DisagreementView]:
    """Return each disagreement with its values side by side and the kinds of its conflicts.

    Raise NoValue where a figure that it names has no value.
    """
    found = Found(facts, conflicts(facts))
    rows = []
    for record in facts.disagreements:
        kinds = {conflict.kind for conflict in found.among(record.records)}
        values = [value_at(facts, address) for address in record.records if facts.stated(address)]
        others = [address for address in record.records if not facts.stated(address)]
        rows.append(DisagreementView(record, values, others, sorted(kinds)))
    return rows


def sources(facts: FactSheet, wording: Wording) -> list[PublisherView]:
    """Return each publisher with its publications by day, in the order of the alphabet."""
    ordered = sorted(facts.sources, key=lambda source: _place(facts, source, wording))
    grouped = groupby(
        ordered, lambda source: facts.published_by(source.publisher, wording.language)
    )
    return [PublisherView(name, list(found)) for name, found in grouped]


def _place(facts: FactSheet, source: Source, wording: Wording) -> tuple[Place, str]:
    """Return what decides where a source stands among the others."""
    name = facts.published_by(source.publisher, wording.language)
    return place_of(name, str(wording.words["alphabet"])), str(source.published)


def changes(facts: FactSheet, most: int) -> list[Change]:
    """Return the log, newest first: so many entries, or all of them if `most` is 0."""
    ordered = sorted(facts.changes, key=lambda change: change.date.order, reverse=True)
    return ordered[:most] if most else ordered
