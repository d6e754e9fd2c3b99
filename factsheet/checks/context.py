"""What a rule is given and what it yields."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from factsheet.checks.names.allowed import Allowed
from factsheet.checks.reference_targets import files_of, known
from factsheet.checks.traces import Traces, all_traces
from factsheet.checks.walk import dates, ids, located, prose, texts
from factsheet.derive import Conflict, conflicts
from factsheet.model import FactSheet, How
from factsheet.model.references import Reference, references
from factsheet.reading.yamlfile import KeyPath
from factsheet.values.day import AnyDay, Day
from factsheet.values.when import When

STRUCTURE = {"part_of", "count", "kind", "kinds"}
"""Fields on which sums of events hang."""


@dataclass(frozen=True)
class Context:
    """The sheet that rules look at, and what they must not report twice."""

    facts: FactSheet
    """Every record that could be read."""
    today: AnyDay
    """The day of the check."""
    broken: frozenset[str] = frozenset()
    """Ids of records that did not parse."""
    doubtful: frozenset[str] = frozenset()
    """Files of which something could not be read, so that nobody knows which ids it holds."""
    partial: frozenset[str] = frozenset()
    """Files of which anything is missing."""
    mentioned: frozenset[str] = frozenset()
    """Words in what could not be read: ids that it may refer to."""

    @cached_property
    def known(self) -> dict[str, set[str]]:
        """The ids that each kind of reference may name."""
        return known(self.facts)

    @cached_property
    def references(self) -> tuple[tuple[str, Reference], ...]:
        """Each mention of something else, with the id of the record that holds it."""
        records = (*self.facts.records.items(), ("factsheet", self.facts.sheet))
        return tuple((key, each) for key, record in records for each in references(record))

    @cached_property
    def missing(self) -> tuple[tuple[str, Reference], ...]:
        """Each reference that leads nowhere, with the id of the record that holds it."""
        known = self.known
        return tuple(pair for pair in self.references if pair[1].word not in known[pair[1].target])

    @cached_property
    def conflicts(self) -> tuple[Conflict, ...]:
        """The records that cannot both be right."""
        return conflicts(self.facts)

    @cached_property
    def first_counts(self) -> dict[tuple[str, str], Day]:
        """The first day by which an event of a kind surely had happened with a count."""
        found: dict[tuple[str, str], Day] = {}
        for event in self.facts.events:
            for count in event.counts:
                day = found.setdefault((event.kind, count.count), event.date.latest)
                found[event.kind, count.count] = min(day, event.date.latest)
        return found

    @cached_property
    def wholes(self) -> set[str]:
        """What computed shares are shares of."""
        derived = (each.derived for each in self.facts.figures)
        return {each.of[1] for each in derived if each and each.how is How.SHARE}

    @cached_property
    def dates(self) -> tuple[tuple[str, KeyPath, When], ...]:
        """Every date that somebody wrote, with its record and the way to it."""
        return tuple(located(self.facts, dates))

    @cached_property
    def texts(self) -> tuple[tuple[str, KeyPath, dict[str, str]], ...]:
        """Every text that stands in several languages, with its record and the way to it."""
        return tuple(located(self.facts, texts))

    @cached_property
    def prose(self) -> tuple[tuple[str, KeyPath, str], ...]:
        """Everything that somebody wrote in words, with its record and the way to it."""
        return tuple(prose(self.facts))

    @cached_property
    def written(self) -> tuple[tuple[str, KeyPath, str], ...]:
        """The prose, and the ids that stand in addresses."""
        return (*self.prose, *ids(self.facts))

    @cached_property
    def traced(self) -> tuple[tuple[str, KeyPath, Traces], ...]:
        """The texts in which traces of somebody stand, with those of each kind."""
        found = ((key, path, all_traces(text, self.allowed)) for key, path, text in self.written)
        return tuple(each for each in found if any(each[-1]))

    @cached_property
    def allowed(self) -> Allowed:
        """The names that may stand in a text."""
        return Allowed(self.facts)

    @cached_property
    def is_loose(self) -> bool:
        """Whether anything on which sums of events hang is missing or leads nowhere."""
        lost = any(STRUCTURE & {*each.path} or self._is_gone(each) for _, each in self.missing)
        return lost or "events" in self.partial

    def _is_gone(self, each: Reference) -> bool:
        """Return whether a reference leads to an event that may have been there."""
        head = each.word.partition("/")[0]
        return head not in self.facts.records and "events" in files_of(each.target)

    @cached_property
    def is_anybody_lost(self) -> bool:
        """Whether a reference to a speaker, a source or a kind of speaker leads nowhere."""
        lost = {each.target for _, each in self.missing}
        return bool(lost & {"speakers", "sources", "speaker_kinds"})

    def is_excused(self, target: str, word: str) -> bool:
        """Return whether what a reference names may stand where nothing could be read."""
        return word.partition("/")[0] in self.broken or bool(self.doubtful & files_of(target))


@dataclass(frozen=True)
class Breach:
    """One breach of a rule."""

    record: str
    """Id of the record; the name of a file for what concerns all of it."""
    field: KeyPath
    """Keys and positions from the record to the value."""
    message: str
    """What is wrong."""
    hint: str
    """The way out."""
    causes: tuple[KeyPath, ...] = ()
    """Values that may be at fault, each with its record first; of several breaches with one
    cause, the first of their causes, only the first breach is told."""


Rule: TypeAlias = Callable[[Context], Iterator[Breach]]
