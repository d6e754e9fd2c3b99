"""A published table as the table of a series, tried before anything is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from factsheet.changes.adding.asked import refuse, refused
from factsheet.changes.adding.filing import Added, Filing
from factsheet.changes.adding.inserting import with_key
from factsheet.changes.adding.proposed import free
from factsheet.changes.importing.matching import columns, matched
from factsheet.changes.importing.merging import Merged, csv_text, merged
from factsheet.changes.importing.published import published
from factsheet.checks.loader import examined
from factsheet.checks.trial import faults_with
from factsheet.model import Figure, Row, Series
from factsheet.problems import DataError, Problem, did_you_mean, shown
from factsheet.reading.series import FOLDER
from factsheet.reading.seriestable import table
from factsheet.values.quantity import Scale
from factsheet.values.timezone import day

RULE = "tables-can-be-imported"
ASKED = {
    "said_by": "who says so: ids of speakers, with commas",
    "said_on": "the day of the version that was read",
    "sources": "where the table stands: `source-id @ table`",
}
"""What a series has to say once, and what to write."""


@dataclass(frozen=True)
class Request:
    """What somebody asks for."""

    file: Path
    figure: str
    part: str = ""
    """The sheet of a workbook or the resource of a data package."""
    columns: Mapping[str, str] = field(default_factory=dict)
    """The published name of some columns of the series."""
    fields: Mapping[str, str] = field(default_factory=dict)
    """What the series and the entry of the log say."""
    revise: str = ""
    """The kind of the entry, where old rows may change: revision or correction."""


def imported(folder: Path, request: Request, today: date) -> Added:
    """Return the files as they would be; nothing is written.

    Raise DataError where more has to be said, all at once, or the check would fail.
    """
    facts, found = examined(folder, None)
    own = f"`{FOLDER}/{request.figure}.csv`"  # which may be there only after this
    if facts is None or (found := [one for one in found if own not in one.message]):
        raise DataError(found)
    importing = _Importing(folder, facts, day(today, facts.sheet.time_zone).isoformat())
    importing.add(request)
    if problems := faults_with(folder, importing.result.files, today):
        raise DataError(problems)
    return importing.result


class _Importing(Filing):
    """The table of one series, its record, and what the log says."""

    def add(self, request: Request) -> None:
        """Bring a published table in; raise DataError for all that is missing, at once."""
        figure, sheet = self._figure(request.figure), self._facts.sheet
        source = published(request.file, request.part)
        found = columns(source, sheet, request.columns)
        if problems := [*found.problems, *self._missing(figure, request)]:
            raise DataError(problems)
        series = figure.series or self._series(figure, request)
        file, unit = matched(source, found, sheet), self._facts.unit(figure.unit)
        rows = table(file, sheet, series, unit.sort.scale if unit else Scale.COUNTS).rows
        if file.problems:
            raise DataError(file.problems)
        self._merge(figure, rows, request)

    def _figure(self, key: str) -> Figure:
        found = self._facts.records.get(key)
        if isinstance(found, Figure) and not found.derived:
            return found
        known = [one.id for one in self._facts.figures if not one.derived]
        hint = did_you_mean(key, known) or "add it to figures.yml: id, title, definition, unit"
        fault = "is computed" if isinstance(found, Figure) else "is no figure"
        raise DataError([Problem("", 0, 0, f"{shown(key)} {fault}", hint, RULE)])

    def _missing(self, figure: Figure, request: Request) -> Iterator[Problem]:
        wanted = {} if figure.series else dict(ASKED)
        if request.revise:
            languages = self._facts.sheet.languages
            wanted |= {f"reason.{code}": "why old rows changed" for code in languages}
        for name, about in wanted.items():
            if name not in request.fields:
                hint = f"write it behind the command as {name}=…: {about}"
                yield Problem("", 0, 0, f"`{name}` is missing", hint, RULE)

    def _series(self, figure: Figure, request: Request) -> Series:
        """Return what all rows share as it is asked for, and write it into the figure."""
        given = {name: request.fields[name] for name in ASKED} | {"verified": self._today}
        record: dict[str, object] = {
            **given,
            "verified": request.fields.get("verified", self._today),
        }
        for name in ("said_by", "sources"):
            record[name] = [one.strip() for one in given[name].split(",")]
        refuse(refused(Series, record, ""))
        text = with_key(
            self._text("figures"), (self._facts.figures.index(figure),), "series", record
        )
        self._keep("figures", text, f"{figure.id}, series")
        return Series.model_validate(record)

    def _merge(self, figure: Figure, rows: tuple[Row, ...], request: Request) -> None:
        sheet, path = self._facts.sheet, self._folder / FOLDER / f"{figure.id}.csv"
        every = [member.id for one in sheet.dimensions for member in one.every()]
        found = merged(figure.rows, rows, {key: at for at, key in enumerate(every)})
        if found.revision:
            self._revise(figure, found, request)
        if found.new or found.revision:
            self.result.files[path] = csv_text(found.rows, sheet.dimensions, sheet.languages)
        changed = found.revision.number if found.revision else 0
        told = f"rows: {found.new} new, {changed} changed, {found.missing} not in the file and kept"
        self.result.lines.append(f"{path.as_posix()}: {told}")

    def _revise(self, figure: Figure, found: Merged, request: Request) -> None:
        """Write the one entry of the log; raise DataError where old rows may not change."""
        assert found.revision is not None
        told = found.revision
        if not request.revise:
            fault = f"{told.number} old rows would change, {told.span}, by at most {told.largest}"
            hint = "add `--revise revision`, or `--revise correction` if they were wrong"
            raise DataError([Problem(request.file.as_posix(), 1, 1, fault, hint, RULE)])
        languages = self._facts.sheet.languages
        key = free(f"{figure.id}-{self._today}", self._taken)
        entry = {
            "id": key,
            "date": self._today,
            "kind": request.revise,
            "records": [figure.id],
            "rows": {"number": told.number, "span": told.span, "largest": str(told.largest)},
            "reason": {code: request.fields[f"reason.{code}"] for code in languages},
        }
        self._insert("changes", (), self._end_of_log, entry, key)
