"""How well the sheet is founded."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from factsheet.derive import (
    Attribution,
    Explained,
    attribution,
    conflicts,
    percent,
    places,
    readings,
    unread,
    with_passage,
)
from factsheet.model import FactSheet, Figure, Rank, Seen
from factsheet.values.when import When
from factsheet.views.overdue import overdue


class TracedFigure(NamedTuple):
    """A figure, and who said and reported any value of it."""

    figure: Figure
    trace: Attribution


class Words(NamedTuple):
    """How many values have a publication's own words beside them."""

    number: int
    """How many."""
    share: Fraction
    """Their share of all stated values, from 0 to 1."""
    target: Fraction | None
    """The share that the sheet wants to reach, if it says one."""
    unread: int
    """Values of which no publication could be read again."""


@dataclass(frozen=True, kw_only=True)
class HealthView:
    """Measures of how well the sheet is founded; each is a number of values, if not otherwise."""

    values: int
    """All stated values."""
    evidenced: int
    """Those with a report."""
    several: int
    """Those with several reports."""
    claimants: int
    """Those with several claimants."""
    deprecated: int
    """Those that are kept as a slip or outdated."""
    oldest: When | None
    """The day of the oldest check of a value; None where no value was ever checked."""
    conflicts: int
    """Conflicts that the engine finds."""
    explained: int
    """Conflicts that a disagreement explains."""
    places: Counter[Seen]
    """Cited places, by how much was read of the publication."""
    readings: Counter[Seen]
    """Values, by the most that was read of what they rest on."""
    words: Words
    """Values by whether a publication's own words stand beside them."""
    orphans: int
    """Sources on which nothing rests."""
    term: int | None
    """Days after which a record is to be compared with its sources again; None without a term."""
    overdue: list[str]
    """Addresses of the records whose term is over."""
    figures: list[TracedFigure]
    """The figures that have stated values."""


def health(facts: FactSheet) -> HealthView:
    """Return measures of how well the sheet is founded."""
    stated = list(facts.values.values())
    traces = [attribution(facts, [value]) for value in stated]
    checks = [value.verified for value in stated if value.verified]
    cited = {source for _, sources in facts.all_cited() for source in sources}
    return HealthView(
        values=len(stated),
        evidenced=sum(bool(trace.reports) for trace in traces),
        several=sum(len(trace.reports) > 1 for trace in traces),
        claimants=sum(len(trace.claimants) > 1 for trace in traces),
        deprecated=sum(value.rank is Rank.DEPRECATED for value in stated),
        oldest=min(checks, key=lambda when: when.order, default=None),
        **_conflicts(facts),
        places=places(facts),
        readings=readings(facts),
        words=_words(facts),
        orphans=len({source.id for source in facts.sources} - cited),
        term=facts.sheet.recheck_days,
        overdue=overdue(facts),
        figures=_traced(facts),
    )


def _traced(facts: FactSheet) -> list[TracedFigure]:
    return [
        TracedFigure(figure, attribution(facts, figure.observations))
        for figure in facts.figures
        if figure.observations
    ]


def _conflicts(facts: FactSheet) -> dict[str, int]:
    found = conflicts(facts)
    explained = Explained(disagreement.records for disagreement in facts.disagreements)
    return {
        "conflicts": sum(one.pairs for one in found),
        "explained": sum(one.pairs for one in found if explained.covers(one)),
    }


def _words(facts: FactSheet) -> Words:
    wanted = facts.sheet.evidence and facts.sheet.evidence.target
    number = with_passage(facts)
    share = Fraction(number, max(len(facts.values), 1))
    lost = sum(1 for _ in unread(facts))
    return Words(number, share, percent(wanted) if wanted else None, lost)
