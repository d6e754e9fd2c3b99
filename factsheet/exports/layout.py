"""Which tables there are, what stands in them, in which order: the shape that v1 promises."""

from __future__ import annotations

from dataclasses import dataclass

from factsheet.model import (
    Change,
    Claim,
    Count,
    CountKind,
    Disagreement,
    Event,
    EventKind,
    Figure,
    Observation,
    Record,
    Source,
    Speaker,
    Statement,
    Term,
)


@dataclass(frozen=True)
class Layout:
    """A table of records of one kind."""

    model: type[Record]
    about: str
    fields: str
    """Names of the fields, in the order of their columns."""


STATED = "value rank reason harmless note checked"
SAID = "id said_by said_on said_at text sources own_words verified note checked"
LAYOUTS = {
    "event_kinds": Layout(EventKind, "Kinds of event.", "id name"),
    "count_kinds": Layout(CountKind, "What is counted at events.", "id name unit part_of split"),
    "topics": Layout(Term, "Topics of statements.", "id name"),
    "sources": Layout(
        Source,
        "Publications, on the web or elsewhere.",
        "id publisher title subject url language published published_basis accessed archived kind"
        " seen original note unread author isbn doi journal volume issue pages version file"
        " holding signature",
    ),
    "speakers": Layout(
        Speaker,
        "People in public office and bodies that say things.",
        "id name role being kind note same_as",
    ),
    "figures": Layout(
        Figure,
        "What is counted.",
        "id title definition unit denominator cumulative tally_of.kinds tally_of.count derived.how"
        " derived.of note series.note parts_differ",
    ),
    "events": Layout(
        Event,
        "What happened.",
        "id date date_basis date_span weekday kind title place part_of folded said_by said_on"
        " sources own_words verified note same_as checked",
    ),
    "observations": Layout(
        Observation,
        "Every stated value of every figure.",
        "id as_of as_of_basis as_of_span basis said_by said_on said_at sources own_words verified"
        f" {STATED}",
    ),
    "counts": Layout(
        Count,
        "Every number counted at an event.",
        f"id count said_by said_on sources own_words verified {STATED}",
    ),
    "statements": Layout(
        Statement,
        "What somebody said, in our own words.",
        f"{SAID} topic fragment fragment_language about",
    ),
    "claims": Layout(
        Claim,
        "Statements that the data can test.",
        f"{SAID} test.how test.of test.above test.below test.equals test.weekday",
    ),
    "disagreements": Layout(
        Disagreement, "Records that cannot all be right.", "id title records explanation"
    ),
    "changes": Layout(
        Change,
        "The public log.",
        "id date kind records before after reason gone digests rows.number rows.span rows.largest",
    ),
}
"""Every table that is made of records, in an order that a reader can follow."""
