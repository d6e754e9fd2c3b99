"""What a sheet declares about its files: their format, their terms, where they are edited."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field, model_validator

from factsheet.model.fields import Line, Record, Url, Whole

FORMAT = 1
"""The shape of the data files that this engine reads; `factsheet upgrade` brings older ones up."""
UNKNOWN = {
    "repository": "https://example.org/sheet",
    "contact": "https://example.org/sheet/issues",
}
"""What stands for the addresses that a sheet may leave out, until its host gives them."""


class Licence(Record):
    """The terms of reuse."""

    name: Line
    """Short name, such as `CC BY 4.0`."""
    url: Url
    """Where the terms can be read."""


class Declared(Record):
    """A record that says of which format it is, and may leave out where it is edited."""

    format: Annotated[Whole, Field(exclude=True)] = FORMAT
    """The shape of these files, a whole number; `factsheet upgrade` writes it."""

    @model_validator(mode="before")
    @classmethod
    def _reachable(cls, raw: Any) -> Any:
        """Return what is written, with a placeholder for each address that is left out."""
        return {**UNKNOWN, **raw} if isinstance(raw, dict) else raw
