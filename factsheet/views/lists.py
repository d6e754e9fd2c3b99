"""What the lists show: statements, claims, disagreements, sources, changes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from factsheet.derive import Verdict, conflicts, independence, outcome, value_at
from factsheet.model import Change, FactSheet, Observation, Source
from factsheet.views.lookup import NoRecordError, record
from factsheet.wording import Wording


def statements(facts: FactSheet, topics: Sequence[str]) -> dict[str, Any]:
    """Return what was said, topic by topic, oldest first."""
    known = [each.id for each in facts.sheet.topics]
    for topic in topics:
        if topic not in known:
            raise NoRecordError("topic", topic, known)
    groups = []
    for term in facts.sheet.topics:
        said = [each for each in facts.statements if each.topic == term.id]
        if said and (not topics or term.id in topics):
            said.sort(key=lambda each: each.said_on.order)
            groups.append((term, [(each, independence(facts, [each])) for each in said]))
    return {"groups": groups, "headings": len(topics) != 1}


def claims(facts: FactSheet, keys: Sequence[str], fold: bool = False) -> dict[str, Any]:
    """Return claims with the outcome of their tests, those that hold apart if asked for."""
    chosen = [record(facts, key, "claims") for key in keys] or list(facts.claims)
    rows = [(each, outcome(facts, each), independence(facts, [each])) for each in chosen]
    held = [each for each in rows if fold and each[1].verdict is Verdict.HOLDS]
    return {"rows": [each for each in rows if each not in held], "held": held}


def chain(facts: FactSheet, key: str) -> dict[str, Any]:
    """Return what was said at an event and who reported which part of it."""
    event = record(facts, key, "events")
    said: list[tuple[str, Any]] = [
        (f"{figure.id}/{each.id}", each)
        for figure in facts.figures
        for each in figure.observations
        if each.said_at == key
    ]
    said += [(each.id, each) for each in (*facts.claims, *facts.statements) if each.said_at == key]
    trace = independence(facts, [each for _, each in said])
    values = {
        address: value_at(facts, address) for address, each in said if isinstance(each, Observation)
    }
    reports = []
    for source in trace.reports:
        there = [key for key, each in said if source in {c.source for c in each.sources}]
        words = [key for key in there if key not in values]
        numbers = {str(values[key].quantity): values[key] for key in there if key in values}
        reports.append((source, list(numbers.values()), words))
    return {
        "event": event,
        "trace": trace,
        "reports": reports,
    }


def disagreements(facts: FactSheet) -> list[dict[str, Any]]:
    """Return each disagreement with its values side by side and the kinds of its conflicts."""
    found = conflicts(facts)
    rows = []
    for each in facts.disagreements:
        kinds = {c.kind for c in found if c.addresses <= set(each.records)}
        values = [value_at(facts, address) for address in each.records if address in facts.values]
        others = [address for address in each.records if address not in facts.values]
        rows.append({"record": each, "values": values, "others": others, "kinds": sorted(kinds)})
    return rows


def sources(facts: FactSheet, wording: Wording) -> list[tuple[Any, list[str]]]:
    """Return each source with the addresses of what rests on it, by publisher and day."""
    resting: dict[str, list[str]] = {}
    addressed: list[tuple[str, Any]] = [(each.id, each) for each in facts.events]
    addressed += [(each.id, each) for each in (*facts.statements, *facts.claims)]
    figures = {f"{figure.id}/{each.id}" for figure in facts.figures for each in figure.observations}
    addressed += [(address, each) for address, each in facts.values.items() if address in figures]
    for event in facts.events:
        addressed += [(event.id, count) for count in event.counts]
    for address, each in addressed:
        for cite in each.sources:
            resting.setdefault(cite.source, []).append(address)
    ordered = sorted(facts.sources, key=lambda each: _place(facts, each, wording))
    return [(each, list(dict.fromkeys(resting.get(each.id, [])))) for each in ordered]


def _place(facts: FactSheet, source: Source, wording: Wording) -> tuple[Any, ...]:
    """Return what decides where a source stands among the others."""
    name, own = facts.published_by(source.publisher, wording.language), wording.words["alphabet"]
    letters = [(each.isalpha(), each not in own, own.find(each), each) for each in name.casefold()]
    return letters, str(source.published)  # signs and figures first, then letters of the language


def changes(facts: FactSheet, most: int) -> list[Change]:
    """Return the log, newest first."""
    ordered = sorted(facts.changes, key=lambda each: each.date.order, reverse=True)
    return ordered[:most] if most else ordered
