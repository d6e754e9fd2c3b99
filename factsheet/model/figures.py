"""What is counted, with every value on record, and which of them is the current one."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import Field, PrivateAttr

from factsheet.model.derivation import Derivation, Tally
from factsheet.model.fields import Flag, Id, Texts
from factsheet.model.record import Record
from factsheet.model.refersto import RefersTo, word_of
from factsheet.model.series import Series
from factsheet.model.values import Observation, Row
from factsheet.values.day import Day


class Figure(Record):
    """Something that is counted, with every value on record."""

    id: Id
    """Address of the figure; never changes."""
    title: Texts
    """What readers see above it."""
    definition: Texts
    """What is counted and what is not."""
    unit: Annotated[Id, word_of("units")]
    """Unit, from the vocabulary."""
    denominator: Annotated[Id, RefersTo("figures")] | None = None
    """The figure that this one is a part of."""
    cumulative: Flag = False
    """Whether it counts from a beginning on, so that it can never fall."""
    observations: tuple[Observation, ...] = ()
    """Its stated values, oldest first."""
    series: Series | None = Field(default=None, exclude_if=lambda series: series is None)
    """Who says the values in `series/<id>.csv`, where it has such a table."""
    parts_differ: Texts | None = Field(default=None, exclude_if=lambda texts: texts is None)
    """Why its parts do not add up to the whole, where that holds for all of its values."""
    tally_of: Tally | None = None
    """The events whose counts its rises must equal, where it is a running total of them."""
    derived: Derivation | None = None
    """How it is computed, if it is not stated."""
    note: Texts | None = None
    """What a reader should know about the figure as a whole."""

    _rows: tuple[Row, ...] = PrivateAttr(())

    @property
    def rows(self) -> tuple[Row, ...]:
        """The values in its table; none without a series."""
        return self._rows if self.series else ()

    @property
    def stated(self) -> tuple[Observation, ...]:
        """Every stated value: those of its own, then the rows of its table."""
        return (*self.observations, *self.rows)

    @property
    def totals(self) -> tuple[Observation, ...]:
        """The stated values of the whole."""
        return tuple(stated for stated in self.stated if not stated.where)

    @property
    def observed(self) -> tuple[Observation, ...]:
        """The values of the whole but for projections and targets."""
        return tuple(stated for stated in self.totals if not stated.is_ahead)

    def with_rows(self, rows: tuple[Row, ...]) -> Self:
        """Return the same figure with the rows of its table."""
        result = self.changed()
        result._rows = rows  # noqa: SLF001  its own, of a copy
        return result


def current(stated: tuple[Observation, ...]) -> Observation | None:
    """Return the newest observation of the whole of the best rank; the first listed of equals.

    A projection or a target is never the newest, and stands only where nothing else does.
    """
    return max((one for one in stated if not one.where), key=_standing, default=None)


def _standing(stated: Observation) -> tuple[bool, bool, int, tuple[Day, Day]]:
    order = stated.rank.order
    return order > 0, not stated.is_ahead, order, stated.as_of.order
