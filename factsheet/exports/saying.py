"""Tables of who said what, and in which public role."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.exports.tables import Cell, Column, Kind, Table
from factsheet.model import Count, Event, FactSheet, Observation, Said, Speaker, spoken_on
from factsheet.model.factsheet import Addressed
from factsheet.wording.codes import ending

RECORD = Column("record", "Address of the record.", required=True, table="records")
POSITION = Column("position", "Its place in the list, from 1.", Kind.NUMBER, required=True)
SPEAKER = Column("speaker", "Id of the speaker.", required=True, table="speakers")
HELD_FROM = Column("held_from", "The first day of the role, an EDTF date; empty if not given.")
HELD_TO = Column("held_to", "The last day of the role, an EDTF date; empty if not given.")


def addressed(facts: FactSheet) -> Iterator[tuple[str, Addressed | Observation | Count]]:
    """Yield every record and every value with its address."""
    yield from facts.records.items()
    yield from facts.values.items()
    yield from facts.rows.items()


def claimants(facts: FactSheet) -> Table:
    """Return who said what a record says, each in the role of the day of speaking."""
    columns = (RECORD, POSITION, SPEAKER, *_role(facts, "The public role on the day of speaking"))
    rows = sorted(_claimants(facts), key=lambda row: row[:2])
    about = "Who said what a record says."
    return Table("claimants", about, ("record", "position"), columns, tuple(rows))


def roles(facts: FactSheet) -> Table:
    """Return every public role of every speaker, oldest first."""
    columns = (SPEAKER, POSITION, *_role(facts, "The public role"), HELD_FROM, HELD_TO)
    rows = sorted(_roles(facts), key=lambda row: row[:2])
    about = "The public roles of speakers, and how long they held them."
    return Table("roles", about, ("speaker", "position"), columns, tuple(rows))


def _role(facts: FactSheet, about: str) -> Iterator[Column]:
    for language in facts.sheet.languages:
        yield Column(f"role{ending(language)}", f"{about} ({language}).", required=True)


def _claimants(facts: FactSheet) -> Iterator[tuple[Cell, ...]]:
    for address, said in addressed(facts):
        if not isinstance(said, Event | Said | Observation | Count):
            continue
        for position, name in enumerate(said.said_by, start=1):
            speaker = facts.records[name]
            assert isinstance(speaker, Speaker)
            yield address, position, name, *_said(facts, speaker.role_on(spoken_on(said)))


def _roles(facts: FactSheet) -> Iterator[tuple[Cell, ...]]:
    for speaker in facts.speakers:
        for position, held in enumerate(speaker.held, start=1):
            days = (str(day) if day else None for day in (held.since, held.until))
            yield speaker.id, position, *_said(facts, held.role), *days


def _said(facts: FactSheet, role: dict[str, str]) -> tuple[Cell, ...]:
    return tuple(role[language] for language in facts.sheet.languages)
