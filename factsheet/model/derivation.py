"""How a figure follows from other figures or from events."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from factsheet.model.fields import Id, Ref
from factsheet.model.record import Record
from factsheet.model.refersto import ALL, RefersTo, word_of


class How(StrEnum):
    """How a figure follows from others."""

    SHARE = "share"
    SUM = "sum"
    DIFFERENCE = "difference"
    CHANGE = "change"
    POINTS = "points"
    RATE = "rate"


class Derivation(Record):
    """How a figure is computed from stated values."""

    how: How
    """`share` of the first in the second, `sum` of all, `difference` of the first less the second.

    `change` from the first to the second, in percent or in their unit; `points` the same of two
    percentages; `rate` the first for so many of the second as the unit says.
    """
    of: tuple[Annotated[Ref, RefersTo("values", needs=ALL)], ...] = Field(min_length=2)
    """The values it is computed from."""


class Tally(Record):
    """The events that a running total adds up."""

    kinds: tuple[Annotated[Id, word_of("event_kinds")], ...] = Field(min_length=1)
    """Kinds of event, from the vocabulary; stages count with the event they belong to."""
    count: Annotated[Id, word_of("counts")]
    """The count that is added, from the vocabulary."""
