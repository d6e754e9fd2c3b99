"""Rules about records that stand for themselves where another one is meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factsheet.checks.context import Breach, Context
from factsheet.derive import NoValue, value_at
from factsheet.model import ClaimHow, FactSheet, Figure, How
from factsheet.model.references import references
from factsheet.reading.yamlfile import KeyPath

NAMING = ("statements", "claims", "disagreements", "changes")
"""Files whose records are about others."""


def nothing_is_about_itself(context: Context) -> Iterator[Breach]:
    """A statement, a disagreement or an entry of the log is about other records."""
    for name in NAMING:
        for record in getattr(context.facts, name):
            for each in references(record):
                if each.word == record.id and each.target == "anything":
                    message = f"`{record.id}` names itself"
                    yield Breach(record.id, each.path, message, "name what it is about")


def parts_are_different_values(context: Context) -> Iterator[Breach]:
    """What is added up, divided or subtracted are different values, and no total is a part."""
    facts = context.facts
    for figure in facts.figures:
        if figure.derived and not figure.observations:
            adds = figure.derived.how is How.SUM
            yield from _again(facts, figure.id, ("derived", "of"), figure.derived.of, adds)
    for claim in facts.claims:
        test = claim.test
        if test.how not in {ClaimHow.SHARE, ClaimHow.SUM}:
            continue
        adds = test.how is ClaimHow.SUM
        yield from _again(facts, claim.id, ("test", "of"), test.of, adds)
        total = _behind(facts, test.equals, claim.id) if test.equals and adds else frozenset()
        if any(total & _behind(facts, part, claim.id) for part in test.of):
            message = f"the total `{test.equals}` is one of its own parts, or computed from one"
            yield Breach(claim.id, ("test", "equals"), message, "name another total")


def _again(
    facts: FactSheet, record: str, path: KeyPath, of: Iterable[str], adds: bool
) -> Iterator[Breach]:
    """Yield each part that is an earlier one once more, or in a sum holds a part of it."""
    seen: dict[str, frozenset[str | int]] = {}
    for index, part in enumerate(of):
        behind = _behind(facts, part, record)
        for other, known in seen.items():
            is_one = known == behind and len(known) == 1
            if part != other and (is_one or (adds and known & behind)):
                message = f"`{part}` counts what `{other}` counts already"
                yield Breach(record, (*path, index), message, "name something else")
                break
        seen.setdefault(part, behind)


def _behind(facts: FactSheet, address: str, within: str) -> frozenset[str | int]:
    """Return the values that an address adds up, or its own; nothing where it leads in a circle.

    `within` is the record that names the address.
    """
    found: set[str | int] = set()
    ahead, seen = [address], {address}
    while ahead:
        step = ahead.pop()
        if step == within:
            return frozenset()
        record = facts.records.get(step)
        derived = record.derived if isinstance(record, Figure) and not record.observations else None
        if derived and derived.how is How.SUM:
            ahead += [each for each in derived.of if each not in seen]
            seen.update(derived.of)
        else:
            found.add(step if derived else _stated(facts, step))
    return frozenset(found)


def _stated(facts: FactSheet, address: str) -> str | int:
    """Return the one value that stands at an address, however it is reached."""
    try:
        return id(value_at(facts, address).stated[0])
    except (NoValue, LookupError):
        return address
