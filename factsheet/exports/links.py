"""Tables that no record stands in whole: addresses, units, who cites whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from factsheet import views
from factsheet.derive import Certainties, Corrections
from factsheet.exports import certainty, corrections, words
from factsheet.exports.saying import POSITION, RECORD, addressed, claimants, roles
from factsheet.exports.tables import TABLES, Cell, Column, Kind, Table
from factsheet.exports.text import iso, number
from factsheet.exports.values import bounds, current_value, written
from factsheet.model import Event, FactSheet, counted
from factsheet.model.references import Reference, references
from factsheet.model.refersto import VOCABULARY

SOURCE = Column("source", "Id of the publication.", required=True, table="sources")
PLACE = Column("place", "The place in it: `headline`, `paragraph 2` and the like.", required=True)
PASSAGE = Column("passage", "The words there that say it, in the language of the publication.")
ROLE = Column("role", "The field of the record that names the other.", required=True)
TARGET = Column("target", "Address of the other record.", required=True, table="records")
RECORDS = (
    Column("address", "Id of a record, or `figure/observation` or `event/count`.", required=True),
    Column("kind", "The kind of record.", required=True),
    Column("page", "Where the site shows it, from the front page of a language.", required=True),
)
COMPUTED = (
    Column("figure", "Id of the figure.", required=True, table="figures"),
    Column("value", "The value as a text; a share as its percentage.", required=True),
    Column("value_number", "The one number to compute with.", Kind.NUMBER, required=True),
    Column("value_low", "The least that it can be, empty if open.", Kind.NUMBER),
    Column("value_high", "The most that it can be, empty if open.", Kind.NUMBER),
    Column("as_of", "The day of its newest part; an EDTF date.", required=True),
    Column("as_of_from", "The first day that it can mean.", Kind.DAY, required=True),
    Column("as_of_to", "The last day that it can mean.", Kind.DAY, required=True),
    *certainty.COLUMNS,
    replace(certainty.WEAKEST, required=True),
    *corrections.COLUMNS,
)
CITATIONS = (RECORD, POSITION, SOURCE, PLACE, PASSAGE)
MENTIONS = (RECORD, ROLE, POSITION, TARGET)
KEYS: dict[tuple[Column, ...], int] = {CITATIONS: 2, MENTIONS: 3}
"""How many columns make the key, where one is not enough."""
APART = ("said_by", "sources")
"""Fields that have a table of their own."""


def link_tables(facts: FactSheet) -> dict[str, Table]:
    """Return the tables by their names."""
    result = (
        _table("records", "Everything that has an address.", RECORDS, _records(facts)),
        words.units(facts),
        words.counted(facts, "speaker_kinds", "Kinds of speaker.", facts.sheet.speaker_kinds),
        _table("computed_values", "Figures that this sheet works out.", COMPUTED, _computed(facts)),
        _table("citations", "Who reports a record, and where.", CITATIONS, _citations(facts)),
        claimants(facts),
        roles(facts),
        _table("mentions", "Which records name which others.", MENTIONS, _mentions(facts)),
    )
    return {table.name: table for table in result}


def _table(
    name: str, about: str, columns: tuple[Column, ...], rows: Iterable[tuple[Cell, ...]]
) -> Table:
    keys = KEYS.get(columns, 1)
    names = tuple(column.name for column in columns[:keys])
    ordered = sorted(rows, key=lambda row: row[:keys])
    return Table(name, about, names, columns, tuple(ordered))


def _records(facts: FactSheet) -> Iterator[tuple[Cell, ...]]:
    for address, each in addressed(facts):
        yield address, type(each).__name__.casefold(), views.page_of(facts, address)


def _computed(facts: FactSheet) -> Iterator[tuple[Cell, ...]]:
    certainties, log = Certainties(facts), Corrections(facts, facts.today)
    for figure in facts.figures:
        found = current_value(facts, figure.id) if figure.derived else None
        if found is not None:
            numbers = (number(bound) for bound in bounds(found))
            day = found.as_of
            days = str(day), iso(day.earliest), iso(day.latest)
            sure = certainties.of(figure.id)
            codes = (*certainty.cells(sure), sure.weakest, *corrections.cells(log, figure.id))
            yield figure.id, written(found), *numbers, *days, *codes


def _citations(facts: FactSheet) -> Iterator[tuple[Cell, ...]]:
    for address, each in addressed(facts):
        for position, cite in enumerate(getattr(each, "sources", ()), start=1):
            yield address, position, cite.source, cite.place, cite.passage or None


def _mentions(facts: FactSheet) -> Iterator[tuple[Cell, ...]]:
    for address, each in addressed(facts):
        for found in filter(_is_mention, references(each)):
            step = found.path[-1]
            position = step + 1 if isinstance(step, int) else 1
            yield address, found.field, position, resolved(facts, found.word)


def _is_mention(found: Reference) -> bool:
    """Return whether a record names another one, and neither a column nor a table says so."""
    *way, step = found.path
    is_of_a_part = any(isinstance(part, int) for part in way)  # which has an address of its own
    has_a_column = isinstance(step, str) and found.target in TABLES
    is_apart = found.field in APART or found.target in VOCABULARY
    return not (is_of_a_part or has_a_column or is_apart)


def resolved(facts: FactSheet, address: str) -> str:
    """Return the address of a value in full, where only what was counted is named."""
    head, _, tail = address.partition("/")
    event = facts.records.get(head)
    if address in facts.values or not isinstance(event, Event):
        return address
    found = counted(event, tail)
    return f"{head}/{found.id}" if found else address
