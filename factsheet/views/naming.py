"""Which records of a sheet name another one, or a value of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

from factsheet.model import Claim, Disagreement, FactSheet, Figure, Statement
from factsheet.model.factsheet import Addressed
from factsheet.model.references import references
from factsheet.model.refersto import VOCABULARY

Kept = TypeVar("Kept", bound=Addressed)
Naming: TypeAlias = Mapping[str, list[Addressed]]
"""The records that name a record or a value of it, by its id, in the order of the data."""


@dataclass(frozen=True)
class Named:
    """The records that name another one, kind by kind, in the order of the data."""

    disputes: list[Disagreement]
    claims: list[Claim]
    statements: list[Statement]
    derived: list[Figure]
    """Figures worked out from it or from a value of it."""
    parts: list[Figure]
    """Figures that are parts of it."""


def naming_of(facts: FactSheet) -> Naming:
    """Return for each record that is named at all the records that name it."""
    found: dict[str, dict[str, Addressed]] = {}
    for key, record in facts.records.items():
        for each in references(record):
            if each.target not in VOCABULARY:
                found.setdefault(each.word.partition("/")[0], {})[key] = record
    return {key: [*records.values()] for key, records in found.items()}


def named(naming: Naming, key: str) -> Named:
    """Return the records that name the one with an id, kind by kind."""
    others = [record for record in naming.get(key, ()) if record.id != key]
    figures = of_kind(others, Figure)
    return Named(
        disputes=of_kind(others, Disagreement),
        claims=of_kind(others, Claim),
        statements=of_kind(others, Statement),
        derived=[figure for figure in figures if key in _bases(figure)],
        parts=[figure for figure in figures if figure.denominator == key],
    )


def _bases(figure: Figure) -> set[str]:
    """Return the ids of the records that a figure is worked out from."""
    return {at.partition("/")[0] for at in (figure.derived.of if figure.derived else ())}


def of_kind(records: Iterable[Addressed], kind: type[Kept]) -> list[Kept]:
    """Return those of some records that are of a kind."""
    return [record for record in records if isinstance(record, kind)]
