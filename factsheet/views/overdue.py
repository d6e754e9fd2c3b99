"""Which records are to be compared with their sources again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from factsheet.model import Event, FactSheet, Said, Series, Stated
from factsheet.values.day import FIRST, Day
from factsheet.values.when import When


def overdue(facts: FactSheet) -> list[str]:
    """Return addresses whose last check is older than the sheet's term, oldest check first.

    A count that takes its check over from its event is not listed beside it. Without a term
    there are none; the age is that of the day on which the sheet is read.
    """
    term = facts.sheet.recheck_days
    if term is None:
        return []
    today = facts.last_checked.latest if facts.today == date.max else facts.today
    found = [(last_check(record), address) for address, record in _checked(facts)]
    limit = today - timedelta(days=term)
    return [address for day, address in sorted(found) if day < limit]


def last_check(record: Event | Said | Series | Stated) -> Day:
    """Return the newest day on which a record was compared with its sources."""
    days: list[When] = [check.on for check in getattr(record, "checked", ())]
    verified = getattr(record, "verified", None)
    return max([day.latest for day in (*days, verified) if day], default=FIRST)


def _checked(facts: FactSheet) -> Iterator[tuple[str, Event | Said | Series | Stated]]:
    """Yield what has a check of its own, by its address."""
    said: tuple[Event | Said, ...] = (*facts.events, *facts.statements, *facts.claims)
    for record in said:
        yield record.id, record
    for figure in facts.figures:
        if figure.series:
            yield figure.id, figure.series
    for address, value in facts.values.items():
        if value.is_written("verified"):
            yield address, value
