"""All records of a sheet, frozen, with the ways from an id to what it names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeAlias

from factsheet.model.dimensions import Dimension
from factsheet.model.events import Event, best_counts
from factsheet.model.fields import Texts
from factsheet.model.figures import Figure
from factsheet.model.log import Change
from factsheet.model.record import Record
from factsheet.model.said import Claim, Disagreement, Statement
from factsheet.model.series import Series
from factsheet.model.sheet import Sheet
from factsheet.model.sources import Source
from factsheet.model.speakers import Speaker
from factsheet.model.units import Unit
from factsheet.model.values import Count, Observation, Row
from factsheet.problems import Problem
from factsheet.values.day import LAST, AnyDay
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
    words: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """All words of the interface, by language, where the sheet has some of its own."""
    untranslated: tuple[Problem, ...] = ()
    """One line for each language in which words of the interface are missing."""
    today: AnyDay = LAST
    """The day on which it is read: what is told for a time only ends by it."""
    cuts: dict[AnyDay, FactSheet] = field(init=False, default_factory=dict, compare=False)
    """What is left of it on past days, each worked out once for all languages."""

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
        """Every value in the records by its address, `figure/observation` or `event/count`."""
        found: dict[str, Observation | Count] = {}
        for figure in self.figures:
            found |= {f"{figure.id}/{stated.id}": stated for stated in figure.observations}
        for event in self.events:
            found |= {f"{event.id}/{stated.id}": stated for stated in event.counts}
        return found

    @cached_property
    def rows(self) -> dict[str, Row]:
        """Every value that stands in the table of a series, by its address."""
        return {f"{figure.id}/{row.id}": row for figure in self.figures for row in figure.rows}

    def stated(self, address: str) -> Observation | Count | None:
        """Return the value with an address, wherever it stands; None where there is none."""
        return self.values.get(address) or self.rows.get(address)

    @cached_property
    def dimensions(self) -> dict[str, Dimension]:
        """Every dimension by its id."""
        return {dimension.id: dimension for dimension in self.sheet.dimensions}

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
    def last_checked(self) -> When:
        """The newest day on which a record was compared with its sources."""
        days = {checked.verified for checked in self._sourced if checked.verified}
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
        for cited in self._sourced:
            yield cited, tuple(cite.source for cite in cited.sources)

    @property
    def _sourced(self) -> tuple[Event | Statement | Claim | Observation | Count | Series, ...]:
        """Every record that cites sources and was compared with them."""
        series = (figure.series for figure in self.figures if figure.series)
        return (*self.events, *self.statements, *self.claims, *self.values.values(), *series)
