"""A sheet as tables of rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from factsheet.derive import Certainties, Corrections, outcome
from factsheet.exports import certainty, corrections, where
from factsheet.exports.layout import LAYOUTS, Layout
from factsheet.exports.links import link_tables
from factsheet.exports.sourceerrors import source_errors
from factsheet.exports.tables import Cell, Column, Kind, Table, cells_of, columns_of
from factsheet.model import Claim, FactSheet, Record, counted, current

VOCABULARY = {"event_kinds": "event_kinds", "count_kinds": "counts", "topics": "topics"}
ADDRESS = Column(
    "address", "Address of the value, unique in the sheet.", required=True, table="records"
)
OF_FIGURE = Column("figure", "The figure that it is a value of.", required=True, table="figures")
OF_EVENT = Column("event", "The event at which it was counted.", required=True, table="events")
IS_CURRENT = Column(
    "is_current", "Whether pages show this value and not a rival.", Kind.FLAG, required=True
)
VERDICT = Column(
    "verdict", "What all tests say together: `holds`, `fails` or `open`.", required=True
)
HOLDING = Column("holding", "How many tests it passes.", Kind.NUMBER, required=True)
TESTS = Column("tests", "How many tests there were.", Kind.NUMBER, required=True)
BESIDE = (*certainty.COLUMNS, *corrections.COLUMNS)
"""What stands beside every value."""
BREAKING = Column(
    "breaking",
    "The smallest whole of which the share is no longer above what was claimed.",
    Kind.NUMBER,
)


def tables(facts: FactSheet) -> list[Table]:
    """Return every table, each after those that it refers to."""
    links = link_tables(facts)
    result = [links.pop(name) for name in ("records", "units", "speaker_kinds")]
    result += [_table(facts, name, layout) for name, layout in LAYOUTS.items()]
    return [*result, *links.values(), source_errors(facts)]


def _table(facts: FactSheet, name: str, layout: Layout) -> Table:
    before, after = _added(name)
    languages, fields = facts.sheet.languages, layout.fields.split()
    own = [column for field in fields for column in columns_of(layout.model, field, languages)]
    sides = where.columns(facts) if name == "observations" else ()
    described = (*before, *(_tied(column, name) for column in own), *after, *sides)
    found = (
        (
            *first,
            *(cell for field in fields for cell in cells_of(record, field, languages)),
            *last,
        )
        for first, record, last in _records(facts, name)
    )
    return Table(
        name,
        layout.about,
        (described[0].name,),
        described,
        tuple(sorted(found, key=lambda row: str(row[0]))),
    )


def _tied(column: Column, name: str) -> Column:
    """Return a column with its tie: an id of a record is an address; in v1 words have no ties."""
    if name in VOCABULARY:
        return replace(column, table=None)
    is_address = column.name == "id" and name not in ("observations", "counts")
    return replace(column, table="records") if is_address else column


def _added(name: str) -> tuple[tuple[Column, ...], tuple[Column, ...]]:
    """Return the columns that stand before and after those of the fields."""
    match name:
        case "observations":
            return (ADDRESS, OF_FIGURE), (IS_CURRENT, *BESIDE)
        case "counts":
            return (ADDRESS, OF_EVENT), (IS_CURRENT, *BESIDE)
        case "claims":
            return (), (VERDICT, HOLDING, TESTS, BREAKING)
    return (), ()


Row = tuple[tuple[Cell, ...], Record, tuple[Cell, ...]]


def _records(facts: FactSheet, name: str) -> Iterable[Row]:
    """Yield each record with the cells before and after its own."""
    match name:
        case "observations":
            return _observations(facts)
        case "counts":
            return _counts(facts)
        case "claims":
            return (((), claim, _tested(facts, claim)) for claim in facts.claims)
    holder = facts.sheet if name in VOCABULARY else facts
    listed: Iterable[Record] = getattr(holder, VOCABULARY.get(name, name))
    return (((), record, ()) for record in listed)


def _observations(facts: FactSheet) -> Iterator[Row]:
    certainties, log = Certainties(facts), Corrections(facts, facts.today)
    for figure in facts.figures:
        shown = current(figure.stated) if figure.derived is None else None
        for each in figure.stated:
            address = f"{figure.id}/{each.id}"
            codes = certainty.cells(certainties.of_stated(figure, each))
            told = corrections.cells(log, figure.id if each is shown else address)
            yield (
                (address, figure.id),
                each,
                (each is shown, *codes, *told, *where.cells(facts, each)),
            )


def _counts(facts: FactSheet) -> Iterator[Row]:
    certainties, log = Certainties(facts), Corrections(facts, facts.today)
    for event in facts.events:
        for each in event.counts:
            address, is_shown = f"{event.id}/{each.id}", each is counted(event, each.count)
            codes = certainty.cells(certainties.of_stated(event, each))
            yield (address, event.id), each, (is_shown, *codes, *corrections.cells(log, address))


def _tested(facts: FactSheet, claim: Claim) -> tuple[Cell, ...]:
    found = outcome(facts, claim)
    return found.verdict.value, found.holding, len(found.tries), found.breaking
