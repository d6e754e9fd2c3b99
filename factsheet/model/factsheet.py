"""All records of a sheet, frozen, with the ways from an id to what it names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeAlias

from factsheet.model.events import Event, best_counts
from factsheet.model.fields import Texts
from factsheet.model.log import Change
from factsheet.model.record import Record
from factsheet.model.said import Claim, Disagreement, Said, Statement
from factsheet.model.sheet import Sheet
from factsheet.model.sources import Source
from factsheet.model.speakers import Speaker
from factsheet.model.units import Unit
from factsheet.model.values import Count, Figure, Observation, Stated
from factsheet.values.day import LAST, AnyDay, Day
from factsheet.values.when import When

Addressed: TypeAlias = Source | Speaker | Figure | Event | Statement | Claim | Disagreement | Change
FILES: dict[str, type[Record]] = {
    "sources": Source,
    "speakers": Speaker,
    "figures": Figure,
    "events": Event,
    "statements": Statement,
    "claims": Claim,
    "disagreements": Disagreement,
    "changes": Change,
}
"""The record that each file of `data/` is a list of, in the order in which they are read."""


@dataclass(frozen=True)
class FactSheet:
    """The whole sheet."""

    sheet: Sheet
    sources: tuple[Source, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    figures: tuple[Figure, ...] = ()
    events: tuple[Event, ...] = ()
    statements: tuple[Statement, ...] = ()
    claims: tuple[Claim, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()
    changes: tuple[Change, ...] = ()
    lines: dict[str, int] = field(default_factory=dict)
    """Line of each record in its file, by id, for links to the data."""
    today: AnyDay = LAST
    """The day on which it is read: what is told for a time only ends by it."""

    @cached_property
    def records(self) -> dict[str, Addressed]:
        """Every record by its id."""
        return {record.id: record for name in FILES for record in getattr(self, name)}

    @cached_property
    def vocabulary(self) -> dict[tuple[str, str], Record]:
        """Every word of the vocabulary by its list and id, such as `("units", "people")`."""
        lists = ("units", "event_kinds", "counts", "topics", "speaker_kinds")
        return {(name, word.id): word for name in lists for word in getattr(self.sheet, name)}

    @cached_property
    def publishers(self) -> dict[str, Texts]:
        """The names of each publisher that has several, by each of them."""
        return {name: one.name for one in self.sheet.publishers for name in one.name.values()}

    @cached_property
    def values(self) -> dict[str, Observation | Count]:
        """Every stated value by its address, `figure/observation` or `event/count`."""
        found: dict[str, Observation | Count] = {}
        for figure in self.figures:
            found |= {f"{figure.id}/{stated.id}": stated for stated in figure.observations}
        for event in self.events:
            found |= {f"{event.id}/{stated.id}": stated for stated in event.counts}
        return found

    @cached_property
    def best(self) -> dict[str, Count]:
        """The best ranked value of each count of each event, by `event/count`."""
        best = ((event.id, count) for event in self.events for count in best_counts(event))
        return {f"{key}/{count.count}": count for key, count in best}

    @cached_property
    def stages(self) -> dict[str, tuple[Event, ...]]:
        """The stages of each event that has any, by its id."""
        found: dict[str, list[Event]] = {}
        for each in self.events:
            if each.part_of:
                found.setdefault(each.part_of, []).append(each)
        return {key: tuple(stages) for key, stages in found.items()}

    @cached_property
    def cuts(self) -> dict[AnyDay, FactSheet]:
        """What is left of the sheet on some past days, each worked out once for all languages."""
        return {}

    @cached_property
    def last_checked(self) -> When:
        """The newest day on which a record was compared with its sources."""
        records = (*self.events, *self.statements, *self.claims, *self.values.values())
        days = {checked.verified for checked in records if checked.verified}
        return max(days, key=lambda when: when.order, default=When.parse("2000"))

    def unit(self, key: str) -> Unit | None:
        """Return the unit with an id; None where there is none."""
        found = self.vocabulary.get(("units", key))
        return found if isinstance(found, Unit) else None

    def unit_of(self, stated: Count) -> Unit | None:
        """Return the unit of what was counted at an event; None where nobody knows it."""
        kind = self.vocabulary.get(("counts", stated.count))
        return self.unit(getattr(kind, "unit", ""))

    def published_by(self, name: str, language: str) -> str:
        """Return what readers of a language call a publisher."""
        return self.publishers.get(name, {}).get(language, name)

    def all_cited(self) -> Iterator[tuple[Record, tuple[str, ...]]]:
        """Yield every record that cites sources, with their ids."""
        for cited in (*self.events, *self.statements, *self.claims, *self.values.values()):
            yield cited, tuple(cite.source for cite in cited.sources)


def spoken_on(record: Event | Said | Stated) -> When:
    """Return the day on which somebody said what a complete record says."""
    day = getattr(record, "said_on", None) or getattr(record, "date", None)
    assert isinstance(day, When)
    return day


def current(stated: tuple[Observation, ...]) -> Observation | None:
    """Return the newest observation of the best rank; the first listed of equals.

    A projection or a target is never the newest, and stands only where nothing else does.
    """
    return max(stated, key=_standing, default=None)


def _standing(stated: Observation) -> tuple[bool, bool, int, tuple[Day, Day]]:
    order = stated.rank.order
    return order > 0, not stated.is_ahead, order, stated.as_of.order
