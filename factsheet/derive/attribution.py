"""How many said something, and how many merely reported it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from factsheet.model import Event, FactSheet, Said, Speaker, Stated


@dataclass(frozen=True)
class Attribution:
    """Claimants and reports of one or more records."""

    claimants: tuple[str, ...]
    """Ids of the speakers, each once, in the order of the records."""
    reports: tuple[str, ...]
    """Ids of the sources, each once, in the order of the records."""
    kinds: tuple[tuple[str, int], ...]
    """Number of claimants by kind of speaker, in the order of the vocabulary."""


def attribution(facts: FactSheet, records: Iterable[Stated | Event | Said]) -> Attribution:
    """Return who said it and who reports it; seven outlets with one broadcast are one claim."""
    listed = list(records)
    claimants = dict.fromkeys(name for each in listed for name in getattr(each, "said_by", ()))
    reports = dict.fromkeys(cite.source for each in listed for cite in getattr(each, "sources", ()))
    speakers = [facts.records[name] for name in claimants]
    kinds = Counter(each.kind for each in speakers if isinstance(each, Speaker))
    ordered = tuple(
        (each.id, kinds[each.id]) for each in facts.sheet.speaker_kinds if kinds[each.id]
    )
    return Attribution(tuple(claimants), tuple(reports), ordered)
