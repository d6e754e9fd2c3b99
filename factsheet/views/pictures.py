"""What the pictures show: positions beside the records that they stand for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from factsheet import charts
from factsheet.derive import Value, bases, independence, value_at
from factsheet.model import Event, FactSheet, Rank, counted
from factsheet.quantity import Share, share
from factsheet.views.lookup import NoRecordError, record, value
from factsheet.views.values import title_of


def proportion(facts: FactSheet, part: str, whole: str) -> dict[str, Any]:
    """Return a part of a whole and where it would stand with each rival base."""
    now, base = value(facts, part), value(facts, whole)
    assert now.quantity is not None
    assert base.quantity is not None
    found = share(now.quantity, base.quantity)
    rows = _rival_bases(facts, now, whole)
    credible = [each for _, each, rank in rows if rank is not Rank.DEPRECATED]
    return {
        "title": title_of(facts, part),
        "part": now,
        "whole": base,
        "share": found,
        "rows": rows,
        "least": min(credible, key=lambda each: each.value),
        "most": max(credible, key=lambda each: each.value),
        "chart": charts.proportion(found, credible),
        "trace": independence(facts, now.stated),
    }


def _rival_bases(facts: FactSheet, part: Value, whole: str) -> list[tuple[Value, Share, Rank]]:
    assert part.quantity is not None
    rows = []
    for base in bases(facts, whole):
        assert base.quantity is not None
        rows.append((base, share(part.quantity, base.quantity), base.stated[0].rank))
    return rows


def parts(facts: FactSheet, key: str, split: str) -> dict[str, Any]:
    """Return the stages of an event, each cut into the counts of a split."""
    event: Event = record(facts, key, "events")
    kinds = [each for each in facts.sheet.counts if each.split == split]
    if not kinds:
        raise NoRecordError("split", split, [each.split or "" for each in facts.sheet.counts])
    stages = facts.stages.get(key, ()) or (event,)
    rows = []
    for stage in stages:
        counts = [counted(stage, kind.id) for kind in kinds]
        rows.append((stage, [int(each.value.number) if each else 0 for each in counts]))
    return {
        "event": event,
        "whole": kinds[0].part_of,
        "kinds": kinds,
        "rows": rows,
        "chart": charts.parts([numbers for _, numbers in rows]),
        "trace": independence(facts, [event, *stages]),
    }


def history(facts: FactSheet, key: str) -> dict[str, Any]:
    """Return all values of a figure over time."""
    figure = record(facts, key, "figures")
    rows = sorted(figure.observations, key=lambda each: each.as_of.order)
    if not rows:
        raise NoRecordError("observation of", key, [each.id for each in facts.figures])
    kept = [each for each in rows if each.rank is not Rank.DEPRECATED] or rows
    return {
        "figure": figure,
        "rows": [(each, value_at(facts, f"{key}/{each.id}")) for each in rows],
        "first": value_at(facts, f"{key}/{kept[0].id}"),
        "last": value_at(facts, f"{key}/{kept[-1].id}"),
        "chart": charts.history(
            [(each.as_of, each.value, each.rank is Rank.DEPRECATED) for each in rows]
        ),
        "trace": independence(facts, rows),
    }


def timeline(facts: FactSheet, kinds: Sequence[str]) -> dict[str, Any]:
    """Return events by day, and the lanes of their picture."""
    known = [each.id for each in facts.sheet.event_kinds]
    for kind in kinds:
        if kind not in known:
            raise NoRecordError("kind of event", kind, known)
    events = by_day(facts, kinds or known)
    used = [each for each in facts.sheet.event_kinds if any(e.kind == each.id for e in events)]
    dates = [[event.date for event in events if event.kind == kind.id] for kind in used]
    numbers = [kind for kind in facts.sheet.counts]
    return {
        "events": [(each, _shown_counts(facts, each), independence(facts, [each])) for each in events],
        "kinds": used,
        "lane": {kind.id: index for index, kind in enumerate(used)},
        "tally": {kind.id: len(days) for kind, days in zip(used, dates, strict=True)},
        "counts": numbers,
        "chart": charts.lanes(dates),
    }


def by_day(facts: FactSheet, kinds: Sequence[str]) -> list[Event]:
    """Return the events of some kinds in the order of their days."""
    chosen = [each for each in facts.events if each.kind in kinds]
    return sorted(chosen, key=lambda each: (each.date.earliest, each.date.latest))


def latest(facts: FactSheet, most: int) -> list[Event]:
    """Return the newest events that are no part of another, newest first."""
    kinds = [each.id for each in facts.sheet.event_kinds]
    whole = [each for each in by_day(facts, kinds) if each.part_of is None]
    return whole[::-1][:most]


def _shown_counts(facts: FactSheet, event: Event) -> list[Any]:
    """Return the counts of an event in the order of the vocabulary, the best ranked first."""
    order = [each.id for each in facts.sheet.counts]
    return sorted(event.counts, key=lambda each: (order.index(each.count), -each.rank.order))


def sizes(facts: FactSheet, kind: str, count: str) -> dict[str, Any]:
    """Return the events of a kind with all their counts, and stems by size."""
    if kind not in {each.id for each in facts.sheet.event_kinds}:
        raise NoRecordError("kind of event", kind, [each.id for each in facts.sheet.event_kinds])
    events = by_day(facts, [kind])
    used = [
        each
        for each in facts.sheet.counts
        if any(counted(event, each.id) for event in events)
    ]
    rows = [(event, {each.id: counted(event, each.id) for each in used}) for event in events]
    heights = [(event.date.earliest, _size(counts.get(count))) for event, counts in rows]
    known = [(event, counts[count]) for event, counts in rows if counts.get(count)]
    return {
        "rows": rows,
        "columns": used,
        "count": facts.vocabulary["counts", count],
        "kind": facts.vocabulary["event_kinds", kind],
        "largest": max(known, key=lambda each: each[1].value.number),  # type: ignore[union-attr]
        "unknown": [event for event, counts in rows if not counts.get(count)],
        "chart": charts.stems(heights),
    }


def _size(count: Any) -> int | None:
    return None if count is None else int(count.value.number)


def years(facts: FactSheet, kind: str, count: str) -> dict[str, Any]:
    """Return the listed sum of a count for each year, and how many events lack it."""
    events = by_day(facts, [kind])
    rows = []
    for year in sorted({each.date.earliest.year for each in events}):
        within = [each for each in events if each.date.earliest.year == year]
        found = [counted(each, count) for each in within]
        listed = sum(int(each.value.number) for each in found if each)
        rows.append((date(year, 1, 1), len(within), listed, sum(each is None for each in found)))
    return {"rows": rows, "count": facts.vocabulary["counts", count]}
