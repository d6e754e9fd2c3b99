"""Rules about the order of days."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from factsheet.checks.context import Breach, Context
from factsheet.checks.walk import stated
from factsheet.model import Count, Event, FactSheet, Observation, Row, Source
from factsheet.reading.yamlfile import KeyPath
from factsheet.values.when import When

OTHERS = ("said_on", "as_of", "date")
"""Fields that may be wrong when a publication seems to come too early."""


def dates_are_in_order(context: Context) -> Iterator[Breach]:
    """A value is about a day, is said on it or later, and is published on that day or later."""
    for key, path, _, about, said in _told(context.facts):
        if about and said.latest < about.earliest:
            message = f"it was said on {said}, before the day it is about, {about}"
            causes = tuple((key, *path, each) for each in OTHERS)
            yield Breach(key, causes[0][1:], message, "swap or correct them", causes)
    late: dict[str, list[tuple[str, KeyPath, When]]] = {}
    for key, path, record, about, said in _citing(context.facts):
        day = about if isinstance(record, Event | Count) and about else said
        for index, cite in enumerate(record.sources):
            out = published(context.facts, cite.source)
            if out and out.latest < day.earliest:
                place = (key, (*path, "sources", index), day)
                late.setdefault(cite.source, []).append(place)
    for name, places in late.items():
        out, (key, path, day) = published(context.facts, name), places[0]
        source: KeyPath = (name, "published")
        others: tuple[KeyPath, ...] = tuple((key, *path[:-2], each) for each in OTHERS)
        if len({each[0] for each in places}) == 1:
            message = f"`{name}` was published on {out}, before {day}"
            yield Breach(key, path, message, "correct the day or the source", (source, *others))
        else:
            message = f"`{out}` is before {day}, which `{key}` takes from it, as do others"
            hint = "correct the day of publication"
            yield Breach(name, ("published",), message, hint, (source,))


def readings_follow_publication(context: Context) -> Iterator[Breach]:
    """A publication is read, and a record compared with it, on the day it came out or later."""
    early: dict[str, tuple[str, KeyPath, str]] = {}
    for source in context.facts.sources:
        if source.published and source.accessed.latest < source.published.earliest:
            message = f"`{source.accessed}` is before the publication, {source.published}"
            early[source.id] = source.id, ("accessed",), message
    for key, path, record, _, _ in _citing(context.facts):
        for cite in record.sources if record.verified else ():
            out = published(context.facts, cite.source)
            if out and record.verified.latest < out.earliest:
                message = f"`{record.verified}` is before `{cite.source}` came out, {out}"
                early.setdefault(cite.source, (key, (*path, "verified"), message))
    for name, found in early.items():
        causes = ((found[0], *found[1]), (name, "published"))
        yield Breach(*found, "correct one of the two", causes)


def published(facts: FactSheet, name: str) -> When | None:
    """Return the day on which a source came out, if there is such a source and it shows one."""
    source = facts.records.get(name)
    return source.published if isinstance(source, Source) else None


def _citing(facts: FactSheet) -> Iterator[tuple[str, KeyPath, Any, When | None, When]]:
    """Yield the same, for all rows of a series what they share in place of each."""
    yield from (found for found in _told(facts) if not isinstance(found[2], Row))
    for figure in facts.figures:
        if figure.series:
            yield figure.id, ("series",), figure.series, None, figure.series.said_on


def _told(facts: FactSheet) -> Iterator[tuple[str, KeyPath, Any, When | None, When]]:
    """Yield whatever cites sources: record, way, the day it is about, the day it was said."""
    for key, path, each in stated(facts):
        if isinstance(each, Observation):
            about = None if each.is_ahead else each.as_of
            yield key, path, each, about, each.said_on
    for event in facts.events:
        yield event.id, (), event, event.date, event.said_on or event.date
        for index, count in enumerate(event.counts):
            said = count.said_on if count.is_written("said_on") else None
            yield event.id, ("counts", index), count, event.date, said or event.date
    for record in (*facts.statements, *facts.claims):
        yield record.id, (), record, None, record.said_on
