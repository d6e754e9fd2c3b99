"""The public log: what changed for a reader, what was withdrawn, and when."""

from __future__ import annotations

import hashlib
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from factsheet.model.fields import Amount, Day, Id, Line, Ref, Texts, Whole
from factsheet.model.record import Record
from factsheet.model.refersto import ALL, ID, RefersTo
from factsheet.model.validators import matching

FILE = "(?:sources|speakers|figures|events|statements|claims|disagreements|changes)"
Stood = Annotated[
    str,
    Field(pattern=f"^{FILE}/{ID}(/{ID})?$"),
    *matching(
        f"{FILE}/{ID}(?:/{ID})?",
        "does not say where a record stood",
        "write `file/record` or `file/record/part`, such as `figures/books-lent`",
    ),
]
"""Where something stood that is withdrawn: its file, its record, its part."""
Digest = Annotated[
    str,
    Field(pattern="^[0-9a-f]{64}$"),
    *matching("[0-9a-f]{64}", "is no SHA-256", "leave it as `withdraw --harm` wrote it"),
]
"""The SHA-256 of an address that must stand nowhere."""


def digest(address: str) -> str:
    """Return what stands for an address that must not be written: its SHA-256."""
    return hashlib.sha256(address.encode()).hexdigest()


class ChangeKind(StrEnum):
    """What kind of change was made."""

    NEW = "new"
    REVISION = "revision"
    CORRECTION = "correction"
    DEFINITION = "definition"
    SOURCE_LOST = "source-lost"
    WITHDRAWN = "withdrawn"
    POLICY = "policy"


class Revised(Record):
    """What became of the old rows of a series, all at once."""

    number: Whole
    """How many of them have another value, or none."""
    span: Day
    """The days that they are about."""
    largest: Amount
    """The largest difference between two values, in the unit of the figure."""


class Change(Record):
    """One entry of the public log."""

    id: Id
    """Address of the entry; never changes."""
    date: Day
    """The day of the change."""
    kind: ChangeKind
    """New, revision, correction, definition, source-lost, withdrawn or policy."""
    records: tuple[Annotated[Ref, RefersTo("anything", keeps=ALL)], ...] = ()
    """The records that changed."""
    before: Line | None = None
    """The value before, where one changed."""
    after: Line | None = None
    """The value after, where one changed."""
    rows: Annotated[Revised | None, Field(exclude_if=lambda rows: rows is None)] = None
    """What became of the rows of the series that is named, where a new version changed old ones."""
    reason: Texts
    """What changed for a reader, and why."""
    gone: tuple[Stood, ...] = ()
    """What was withdrawn for the reason given: `file/record` or `file/record/part`."""
    digests: tuple[Digest, ...] = ()
    """The SHA-256 of each address that was removed for harm, and is named nowhere."""

    @property
    def withdrawn(self) -> dict[str, str]:
        """The digest of each withdrawn address, with where it stood if that may be told."""
        told = {digest(path.partition("/")[2]): path for path in self.gone}
        return told | dict.fromkeys(self.digests, "")

    def names(self, address: str) -> bool:
        """Return whether this entry says in words that what stood at an address is gone."""
        return any(path.partition("/")[2] == address for path in self.gone)

    def withdraws(self, address: str) -> bool:
        """Return whether this entry withdraws what stood at an address, or its whole record."""
        return not self.withdrawn.keys().isdisjoint(
            {digest(address), digest(address.partition("/")[0])}
        )
