"""What is shown of what was said: statements, tested claims, and who reported an event's words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from factsheet.derive import Attribution, Outcome, Value, Verdict, attribution, outcome, value_at
from factsheet.model import Claim, Event, FactSheet, Observation, Statement, Term
from factsheet.views.lookup import record, word

Words: TypeAlias = Observation | Claim | Statement


class TracedStatement(NamedTuple):
    """A statement, and who said and reported it."""

    statement: Statement
    trace: Attribution


class Topic(NamedTuple):
    """What was said on a topic, oldest first."""

    term: Term
    said: list[TracedStatement]


class TestedClaim(NamedTuple):
    """A claim with the outcome of its test, and who said and reported it."""

    claim: Claim
    outcome: Outcome
    trace: Attribution


class Report(NamedTuple):
    """What a publication reported of what was said at an event."""

    source: str
    """Id of the publication."""
    numbers: list[Value]
    """The values that it reports, each number once."""
    words: list[str]
    """Ids of the claims and statements that it reports."""


@dataclass(frozen=True)
class StatementsView:
    """What was said, topic by topic."""

    groups: list[Topic]
    """The topics in the order of the vocabulary; none without a statement."""
    headings: bool
    """Whether each topic has a heading."""
    level: int
    """The level of these headings, as in `h2`."""


@dataclass(frozen=True)
class ClaimsView:
    """Claims that the data tests."""

    rows: list[TestedClaim]
    """Those that are shown at once."""
    held: list[TestedClaim]
    """Those that hold, where they are folded away."""


@dataclass(frozen=True)
class ChainView:
    """What was said at an event, and who reported which part of it."""

    event: Event
    trace: Attribution
    """Who said and reported anything of it."""
    reports: list[Report]
    """One for each publication."""


def statements(facts: FactSheet, topics: Sequence[str]) -> StatementsView:
    """Return what was said on some topics, or on every topic, oldest first.

    Raise NoRecordError if a topic is not in the vocabulary.
    """
    chosen = [word("topic", facts.sheet.topics, topic).id for topic in topics]
    groups = []
    for term in facts.sheet.topics:
        said = [statement for statement in facts.statements if statement.topic == term.id]
        if said and (not chosen or term.id in chosen):
            said.sort(key=lambda statement: statement.said_on.order)
            traced = [TracedStatement(words, attribution(facts, [words])) for words in said]
            groups.append(Topic(term, traced))
    return StatementsView(groups, headings=len(topics) != 1, level=3 if topics else 2)


def claims(facts: FactSheet, keys: Sequence[str], fold: bool = False) -> ClaimsView:
    """Return some claims, or all, with their outcomes; those that hold apart if asked for.

    Raise NoRecordError if there is no such claim.
    """
    chosen = [record(facts, key, Claim) for key in keys] or facts.claims
    rows = [
        TestedClaim(claim, outcome(facts, claim), attribution(facts, [claim])) for claim in chosen
    ]
    held = [row for row in rows if fold and row.outcome.verdict is Verdict.HOLDS]
    return ClaimsView([row for row in rows if row not in held], held)


def chain(facts: FactSheet, key: str) -> ChainView:
    """Return what was said at an event and who reported which part of it.

    Raise NoRecordError if there is no such event.
    """
    event = record(facts, key, Event)
    said = _said_at(facts, key)
    trace = attribution(facts, said.values())
    values = {
        address: value_at(facts, address)
        for address, words in said.items()
        if isinstance(words, Observation)
    }
    reports = []
    for source in trace.reports:
        there = [at for at, words in said.items() if source in {c.source for c in words.sources}]
        numbers = {str(values[at].quantity): values[at] for at in there if at in values}
        words = [address for address in there if address not in values]
        reports.append(Report(source, list(numbers.values()), words))
    return ChainView(event, trace, reports)


def _said_at(facts: FactSheet, event: str) -> dict[str, Words]:
    """Return every value, claim and statement of an event, by its address."""
    every: dict[str, Words] = {
        f"{figure.id}/{observation.id}": observation
        for figure in facts.figures
        for observation in figure.observations
    }
    every |= {claim.id: claim for claim in facts.claims}
    every |= {statement.id: statement for statement in facts.statements}
    return {address: words for address, words in every.items() if words.said_at == event}
