"""A source, a value or an event, and an entry of the log, tried before they are written."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from factsheet.changes.adding.asked import Asked, refuse, refused, unfit
from factsheet.changes.adding.filing import Added, Filing
from factsheet.changes.adding.inserting import with_list
from factsheet.changes.adding.missing import MissingError, missing, of_count
from factsheet.changes.adding.page import PageFacts
from factsheet.changes.adding.proposed import fill_source, free, same_address, source_id
from factsheet.changes.adding.written_out import in_order
from factsheet.checks.loader import examined
from factsheet.checks.trial import faults_with
from factsheet.model import Event, Figure, Observation, Source
from factsheet.problems import DataError, did_you_mean, shown
from factsheet.values.timezone import day
from factsheet.values.when import When


def add(
    folder: Path, url: str, figure: str, event: str, asked: Asked, page: PageFacts, today: date
) -> Added:
    """Return the files with what somebody asked for; nothing is written.

    Raise MissingError where more has to be said, DataError where the check would fail.
    """
    facts, found = examined(folder, None)  # what else is wrong, the trial tells
    if facts is None or found:
        raise DataError(found)
    adding = _Adding(folder, facts, day(today, facts.sheet.time_zone).isoformat())
    target = adding.target(figure, event)
    source = adding.source(url, asked, page)
    if lacking := missing(facts, asked, target, bool(event)):
        raise MissingError(lacking)
    cite = f"{source} @ {asked.at}" + (f' "{asked.passage}"' if asked.passage else "")
    adding.write_source(asked, source)
    if event:
        adding.write_event(asked, event, cite)
    else:
        adding.write_value(asked, figure, cite)
    if problems := faults_with(folder, adding.result.files, today):
        raise DataError(problems)
    return adding.result


class _Adding(Filing):
    """The records that are added, each at its place."""

    def target(self, figure: str, event: str) -> Figure | Event | None:
        """Return the figure, or the event if it is there; raise DataError for any other record."""
        kind: type[Figure | Event] = Event if event else Figure
        found = self._facts.records.get(event or figure)
        if isinstance(found, kind) and not (isinstance(found, Figure) and found.derived):
            return found
        if isinstance(found, Figure) and not event:
            fault, hint = f"{shown(figure)} is computed", "add to its parts"
        elif found is None and event:
            return None
        else:
            ids = [entry.id for entry in self._facts.figures if entry.observations]
            fault = f"no {kind.__name__.lower()} {shown(event or figure)}"
            hint = did_you_mean(figure, ids) or "name one that is there"
        raise unfit(fault, hint)

    def source(self, url: str, asked: Asked, page: PageFacts) -> str:
        """Return the id of the source at an address; a new one is filled in what was asked."""
        known = same_address(self._facts, url)
        if known:
            if asked.source:
                raise unfit(f"`{known.id}` is this address already", "leave out `source.…`")
            self.result.lines.append(f"{self._path('sources')}: {known.id} is this address already")
            return known.id
        asked.source["url"] = url
        fill_source(asked.source, self._facts, page, self._today)
        said = asked.own.get("said_on") or asked.own.get("date") or self._today
        return str(
            asked.source.get("id") or source_id(self._facts, asked.source, said, self._taken)
        )

    def write_source(self, asked: Asked, key: str) -> None:
        """Add the source at the end of its file, where it is a new one."""
        if not asked.source:
            return
        record = in_order(Source, {**asked.source, "id": key})
        refuse(refused(Source, record, "source."))
        self._insert("sources", (), len(self._facts.sources), record, key)

    def write_value(self, asked: Asked, figure: str, cite: str) -> None:
        """Add a value to a figure before the first that is about a later day."""
        target = self._facts.records[figure]
        assert isinstance(target, Figure)
        own = {entry.id for entry in target.observations}
        said_by = asked.own["said_by"][0]
        key = asked.own.get("id") or free(f"{said_by}-{asked.own['said_on']}".lower(), own)
        given = {**asked.own, "id": key, "sources": [cite], "verified": self._today}
        record = in_order(Observation, given)
        refuse(refused(Observation, record, ""))
        about = When.parse(record["as_of"]).order
        place = _before((entry.as_of.order for entry in target.observations), about)
        where = (self._facts.figures.index(target), "observations")
        self._insert("figures", where, place, record, f"{figure}/{key}")
        self._log(asked, f"{figure}/{key}", "value", target.title)

    def write_event(self, asked: Asked, key: str, cite: str) -> None:
        """Add an event before the first that is later, or counts to one that is there."""
        target = self._facts.records.get(key)
        if isinstance(target, Event):
            self._add_counts(asked, target, cite)
            return
        given = {**asked.own, "id": key, "sources": [cite], "verified": self._today}
        if asked.counts:
            counts = asked.counts.items()
            given["counts"] = [{"count": name, "value": value} for name, value in counts]
        record = in_order(Event, given)
        refuse(refused(Event, record, ""))
        days = (entry.date.order for entry in self._facts.events)
        place = _before(days, When.parse(record["date"]).order)
        self._insert("events", (), place, record, key)
        self._log(asked, key, "event", asked.own["title"])

    def _add_counts(self, asked: Asked, event: Event, cite: str) -> None:
        taken = {entry.id for entry in event.counts}
        index, number = self._facts.events.index(event), len(event.counts)
        for name in asked.counts:
            record = of_count(asked, name, taken)
            record |= {"sources": [cite], "verified": self._today}
            address = f"{event.id}/{record.get('id', name)}"
            if number:
                self._insert("events", (index, "counts"), number, record, address)
            else:
                text = with_list(self._text("events"), (index,), "said_by", "counts", record)
                self._keep("events", text, address)
            number += 1
            self._log(asked, address, "value", event.title)


def _before(orders: Any, own: Any) -> int:
    """Return the position of the first that is later; behind the last where none is."""
    listed = list(orders)
    return next((index for index, order in enumerate(listed) if order > own), len(listed))
