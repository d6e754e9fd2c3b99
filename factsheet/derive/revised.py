"""By how much the rows of a series differ from those that stood there before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from factsheet.model import Figure, Row
from factsheet.values.quantity import Quantity
from factsheet.values.when import When


@dataclass(frozen=True)
class Revision:
    """What became of the old rows of a series; new ones are no part of it."""

    number: int
    """How many of them have another value, or none."""
    first: When
    """The earliest day of them."""
    last: When
    """The latest day of them."""
    largest: Quantity
    """The largest difference between two values, in the unit of the figure."""

    @property
    def span(self) -> str:
        """The days of them, as data writes it."""
        one, other = self.first.first.isoformat(), self.last.last.isoformat()
        return one if one == other else f"{one}/{other}"


def revision(before: Figure, after: Figure) -> Revision | None:
    """Return what became of the rows of a figure; None where all stand as they were."""
    return between({row.id: row for row in before.rows}, after.rows)


def between(old: Mapping[str, Row], rows: Iterable[Row]) -> Revision | None:
    """Return what became of some rows, by their ids; None where all stand as they were."""
    now = {row.id: row for row in rows}
    changed = [row for key, row in old.items() if key not in now or now[key].value != row.value]
    if not changed:
        return None
    ends = sorted(changed, key=lambda row: row.as_of.order)
    pairs = [(row.value.centre, now[row.id].value.centre) for row in changed if row.id in now]
    largest = max((abs(one - other) for one, other in pairs), default=Fraction(0))
    return Revision(len(changed), ends[0].as_of, ends[-1].as_of, Quantity("exact", largest))
