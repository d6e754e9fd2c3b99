"""What a rule is given and what it yields."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from factsheet.model import FactSheet
from factsheet.yamlfile import Trail


@dataclass(frozen=True)
class Context:
    """The sheet that rules look at, and what they must not report twice."""

    facts: FactSheet
    today: date
    broken: frozenset[str] = frozenset()
    """Ids of records that did not parse."""
    unread: frozenset[str] = frozenset()
    """Files of which nothing could be read."""


@dataclass(frozen=True)
class Found:
    """One breach of a rule."""

    record: str
    """Id of the record; the name of a file for what concerns all of it."""
    field: Trail
    """Keys and positions from the record to the value."""
    message: str
    fix: str


Rule: TypeAlias = Callable[[Context], Iterator[Found]]
