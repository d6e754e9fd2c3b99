"""Rules about what records refer to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from factsheet.checks.context import Context, Found
from factsheet.model import Claim, ClaimHow, Event, Figure, Record, Speaker, Statement
from factsheet.problems import did_you_mean
from factsheet.yamlfile import Trail

Reference: TypeAlias = tuple[Trail, str, str]
"""Way to the reference, the list it must lead into, the id."""

SINGLE = {
    "said_at": "events",
    "part_of": "events",
    "denominator": "figures",
    "unit": "units",
    "topic": "topics",
    "count": "counts",
    "equals": "values",
    "headline": "values",
}
SEVERAL = {"said_by": "speakers", "of": "values", "about": "anything", "records": "anything"}
VOCABULARY = ("units", "topics", "counts", "event_kinds", "speaker_kinds")


def references_resolve(context: Context) -> Iterator[Found]:
    """A reference names a record that exists and is of the right kind."""
    known = _known(context)
    for key, record in (*context.facts.records.items(), ("factsheet", context.facts.sheet)):
        for trail, target, word in _references(record):
            if word in known[target] or word.partition("/")[0] in context.broken:
                continue
            if context.unread & _files(target):
                continue
            name = "value" if target == "values" else target.replace("_", " ").removesuffix("s")
            name = "record" if target == "anything" else name
            fix = did_you_mean(word, known[target])
            yield Found(key, trail, f"no {name} `{word}`", fix or _way_out(target))


def derivations_end(context: Context) -> Iterator[Found]:
    """A figure is never computed from itself, directly or through others."""
    derived = {each.id: each.derived.of for each in context.facts.figures if each.derived}
    for key in derived:
        reached: set[str] = set()
        ahead = list(derived[key])
        while ahead:
            step = ahead.pop()
            if step not in reached:
                reached.add(step)
                ahead += derived.get(step, ())
        if key in reached:
            fix = "compute it from stated figures"
            yield Found(key, ("derived", "of"), f"`{key}` is computed from itself", fix)


def _known(context: Context) -> dict[str, set[str]]:
    facts = context.facts
    known = {name: {each.id for each in getattr(facts.sheet, name)} for name in VOCABULARY}
    known |= {
        name: {each.id for each in getattr(facts, name)}
        for name in ("sources", "speakers", "figures", "events")
    }
    counts = {f"{event.id}/{each.count}" for event in facts.events for each in event.counts}
    known["values"] = {*known["figures"], *facts.values, *counts}
    known["anything"] = {*facts.records, *known["values"]}
    known["weekday events"] = known["events"]
    return known


def _files(target: str) -> set[str]:
    every = {"sources", "speakers", "figures", "events", "statements", "claims", "disagreements"}
    if target in VOCABULARY:
        return {"factsheet"}
    return {"figures", "events"} if target == "values" else every & {target} or every


def _references(record: Record, trail: Trail = ()) -> Iterator[Reference]:
    """Yield each reference of a record and of what it holds."""
    values = dict(record)
    for name, value in values.items():
        if isinstance(value, Record):
            yield from _references(value, (*trail, name))
        elif name == "sources":
            yield from (((*trail, name, n), "sources", c.source) for n, c in enumerate(value))
        elif isinstance(value, tuple) and name not in SEVERAL:
            for index, each in enumerate(value):
                if isinstance(each, Record):
                    yield from _references(each, (*trail, name, index))
    yield from _plain_references(record, values, trail)


def _plain_references(record: Record, values: dict[str, object], trail: Trail) -> Iterator[Reference]:
    kinds = {Event: "event_kinds", Speaker: "speaker_kinds"}.get(type(record))
    if kinds:
        yield (*trail, "kind"), kinds, str(values["kind"])
    for name, target in SINGLE.items():
        if values.get(name) is not None:
            inner = "counts" if name == "part_of" and "split" in values else target
            yield (*trail, name), inner, str(values[name])
    for name, target in SEVERAL.items():
        words = values.get(name) or ()
        inner = "weekday events" if values.get("how") is ClaimHow.WEEKDAY else target
        for index, word in enumerate(words if isinstance(words, tuple) else ()):
            yield (*trail, name, index), inner, str(word)
    if isinstance(record, Figure) and record.tally_of:
        for index, kind in enumerate(record.tally_of.kinds):
            yield (*trail, "tally_of", "kinds", index), "event_kinds", kind


def _way_out(target: str) -> str:
    file = "factsheet.yml" if target in VOCABULARY else "data/"
    return f"add it to {file} or name one that is there"


def every_record_is_used(context: Context) -> Iterator[Found]:
    """Every source is cited and every speaker has said something."""
    if context.broken or context.unread:
        return  # what did not parse may be what uses them
    facts = context.facts
    used = {
        (target, word) for record in facts.records.values() for _, target, word in _references(record)
    }
    for name in ("sources", "speakers"):
        for record in getattr(facts, name):
            if (name, record.id) not in used:
                message = f"nothing refers to `{record.id}`"
                yield Found(record.id, ("id",), message, "delete it or cite it")


def claims_can_be_tested(context: Context) -> Iterator[Found]:
    """A claim's test names what its kind needs: a threshold, a total, a day of the week."""
    for claim in context.facts.claims:
        needs, number = _needs(claim)
        if any(getattr(claim.test, name) is not None for name in needs) is False and needs:
            words = " or ".join(f"`{name}:`" for name in needs)
            yield Found(claim.id, ("test",), f"a {claim.test.how} test lacks {words}", f"add {words}")
        elif number and len(claim.test.of) != number:
            message = f"a {claim.test.how} test takes {number} in `of:`"
            yield Found(claim.id, ("test", "of"), message, f"name {number}")


def _needs(claim: Claim) -> tuple[tuple[str, ...], int]:
    return {
        ClaimHow.SHARE: (("above", "below"), 2),
        ClaimHow.SUM: (("equals",), 0),
        ClaimHow.WEEKDAY: (("weekday",), 1),
        ClaimHow.LARGEST: ((), 1),
    }[claim.test.how]


def statements_are_short(context: Context) -> Iterator[Found]:
    """A fragment of the original has at most twelve words and says its language."""
    for statement in context.facts.statements:
        if not isinstance(statement, Statement) or statement.fragment is None:
            continue
        count = len(statement.fragment.split())
        if count > 12:
            yield Found(statement.id, ("fragment",), f"the fragment has {count} words", "keep twelve")
        if statement.fragment_language is None:
            yield Found(statement.id, ("fragment",), "the fragment lacks its language", "add `fragment_language:`")
