"""What a sheet declares about its files: their format, where they are edited, by which clock."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field, model_validator

from factsheet.model.fields import TimeZone, Whole
from factsheet.model.record import Record

FORMAT = 1
"""The shape of the data files that this engine reads; `factsheet upgrade` brings older ones up."""
UNKNOWN = {
    "repository": "https://example.org/sheet",
    "contact": "https://example.org/sheet/issues",
}
"""What stands for the addresses that a sheet may leave out, until its host gives them."""


class Declared(Record):
    """A record that says of which format it is, and may leave out where it is edited."""

    format: Annotated[Whole, Field(exclude=True)] = FORMAT
    """The shape of these files, a whole number; `factsheet upgrade` writes it."""
    time_zone: Annotated[TimeZone, Field(exclude=True)] = "UTC"
    """The time zone whose day is today for the sheet, on whatever machine it is checked."""

    @model_validator(mode="before")
    @classmethod
    def _reachable(cls, raw: Any) -> Any:
        """Return what is written, with a placeholder for each address that is left out."""
        return {**UNKNOWN, **raw} if isinstance(raw, dict) else raw
