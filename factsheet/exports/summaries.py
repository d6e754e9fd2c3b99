"""Two views that answer most questions: current values, and events with their counts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factsheet.exports import certainty, corrections
from factsheet.exports.sqlitefile import quoted
from factsheet.exports.tables import Column, Kind, Table
from factsheet.model import FactSheet
from factsheet.wording.codes import ending

VALUE = ["value", "value_number", "value_low", "value_high", "as_of", "as_of_from", "as_of_to"]
EVENT = ["date", "date_from", "date_to", "kind", "part_of"]
IS_COMPUTED = Column(
    "is_computed", "Whether nobody stated the value and this sheet worked it out.", Kind.FLAG, True
)

BESIDE = (*certainty.COLUMNS, certainty.WEAKEST, *corrections.COLUMNS)
"""What stands beside every value."""


def summaries(facts: FactSheet, tables: list[Table]) -> list[tuple[Table, str]]:
    """Return each view as a table without rows, and the SQL that selects them."""
    named = {table.name: table for table in tables}
    return [_current_values(facts, named), _events_with_counts(facts, named)]


def _current_values(facts: FactSheet, named: dict[str, Table]) -> tuple[Table, str]:
    about = [*_texts("title", facts), "unit", "denominator"]
    columns = (
        _column(named, "figures", "id", name="figure", table="figures"),
        *(_column(named, "figures", field) for field in about),
        *(_column(named, "observations", field) for field in VALUE),
        _column(named, "observations", "address", name="observation", required=False),
        _column(named, "observations", "said_by", required=False),
        IS_COMPUTED,
        *BESIDE,
    )
    figure = ", ".join(["f.id AS figure", *(f"f.{field}" for field in about)])
    stated, computed = (", ".join(f"{alias}.{column}" for column in VALUE) for alias in "oc")
    own, of_part = (", ".join(_beside(alias)) for alias in "oc")
    select = (
        f"SELECT {figure}, {stated}, "  # noqa: S608  every name is ours
        f"o.address AS observation, o.said_by, 0 AS is_computed, {own} "
        "FROM figures f JOIN observations o ON o.figure = f.id AND o.is_current "
        f"UNION ALL SELECT {figure}, {computed}, NULL, NULL, 1, {of_part} "
        "FROM figures f JOIN computed_values c ON c.figure = f.id ORDER BY 1"
    )
    return Table(
        "current_values", "The newest value of every figure.", ("figure",), columns
    ), select


def _events_with_counts(facts: FactSheet, named: dict[str, Table]) -> tuple[Table, str]:
    about = [*EVENT, *_texts("title", facts), *_texts("place", facts)]
    columns = [_column(named, "events", "id", name="event", table="events")]
    columns += [_column(named, "events", field) for field in about]
    chosen = ["e.id AS event", *(f"e.{field}" for field in about)]
    for each in facts.sheet.counts:
        name = f"count_{each.id.replace('-', '_')}"
        what = each.name[facts.sheet.languages[0]]
        columns.append(Column(name, f"{what}: the one number to compute with.", Kind.NUMBER))
        columns.append(Column(f"{name}_as_said", f"{what}: as it was said, such as `about 20`."))
        picked = f"max(CASE WHEN c.count = '{each.id}' THEN c."
        chosen.append(f"{picked}value_number END) AS {quoted(name)}")
        chosen.append(f"{picked}value END) AS {quoted(name + '_as_said')}")
    select = (
        f"SELECT {', '.join(chosen)} FROM events e "  # noqa: S608  ours, or kebab-case
        "LEFT JOIN counts c ON c.event = e.id AND c.is_current "
        "GROUP BY e.id ORDER BY e.date_from, e.date_to, e.id"
    )
    what = (
        "Every event with its counts side by side. A row with `part_of` is a stage that the event"
        " it is part of may count too: leave one of them out of a sum."
    )
    return Table("events_with_counts", what, ("event",), tuple(columns)), select


def _beside(alias: str) -> Iterator[str]:
    """Yield what to select of the columns beside a value: a stated one has no weakest part."""
    for column in BESIDE:
        is_missing = alias == "o" and column is certainty.WEAKEST
        yield f"NULL AS {column.name}" if is_missing else f"{alias}.{column.name}"


def _texts(field: str, facts: FactSheet) -> list[str]:
    return [f"{field}{ending(language)}" for language in facts.sheet.languages]


def _column(named: dict[str, Table], of: str, column: str, **changed: object) -> Column:
    """Return a column of a table as it stands in a view."""
    found = next(known for known in named[of].columns if known.name == column)
    return replace(found, **changed)  # type: ignore[arg-type]
