"""How many said something, and how many merely reported it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from factsheet.model import Count, Event, FactSheet, Observation, Said, Speaker


@dataclass(frozen=True)
class Attribution:
    """Claimants and reports of one or more records."""

    claimants: tuple[str, ...]
    """Ids of the speakers, each once, in the order of the records."""
    reports: tuple[str, ...]
    """Ids of the sources, each once, in the order of the records."""
    kinds: tuple[tuple[str, int], ...]
    """Number of claimants by kind of speaker, in the order of the vocabulary."""


def attribution(
    facts: FactSheet, records: Iterable[Observation | Count | Event | Said]
) -> Attribution:
    """Return who said some records and who reports them, each once.

    Seven outlets with one broadcast are one claim. Raise KeyError where a speaker is unknown.
    """
    listed = list(records)
    claimants = dict.fromkeys(name for record in listed for name in record.said_by)
    reports = dict.fromkeys(cite.source for record in listed for cite in record.sources)
    speakers = [facts.records[name] for name in claimants]
    kinds = Counter(speaker.kind for speaker in speakers if isinstance(speaker, Speaker))
    ordered = tuple(
        (kind.id, kinds[kind.id]) for kind in facts.sheet.speaker_kinds if kinds[kind.id]
    )
    return Attribution(tuple(claimants), tuple(reports), ordered)
