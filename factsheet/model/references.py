"""From a record to everything that it refers to."""

from __future__ import annotations

from collections.abc import Container, Iterator
from typing import Any, NamedTuple, TypeVar

from factsheet.model.cite import Cite
from factsheet.model.record import Record
from factsheet.model.refersto import VOCABULARY, RefersTo

R = TypeVar("R", bound=Record)


class Reference(NamedTuple):
    """One mention of something else in a record."""

    path: tuple[str | int, ...]
    """Way from the record to the mention."""
    target: str
    """The list that it must lead into."""
    word: str
    """The id that stands there."""
    declared: RefersTo
    """What its field says of it."""

    @property
    def field(self) -> str:
        """The name of the field in which it stands."""
        return next(step for step in reversed(self.path) if isinstance(step, str))


def references(record: Record, path: tuple[str | int, ...] = ()) -> Iterator[Reference]:
    """Yield each reference of a record and of what it holds, with its way from the record."""
    values = record.__dict__
    for name, value in values.items():
        said = record.refers.get(name)
        if value is None:
            continue
        if said is not None:
            target = said.target_in(values)
            for step, each in _listed(value):
                yield Reference((*path, name, *step), target, word_in(each), said)
        elif name in record.holds:
            for step, each in _listed(value):
                yield from references(each, (*path, name, *step))


def _listed(value: Any) -> Iterator[tuple[tuple[int, ...], Any]]:
    """Yield one thing, or each of a list, with the step to it."""
    if isinstance(value, tuple):
        yield from (((index,), item) for index, item in enumerate(value))
    else:
        yield (), value


def word_in(value: Any) -> str:
    """Return the id in a reference: of a citation, that of the source."""
    return value.source if isinstance(value, Cite) else str(value)


def standing(record: R, there: Container[str]) -> R | None:
    """Return a record without the mentions of what is not there, or None if it needs them.

    A part that has an id goes alone; anything else that a record holds takes it along. Words of
    the vocabulary are always there.
    """
    values, changed = record.__dict__, {}
    for name, said in record.refers.items():
        value = values[name]
        if not value or said.target in VOCABULARY:
            continue
        written = value if isinstance(value, tuple) else (value,)
        left = tuple(mention for mention in written if word_in(mention) in there)
        if len(left) < len(written):
            if len(left) < min(said.needs, len(written)):
                return None
            changed[name] = left if isinstance(value, tuple) else None
    for name in record.holds:
        value = values[name]
        written = value if isinstance(value, tuple) else (value,) if value else ()
        kept = [(part, standing(part, there)) for part in written]
        if any(after is None and not hasattr(part, "id") for part, after in kept):
            return None
        if any(after is not part for part, after in kept):
            left = tuple(after for _, after in kept if after is not None)
            changed[name] = left if isinstance(value, tuple) else next(iter(left), None)
    return record.changed(**changed) if changed else record
