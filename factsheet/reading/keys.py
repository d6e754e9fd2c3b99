"""Which keys a record knows, and which of them an unknown one was meant to be."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, get_args

from pydantic import BaseModel

from factsheet.problems import nearest


def keys_at(kind: type[BaseModel], path: Iterable[str | int]) -> list[str]:
    """Return the keys of the record at a trail's end, in their order; none if it is no record."""
    for step in path:
        if isinstance(step, str):
            inner = (
                _model_in(kind.model_fields[step].annotation) if step in kind.model_fields else None
            )
            if inner is None:
                return []
            kind = inner
    return [field.alias or name for name, field in kind.model_fields.items()]


def renamed(unknown: list[str], missing: list[str]) -> dict[str, str]:
    """Return for each unknown key the missing one that it stands for, or an empty text."""
    left, found = list(missing), dict.fromkeys(unknown, "")
    for key in unknown:
        found[key] = nearest(key, left)
        left = [name for name in left if name != found[key]]
    lone = [key for key, meant in found.items() if not meant]
    if len(lone) == len(left) == 1:
        found[lone[0]] = left[0]
    return found


def _model_in(annotation: Any) -> type[BaseModel] | None:
    """Return the kind of record that a field holds, be it one, several, or perhaps none."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next(filter(None, map(_model_in, get_args(annotation))), None)
