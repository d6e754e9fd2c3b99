"""The sheet as a whole: what was known when, what is missing, how sound it is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from factsheet.derive import NoValue, as_known, attribution, conflicts, places, readings, value_at
from factsheet.model import FactSheet, Rank, counted
from factsheet.problems import BadValueError
from factsheet.values.quantity import Quantity, difference, total
from factsheet.values.when import When
from factsheet.views.events import by_day
from factsheet.views.lookup import number, record, word
from factsheet.views.reach import Age, between

YEAR = 365
"""From this number of days on, a value that was the newest one is marked as old."""


def known(facts: FactSheet, figures: Sequence[str], days: Sequence[date]) -> dict[str, Any]:
    """Return some figures as they were known at the end of some days."""
    for key in figures:
        record(facts, key, "figures")
    cuts = [as_known(facts, day) for day in days]
    table = [
        [_then(_value(cut, key), day) for cut, day in zip(cuts, days, strict=True)]
        for key in figures
    ]
    return {"figures": figures, "days": days, "table": table, "cuts": cuts}


def _then(value: Any, day: date) -> tuple[Any, Age | None]:
    """Return a value, and its age on a day where it was a year old or more by then."""
    age = value and between(value.as_of, When.parse(day.isoformat()))
    return value, age if age and (day - value.as_of.latest).days >= YEAR else None


def _value(facts: FactSheet, key: str) -> Any:
    try:
        return value_at(facts, key)
    except NoValue:
        return None


def coverage(facts: FactSheet, figure: str, kind: str, count: str, since: str) -> dict[str, Any]:
    """Return the announced parts of a figure since an event, beside what the figure says."""
    (whole, counted_whole), column = number(facts, figure), word(facts, "counts", count)
    first, last = record(facts, since, "events").date.earliest, whole.as_of.latest
    events = [each for each in by_day(facts, [kind]) if first <= each.date.earliest <= last]
    parts = [(each, counted(each, count)) for each in events]
    stated = [(event, part) for event, part in parts if part is not None]
    announced = total([part.value for _, part in stated])
    return {
        "whole": whole,
        "rows": stated,
        "announced": announced,
        "gap": _gap(counted_whole, announced),
        "silent": len(parts) - len(stated),
        "count": column,
    }


def _gap(whole: Quantity, announced: Quantity) -> Quantity | None:
    """Return what announcements leave of a whole; None where they give more than it."""
    try:
        return difference(whole, announced)
    except BadValueError:
        return None


def health(facts: FactSheet) -> dict[str, Any]:
    """Return measures of how well the sheet is founded."""
    stated = list(facts.values.values())
    traces = [attribution(facts, [each]) for each in stated]
    checks = [each.verified for each in stated if each.verified]
    found = conflicts(facts)
    covered = {c for c in found for each in facts.disagreements if c.addresses <= set(each.records)}
    cited = {source for _, sources in facts.all_cited() for source in sources}
    return {
        "values": len(stated),
        "evidenced": sum(bool(each.reports) for each in traces),
        "several": sum(len(each.reports) > 1 for each in traces),
        "claimants": sum(len(each.claimants) > 1 for each in traces),
        "deprecated": sum(each.rank is Rank.DEPRECATED for each in stated),
        "oldest": min(checks, key=lambda each: each.order) if checks else None,
        "conflicts": len(found),
        "explained": len(covered),
        "places": places(facts),
        "readings": readings(facts),
        "orphans": len({each.id for each in facts.sources} - cited),
        "figures": [
            (each, attribution(facts, each.observations))
            for each in facts.figures
            if each.observations
        ],
    }
