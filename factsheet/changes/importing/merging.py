"""The rows of a series with those of a newer table: what is new, what stays, what changes."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from factsheet.derive import Revision, between
from factsheet.model import Dimension, Row
from factsheet.reading.seriestable import DAY, NOTE


@dataclass(frozen=True)
class Merged:
    """What the table would be."""

    rows: tuple[Row, ...]
    """Its values by day and part."""
    new: int
    """How many of them are new."""
    missing: int
    """How many old ones the newer table does not have; they stay."""
    revision: Revision | None
    """What became of those that both have; None where they say the same."""


def merged(old: Sequence[Row], rows: Sequence[Row], order: Mapping[str, int]) -> Merged:
    """Return old rows with newer ones in their place; `order` is the place of each member."""
    before, after = {row.id: row for row in old}, {row.id: row for row in rows}
    both = {key: row for key, row in before.items() if key in after}
    every = before | after

    def place(row: Row) -> tuple[object, ...]:
        return row.as_of.order, [order.get(at.member, 0) for at in row.where]

    return Merged(
        tuple(sorted(every.values(), key=place)),
        len(after) - len(both),
        len(before) - len(both),
        between(both, every.values()),
    )


def csv_text(rows: Sequence[Row], dimensions: Sequence[Dimension], languages: Sequence[str]) -> str:
    """Return rows as the text of a table: the columns that any of them needs."""
    sides = [one.id for one in dimensions if any(dict(row.where).get(one.id) for row in rows)]
    notes = [code for code in languages if any((row.note or {}).get(code) for row in rows)]
    target = io.StringIO()
    write = csv.writer(target, lineterminator="\n").writerow
    write([DAY, *sides, "value", *(f"{NOTE}{code}" for code in notes)])
    for row in rows:
        where, note = dict(row.where), row.note or {}
        own = [where.get(name, "") for name in sides]
        write([row.as_of, *own, row.value, *(note.get(code, "") for code in notes)])
    return target.getvalue()
