"""One thing that differs between two states of a sheet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What sort of difference it is, the weightiest for a reader first."""

    VALUE = "value"
    CLAIM = "claim"
    NEW = "new"
    REMOVED = "removed"
    SOURCE = "source"
    TRANSLATION = "translation"
    WORDING = "wording"
    DETAIL = "detail"
    CHECKED = "checked"


ORDER = tuple(Kind)


@dataclass(frozen=True)
class Difference:
    """One thing that differs, said in every language of the sheet."""

    kind: Kind
    """What sort of difference it is."""
    address: str
    """The record or value that differs; empty where it is many."""
    sentences: Mapping[str, str]
    """What a reader would say of it, by language, without a full stop."""
