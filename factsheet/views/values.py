"""What stands around a number: its claimants, reports, rivals and history."""

from __future__ import annotations

from typing import Any

from factsheet import charts
from factsheet.derive import NoValue, Value, attribution, value_at
from factsheet.model import FactSheet, Figure, How, Rank
from factsheet.views.lookup import value


def title_of(facts: FactSheet, address: str) -> dict[str, str]:
    """Return the title of what a value counts: of its figure, or of its event."""
    record = facts.records[address.partition("/")[0]]
    return record.title  # type: ignore[union-attr,return-value]


def note(facts: FactSheet, found: Value) -> dict[str, Any]:
    """Return what the note behind a number says."""
    return {
        "value": found,
        "title": title_of(facts, found.address),
        "trace": attribution(facts, found.stated),
        "inputs": inputs(facts, found),
        "how": how(facts, found),
    }


def how(facts: FactSheet, found: Value) -> How | None:
    """Return how a value was computed; None where it was stated."""
    figure = facts.records.get(found.address)
    return figure.derived.how if isinstance(figure, Figure) and figure.derived else None


def inputs(facts: FactSheet, found: Value) -> list[Value]:
    """Return the values that a computed value was worked out from."""
    figure = facts.records.get(found.address)
    if not isinstance(figure, Figure) or figure.derived is None:
        return []
    return [value_at(facts, each) for each in figure.derived.of]


def tile(facts: FactSheet, address: str) -> dict[str, Any]:
    """Return what a tile shows: the value, its trace, and its history in small."""
    record = facts.records.get(address)
    stated = record.observations if isinstance(record, Figure) else ()
    dated = sorted(
        (each for each in stated if each.rank is not Rank.DEPRECATED),
        key=lambda each: each.as_of.order,
    )
    line = charts.sparkline([(each.as_of.latest, float(each.value.number)) for each in dated])
    return {**note(facts, value(facts, address)), "sparkline": line, "dated": dated}


def evidence(facts: FactSheet) -> list[dict[str, Any]]:
    """Return a card for each figure."""
    return [_card(facts, figure) for figure in facts.figures]


def _card(facts: FactSheet, figure: Figure) -> dict[str, Any]:
    try:
        now = value_at(facts, figure.id)
    except NoValue:
        now = None
    newest_first = sorted(figure.observations, key=lambda each: each.as_of.order, reverse=True)
    return {
        "figure": figure,
        "value": now,
        "inputs": inputs(facts, now) if now else [],
        "trace": attribution(facts, now.stated if now else ()),
        "rows": [(each, value_at(facts, f"{figure.id}/{each.id}")) for each in newest_first],
        "disputes": disputes(facts, figure.id),
    }


def disputes(facts: FactSheet, key: str) -> list[Any]:
    """Return the disagreements that concern a record."""
    return [
        each
        for each in facts.disagreements
        if any(address.partition("/")[0] == key for address in each.records)
    ]
