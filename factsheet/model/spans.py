"""What a date says of what is dated: a span lasted or was between, a value lies ahead."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar

from factsheet.model.record import Record
from factsheet.problems import BadValueError
from factsheet.values.when import When


class SpanKind(StrEnum):
    """What a span of days means; EDTF writes both alike."""

    DURATION = "duration"
    """From the first day to the last, as EDTF has it: what is meant where nothing is written."""
    UNCERTAINTY = "uncertainty"
    """On a day between them, nobody knows which."""


class Outlook(StrEnum):
    """Whether a value was observed or lies ahead."""

    OBSERVED = "observed"
    PROJECTED = "projected"
    TARGET = "target"


Dated = TypeVar("Dated", bound=Record)


def with_span(record: Dated, name: str) -> Dated:
    """Return a new record whose date of that name knows what its span means.

    Raise BadValueError where the record says what a span means that is none.
    """
    key = f"{name}_span"
    kind, when = getattr(record, key), getattr(record, name)
    if kind is None:
        return record
    assert isinstance(when, When)
    if when.earliest == when.latest:
        hint = f"delete `{key}:`, or write the first and the last day"
        raise BadValueError(f"`{when}` is one day and no span", hint, at=(key,))
    if kind is SpanKind.UNCERTAINTY:
        record.__dict__[name] = when.as_uncertain()
    return record
