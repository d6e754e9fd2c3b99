"""What a field declares that holds the id of something else in the sheet."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo

VOCABULARY = (
    *("units", "topics", "counts", "event_kinds", "speaker_kinds"),
    *("glossary", "helplines"),
)
"""Lists of the sheet whose items have an id."""
ID = r"[a-z0-9]+(?:-[a-z0-9]+)*"
"""What an id looks like: kebab-case."""
ALL = sys.maxsize
"""As many as are written."""


@dataclass(frozen=True)
class RefersTo:
    """A field's word that its text, or each text of its list, is an id: `RefersTo("events")`.

    The check of references, the cut by day, the withdrawal of records and the foreign keys of
    the exports follow from it.
    """

    target: str
    """A file or a list of the vocabulary, `values`, `anything` or `exempted`."""
    needs: int = 0
    """How many have to be there for the record to be read; never fewer than the model asks for."""
    keeps: int = 0
    """How many have to be left when others are withdrawn; never fewer than it needs."""
    asks: bool = False
    """Whether a person names another one where too few are left; else the record goes."""
    where: tuple[str, str, str] | None = None
    """A field beside this one, a word that it may hold, and the target of this one then."""

    def target_in(self, values: Mapping[str, Any]) -> str:
        """Return where the field of a record leads that holds some values."""
        if self.where is not None and values[self.where[0]] == self.where[1]:
            return self.where[2]
        return self.target


def word_of(target: str) -> RefersTo:
    """Return what a field declares that uses a word of the vocabulary: none of them may go."""
    return RefersTo(target, keeps=ALL, asks=True)


def declared(fields: Mapping[str, FieldInfo]) -> dict[str, RefersTo]:
    """Return what those of a record's fields declare that refer to something, by their names."""
    found = {}
    for name, field in fields.items():
        said = _said(field.annotation) or _said(field.metadata)
        if said is not None:
            sizes = [getattr(constraint, "min_length", 0) for constraint in field.metadata]
            needs = max(said.needs, *sizes, int(field.is_required()))
            found[name] = replace(said, needs=needs, keeps=max(said.keeps, needs))
    return found


def _said(annotation: Any) -> RefersTo | None:
    """Return what an annotation, or anything within it, declares."""
    if isinstance(annotation, RefersTo):
        return annotation
    inner = annotation if isinstance(annotation, list) else get_args(annotation)
    return next(filter(None, map(_said, inner)), None)


def holding(fields: Mapping[str, FieldInfo]) -> tuple[str, ...]:
    """Return the names of those of a record's fields that hold records."""
    return tuple(name for name, field in fields.items() if _is_held(field.annotation))


def _is_held(annotation: Any) -> bool:
    is_record = isinstance(annotation, type) and issubclass(annotation, BaseModel)
    return is_record or any(map(_is_held, get_args(annotation)))
