"""Which corrections and revisions concern a value, and how long each is told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from factsheet.derive.notice import Notice
from factsheet.model import (
    Change,
    ChangeKind,
    Claim,
    Event,
    FactSheet,
    Figure,
    current,
    spoken_on,
)
from factsheet.model.factsheet import Addressed
from factsheet.values.day import AnyDay, Day

TOLD = (ChangeKind.CORRECTION, ChangeKind.REVISION)
"""The kinds of change of which a notice is given."""


class Corrections:
    """The corrections and revisions of one sheet, as they are told on one day."""

    def __init__(self, facts: FactSheet, today: AnyDay) -> None:
        """Take the sheet and the day; sort the log by what its entries name."""
        self.facts, self._today = facts, today
        self._named: dict[str, list[Change]] = {}
        for change in facts.changes:
            for address in change.records:
                self._named.setdefault(address, []).append(change)
        self._inside: dict[str, list[str]] = {}
        for name in self._named:
            self._inside.setdefault(name.partition("/")[0], []).append(name)
        told = [change for change in facts.changes if self._is_told(change)]
        self._heads = {name.partition("/")[0] for change in told for name in change.records}

    def current(self, address: str) -> list[Notice]:
        """Return what stands beside a value or a record today, newest first."""
        found = {(notice.change.id, notice.address): notice for notice in self._around(address)}
        return _newest_first(notice for notice in found.values() if notice.until >= self._today)

    def history(self, key: str) -> list[Notice]:
        """Return what the page of a figure or an event keeps for good, newest first.

        What concerns it only as a part of what it was computed from goes when its time is over.
        """
        own = [notice for name in self._inside.get(key, ()) for notice in self._of(name)]
        kept = {(notice.change.id, notice.address) for notice in own}
        more = (one for one in self.current(key) if (one.change.id, one.address) not in kept)
        return _newest_first([*own, *more])

    @cached_property
    def addresses(self) -> tuple[str, ...]:
        """Each value and record beside which something stands today."""
        facts = self.facts
        best = [address for address in facts.best if address not in facts.values]
        rows = (address for address in self._named if address in facts.rows)
        every = (*facts.records, *facts.values, *best, *rows)
        return tuple(name for name in every if self.current(name))

    def _around(self, address: str, above: tuple[str, ...] = ()) -> Iterator[Notice]:
        """Yield what concerns an address; `above` are the figures that it is a part of."""
        head = address.partition("/")[0]
        record = self.facts.records.get(head)
        names = {address: None} if head in self._heads else {}
        if names and isinstance(record, Figure | Event):
            names |= {record.id: None, self._full(record, address): None}
        for name in names:
            for notice in self._of(name):
                if _reaches(notice, address, is_part=bool(above)):
                    yield replace(notice, is_of_part=bool(above))
        for part in _parts(record) if record and address == record.id else ():
            if part not in above:
                yield from self._around(part, (*above, address))

    def _full(self, record: Figure | Event, address: str) -> str:
        """Return the address of the stated value that stands at one."""
        if isinstance(record, Event):
            found = self.facts.best.get(address)
            return f"{record.id}/{found.id}" if found else address
        newest = current(record.stated) if address == record.id else None
        return f"{record.id}/{newest.id}" if newest else address

    def _of(self, name: str) -> Iterator[Notice]:
        """Yield each change that names an address and has happened by today."""
        for change in self._named.get(name, ()):
            if self._is_told(change):
                yield Notice(change, name, self._since(name, change))

    def _is_told(self, change: Change) -> bool:
        return change.kind in TOLD and change.date.last <= self._today

    def _since(self, name: str, change: Change) -> Day | None:
        """Return the first day on which what a change mended is known to have stood."""
        day, head = change.date.last, name.partition("/")[0]
        earlier = [one for one in self._named[name] if one is not change and one.date.last <= day]
        set_by = [one for one in earlier if one.after is not None and one.after == change.before]
        begun = [one for one in earlier if one.kind is ChangeKind.NEW]
        begun = begun or [one for one in self._named.get(head, ()) if one.kind is ChangeKind.NEW]
        days = [one.date.last for one in set_by or begun if one.date.last <= day]
        stated = self.facts.stated(name) or self.facts.best.get(name)
        if stated is None:
            return max(days, default=None)
        days = [one for one in days if one >= spoken_on(stated).first]
        checked = [stated.verified.last] if stated.verified else []
        return max(days or [one for one in checked if one < day], default=None)


def _parts(record: Addressed | None) -> tuple[str, ...]:
    """Return the addresses of the values that a record was worked out from, or is tested on."""
    if isinstance(record, Figure) and record.derived:
        return record.derived.of
    if isinstance(record, Claim):
        return (*record.test.of, *filter(None, [record.test.equals]))
    return ()


def _reaches(notice: Notice, address: str, *, is_part: bool) -> bool:
    """Return whether a notice concerns the value at an address that it names, or its record.

    An entry that names a whole record without a value before says that no number was wrong: it
    stands at the record alone.
    """
    is_of_value = "/" in notice.address or notice.change.before is not None
    return is_of_value or (notice.address == address and not is_part)


def _newest_first(notices: Iterator[Notice] | list[Notice]) -> list[Notice]:
    return sorted(notices, key=lambda notice: notice.day, reverse=True)
