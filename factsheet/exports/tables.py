"""Tables with described columns, made from the fields of records."""

from __future__ import annotations

import types
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from enum import Enum, StrEnum
from operator import itemgetter
from typing import Any, TypeAlias, Union, get_args, get_origin

from factsheet.exports.text import iso, number
from factsheet.model import FILES, Record
from factsheet.values.quantity import Quantity
from factsheet.values.when import When
from factsheet.wording.codes import ending

Cell: TypeAlias = str | int | float | bool | None
SEPARATOR = "; "
"""What stands between the parts of a list in one cell."""


class Kind(StrEnum):
    """What the cells of a column hold."""

    TEXT = "text"
    NUMBER = "number"
    DAY = "day"
    FLAG = "flag"
    ADDRESS = "address"


@dataclass(frozen=True)
class Column:
    """A column of a table."""

    name: str
    about: str
    kind: Kind = Kind.TEXT
    required: bool = False
    table: str | None = None
    """The table whose key its cells are."""


@dataclass(frozen=True)
class Table:
    """A kind of record as rows."""

    name: str
    about: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...] = field(default=(), repr=False)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns, in order."""
        return tuple(column.name for column in self.columns)


Part: TypeAlias = tuple[str, str, Kind, Callable[[Any], Cell]]  # from whatever a field holds
"""A column that a field gives: the end of its name, of its description, its kind, its cell."""

WHEN: list[Part] = [
    ("", "; an EDTF date as precise as is known", Kind.TEXT, str),
    ("_from", "; the first day that it can mean", Kind.DAY, lambda each: iso(each.earliest)),
    ("_to", "; the last day that it can mean", Kind.DAY, lambda each: iso(each.latest)),
]
QUANTITY: list[Part] = [
    ("", "", Kind.TEXT, str),
    ("_number", "; the one number to compute with", Kind.NUMBER, lambda each: number(each.centre)),
    ("_low", "; the least, empty if open", Kind.NUMBER, lambda each: number(each.low)),
    ("_high", "; the most, empty if open", Kind.NUMBER, lambda each: number(each.high)),
]
LIST: list[Part] = [
    (
        "",
        f"; a list with `{SEPARATOR}` between",
        Kind.TEXT,
        lambda each: SEPARATOR.join(map(str, each)) or None,
    )
]
DAY: list[Part] = [("", "", Kind.DAY, str)]
FLAG: list[Part] = [("", "", Kind.FLAG, bool)]
WORD: list[Part] = [
    ("", "", Kind.TEXT, lambda each: each.value if isinstance(each, Enum) else str(each))
]
ADDRESS: list[Part] = [("", "", Kind.ADDRESS, str)]
TABLES = {
    **{name: name for name in (*FILES, "units", "speaker_kinds", "event_kinds", "topics")},
    "counts": "count_kinds",
}
"""The table of each list that a reference can lead into."""
OPEN = ("_low", "_high", "_from", "_to")
"""Ends of columns whose cells are empty where a bound or an end of a span is open."""
OUR_OWN = ("accessed", "verified")
"""Dates of our own work: one day each, so that one column is enough."""


def columns_of(model: type[Record], name: str, languages: tuple[str, ...]) -> Iterator[Column]:
    """Yield the columns that a field gives; `test.how` is a field of a field."""
    inner, _, rest = name.partition(".")
    found = model.model_fields[inner]
    if rest:
        for each in columns_of(_type(found.annotation), rest, languages):
            yield replace(each, name=f"{inner}_{each.name}", required=False)
        return
    about = " ".join((found.description or "").split()).rstrip(".")
    for end, more, kind, _ in _parts(inner, _type(found.annotation), languages):
        required = found.is_required() and end not in OPEN
        yield Column(inner + end, f"{about}{more}.", kind, required, _table_of(model, inner))


def _table_of(model: type[Record], name: str) -> str | None:
    """Return the table whose key a field holds; None for a list, and for what has no such table."""
    if name not in model.refers or _type(model.model_fields[name].annotation) is tuple:
        return None
    return TABLES.get(model.refers[name].target)


def cells_of(record: Record, name: str, languages: tuple[str, ...]) -> Iterator[Cell]:
    """Yield the cells of one field, one for each of its columns."""
    inner, _, rest = name.partition(".")
    kind = _type(type(record).model_fields[inner].annotation)
    value = getattr(record, inner)
    if not rest:
        for *_, read in _parts(inner, kind, languages):
            yield None if value is None else read(value)
    elif value is None:
        yield from (None for _ in columns_of(kind, rest, languages))
    else:
        yield from cells_of(value, rest, languages)


def _parts(name: str, kind: type, languages: tuple[str, ...]) -> list[Part]:
    if kind is dict:
        return [(ending(code), f" ({code})", Kind.TEXT, itemgetter(code)) for code in languages]
    if kind is When:
        return DAY if name in OUR_OWN else WHEN
    found = {Quantity: QUANTITY, tuple: LIST, bool: FLAG}.get(kind, WORD)
    return ADDRESS if name in ("url", "archived") else found


def _type(annotation: Any) -> Any:  # `typing` has no name for what an annotation can be
    """Return the bare type of a field, without `| None` and what is annotated to it."""
    if get_origin(annotation) in (Union, types.UnionType):
        annotation = next(inner for inner in get_args(annotation) if inner is not type(None))
    while hasattr(annotation, "__origin__"):
        annotation = annotation.__origin__
    return annotation
