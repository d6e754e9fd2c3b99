"""The one sentence that says where nothing new came for too long."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from factsheet.checks.watch.look import Look
from factsheet.model import ChangeKind, FactSheet

PATIENT = timedelta(days=3)
"""How long an entry may be unread before somebody is woken."""


def silence(facts: FactSheet, found: Look) -> str:
    """Return a sentence about all that is silent, or "" where nothing is.

    After somebody closed the issue that told of it, it is told again only after the same time.
    """
    heard = found.memory.heard and date.fromisoformat(found.memory.heard)
    parts = [
        part
        for days, term, part in (*_nothing_added(facts), *_fell_silent(facts, found))
        if days >= term and not (heard and (facts.today - heard).days < term)
    ]
    said = ", and ".join(filter(None, (", ".join(parts[:-1]), *parts[-1:])))
    return f"{said[0].upper()}{said[1:]}." if said else ""


def _nothing_added(facts: FactSheet) -> Iterator[tuple[int, int, str]]:
    """Yield the days since a source was read or something new was logged, the term, the words."""
    days = [each.accessed.latest for each in facts.sources]
    days += [each.date.latest for each in facts.changes if each.kind is ChangeKind.NEW]
    if days:
        since = (facts.today - max(days)).days
        yield since, facts.sheet.silent_after, f"nothing was added to the sheet for {since} days"


def _fell_silent(facts: FactSheet, found: Look) -> Iterator[tuple[int, int, str]]:
    for each in facts.sheet.watch:
        fresh = found.memory.fresh.get(each.id)
        since = (facts.today - date.fromisoformat(fresh)).days if fresh else 0
        term = each.silent_after or facts.sheet.silent_after
        yield since, term, f"<{each.url}> has been silent for {since} days"


def unread(facts: FactSheet, found: Look) -> list[str]:
    """Return a line for each entry that could not be read for days."""
    return [
        f"<{each.url}> could not be read since {found.memory.unread[each.id]}: {why}"
        for each, why in found.unread
        if facts.today - date.fromisoformat(found.memory.unread[each.id]) >= PATIENT
    ]
