"""Dimensions by which a figure is broken down, their members, and where a value belongs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, NamedTuple, TypeAlias

from pydantic import Field, PlainSerializer, PlainValidator
from pydantic.json_schema import WithJsonSchema

from factsheet.model.fields import Flag, Id, Texts
from factsheet.model.record import Record
from factsheet.model.refersto import ID
from factsheet.problems import BadValueError, shown


class Member(Record):
    """A part of what a dimension cuts into parts: one region, one sex, one group of ages."""

    id: Id
    """Name that values use, unique in its dimension."""
    name: Texts
    """What readers see."""
    members: tuple[Member, ...] = ()
    """Its own parts."""
    complete: Flag = False
    """Whether its parts together are all of it, so that their values add up to its own."""


class Dimension(Record):
    """What figures may be broken down by: region, sex, age."""

    id: Id
    """Name that values use."""
    name: Texts
    """What readers see."""
    members: tuple[Member, ...] = Field(min_length=1)
    """What it consists of; members may have members."""
    complete: Flag = False
    """Whether its members together are everything, so that their values add up to the total."""

    def every(self) -> Iterator[Member]:
        """Yield every member, each before its own ones."""
        yield from _every(self.members)

    def member(self, key: str) -> Member | None:
        """Return the member with an id; None where there is none."""
        return next((found for found in self.every() if found.id == key), None)


class At(NamedTuple):
    """One side of where a value belongs."""

    dimension: str
    """Id of the dimension."""
    member: str
    """Id of its member."""

    def __str__(self) -> str:
        """Return it as a program reads it."""
        return f"{self.dimension}={self.member}"


def _every(members: tuple[Member, ...]) -> Iterator[Member]:
    for member in members:
        yield member
        yield from _every(member.members)


def _where(value: Any) -> tuple[At, ...]:
    """Return where a value belongs, by dimension; raise BadValueError for what is no mapping."""
    if not isinstance(value, dict) or not value:
        raise BadValueError(f"{shown(value)} says no member", "write `where: {region: north}`")
    for name, member in value.items():
        if not isinstance(member, str):
            hint = "write one member; a value of several is a value of none"
            raise BadValueError(f"`{name}` names no single member", hint, at=(name,))
    return tuple(At(name, value[name].strip()) for name in sorted(value))


Where: TypeAlias = Annotated[
    tuple[At, ...],
    PlainValidator(_where),
    PlainSerializer(dict, return_type=dict[str, str]),
    WithJsonSchema(
        {
            "type": "object",
            "additionalProperties": {
                "type": "string",
                "pattern": f"^{ID}$",
                "patternErrorMessage": "this is no id; write that of a member of the dimension",
            },
        }
    ),
    Field(exclude_if=lambda where: not where),
]
"""Where a value belongs: a member of each of some dimensions; none for a total."""
