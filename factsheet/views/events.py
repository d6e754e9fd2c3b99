"""What is shown of events: by day, by size, by year."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from factsheet import charts
from factsheet.derive import independence
from factsheet.model import Event, FactSheet, counted
from factsheet.problems import BadValueError
from factsheet.quantity import total
from factsheet.views.lookup import day, word


def timeline(facts: FactSheet, kinds: Sequence[str]) -> dict[str, Any]:
    """Return events by day, and the lanes of their picture."""
    events = by_day(facts, kinds or [each.id for each in facts.sheet.event_kinds])
    if not events:
        raise BadValueError(f"no event is of the kind `{'`, `'.join(kinds)}`", "name another kind")
    used = [each for each in facts.sheet.event_kinds if any(e.kind == each.id for e in events)]
    dates = [[event.date for event in events if event.kind == kind.id] for kind in used]
    return {
        "events": [(each, _shown(facts, each), independence(facts, [each])) for each in events],
        "kinds": used,
        "lane": {kind.id: index for index, kind in enumerate(used)},
        "tally": {kind.id: len(days) for kind, days in zip(used, dates, strict=True)},
        "behind": [each.id for each in events],
        "trace": independence(facts, events),
        "chart": charts.lanes(dates),
    }


def by_day(facts: FactSheet, kinds: Sequence[str]) -> list[Event]:
    """Return the events of some kinds in the order of their days."""
    for kind in kinds:
        word(facts, "event_kinds", kind)
    chosen = [each for each in facts.events if each.kind in kinds]
    return sorted(chosen, key=lambda each: (each.date.earliest, each.date.latest))


def latest(facts: FactSheet, most: int, kinds: Sequence[str] = ()) -> list[Event]:
    """Return the newest events that are no part of another, newest first."""
    events = by_day(facts, kinds or [each.id for each in facts.sheet.event_kinds])
    whole = [each for each in events if each.part_of is None]
    return whole[::-1][:most]


def listed(facts: FactSheet, kind: str, until: str) -> int:
    """Return how many events of a kind are on record up to the day of another record."""
    last = day(facts, until).latest
    return sum(each.date.latest <= last for each in by_day(facts, [kind]))


def _shown(facts: FactSheet, event: Event) -> list[Any]:
    """Return the counts of an event in the order of the vocabulary, the best ranked first."""
    order = [each.id for each in facts.sheet.counts]
    return sorted(event.counts, key=lambda each: (order.index(each.count), -each.rank.order))


def sizes(facts: FactSheet, kind: str, count: str) -> dict[str, Any]:
    """Return the events of a kind with all their counts, and stems by size."""
    events = by_day(facts, [kind])
    column = word(facts, "counts", count)
    if not any(counted(event, count) for event in events):
        raise BadValueError(f"no `{kind}` has a number of `{count}`", "name another kind or count")
    used = [each for each in facts.sheet.counts if any(counted(event, each.id) for event in events)]
    rows = [(event, {each.id: counted(event, each.id) for each in used}) for event in events]
    days = [event.date.earliest for event in events]
    heights = [getattr(counts.get(count), "value", None) for _, counts in rows]
    known = [(event, stated) for event, counts in rows if (stated := counts.get(count))]
    numbers = [stated.value.number for _, stated in known]
    return {
        "rows": rows,
        "columns": used,
        "count": column,
        "kind": word(facts, "event_kinds", kind),
        "largest": max(known, key=lambda each: each[1].value.number),
        "is_shared": numbers.count(max(numbers)) > 1,
        "inexact": any(not stated.value.is_exact for _, stated in known),
        "unknown": [event for event, counts in rows if not counts.get(count)],
        "behind": [each.id for each in events],
        "trace": independence(facts, [*events, *(stated for _, stated in known)]),
        "chart": charts.stems(list(zip(days, heights, strict=True))),
    }


def years(facts: FactSheet, kind: str, count: str) -> dict[str, Any]:
    """Return the listed sum of a count for each year, and how many events lack it."""
    events = by_day(facts, [kind])
    rows = []
    for year in sorted({each.date.earliest.year for each in events}):
        within = [each for each in events if each.date.earliest.year == year]
        found = [counted(each, count) for each in within]
        listed = total([each.value for each in found if each])
        rows.append((date(year, 1, 1), len(within), listed, sum(each is None for each in found)))
    return {"rows": rows, "count": word(facts, "counts", count)}
