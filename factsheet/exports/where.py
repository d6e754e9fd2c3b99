"""Of which part a value is: a column for each dimension that the sheet declares."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.exports.tables import Cell, Column
from factsheet.model import FactSheet, Observation


def columns(facts: FactSheet) -> tuple[Column, ...]:
    """Return the columns; none where the sheet declares no dimension."""
    about = "Id of the member of `{}` to which it belongs; empty where it is of the whole."
    return tuple(Column(f"where_{one.id}", about.format(one.id)) for one in facts.sheet.dimensions)


def cells(facts: FactSheet, stated: Observation) -> Iterator[Cell]:
    """Yield the cells of these columns."""
    members = dict(stated.where)
    yield from (members.get(one.id) for one in facts.sheet.dimensions)
