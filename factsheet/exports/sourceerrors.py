"""The table of errors of sources, and of what their publishers were told and did."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.exports.links import SOURCE
from factsheet.exports.saying import POSITION, RECORD
from factsheet.exports.tables import Cell, Column, Table
from factsheet.model import FactSheet

STATE = Column("state", "How far it has come: untold, told, answered, mended.", required=True)
STEPS = ("told", "answered", "mended")
DAYS = (
    Column("told", "The day on which its publisher was told, an EDTF date; empty if not yet."),
    Column("answered", "The day on which the publisher answered, an EDTF date."),
    Column("mended", "The day on which the page was mended or first seen so, an EDTF date."),
)


def source_errors(facts: FactSheet) -> Table:
    """Return the errors of sources that are why a value is not relied on."""
    about = "Errors of sources that are why a value is not relied on."
    columns = (RECORD, POSITION, SOURCE, STATE, *DAYS)
    rows = tuple(sorted(_rows(facts), key=lambda row: row[:2]))
    return Table("source_errors", about, ("record", "position"), columns, rows)


def _rows(facts: FactSheet) -> Iterator[tuple[Cell, ...]]:
    for address, value in facts.values.items():
        for position, error in enumerate(value.errors, start=1):
            days = (getattr(error, name) for name in STEPS)
            told = (str(day) if day else None for day in days)
            yield address, position, error.source, error.state.value, *told
