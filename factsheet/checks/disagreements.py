"""Rules about records that contradict each other."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.checks.context import Breach, Context, Rule
from factsheet.checks.days import (
    no_date_is_in_the_future,
    stages_lie_within_their_event,
    weekdays_match,
)
from factsheet.checks.wholes import nothing_contains_itself
from factsheet.derive import Conflict, ConflictKind, clusters
from factsheet.model import Disagreement
from factsheet.reading.yamlfile import KeyPath

SENTENCES = {
    ConflictKind.RIVALS: "cannot both be right",
    ConflictKind.FALL: "a cumulative figure falls",
    ConflictKind.COUNTS: "cannot both be right",
    ConflictKind.PARTS: "the parts do not fit the whole",
    ConflictKind.STAGES: "the stages do not add up to the whole",
    ConflictKind.CLAIMS: "cannot both hold",
    ConflictKind.TALLY: "the events listed between them do not add up to the rise",
}
SUMS = {ConflictKind.PARTS, ConflictKind.STAGES, ConflictKind.TALLY}
"""Conflicts that hang on more than the values that they name."""

BEFORE: tuple[Rule, ...] = (
    nothing_contains_itself,
    no_date_is_in_the_future,
    weekdays_match,
    stages_lie_within_their_event,
)
"""Rules whose breach may make a sum wrong."""


def conflicts_are_explained(context: Context) -> Iterator[Breach]:
    """Records that cannot both be right are explained in disagreements.yml."""
    if "disagreements" in context.partial:
        return  # what could not be read may explain them
    explained = [
        set(each.records) for each in context.facts.disagreements if _is_whole(context, each)
    ]
    left = [
        each
        for each in context.conflicts
        if not any(each.addresses <= records for records in explained)
        and not _is_excused(context, each)
    ]
    if any(each.kind is not ConflictKind.TALLY for each in left):
        left = [each for each in left if each.kind is not ConflictKind.TALLY]
    for hub, conflicts in clusters(left):
        yield _unexplained(context, hub, conflicts)


def disagreements_have_a_conflict(context: Context) -> Iterator[Breach]:
    """An explanation whose conflict is gone is deleted."""
    if _is_unsound(context):
        return
    for each in context.facts.disagreements:
        covered = any(found.addresses <= set(each.records) for found in context.conflicts)
        if not covered and _is_whole(context, each):
            message = f"no conflict between the records of `{each.id}`"
            yield Breach(each.id, ("records",), message, "delete it or correct its records")


def _is_whole(context: Context, record: Disagreement) -> bool:
    return all(each in context.known["anything"] for each in record.records)


def _is_unsound(context: Context) -> bool:
    """Return whether what sums hang on is missing, leads in a circle or has a wrong day."""
    return context.is_loose or any(found for rule in BEFORE for found in rule(context))


def _is_excused(context: Context, conflict: Conflict) -> bool:
    """Return whether a mistake that another rule reports may explain the conflict."""
    if conflict.kind in SUMS and _is_unsound(context):
        return True
    if len(conflict.addresses) == 1:
        return True  # two values of one id
    tails = {each.partition("/")[2] for each in conflict.addresses}
    return any(
        not _is_whole(context, each) and tails & {word.partition("/")[2] for word in each.records}
        for each in context.facts.disagreements
    )


def _unexplained(context: Context, hub: str, conflicts: list[Conflict]) -> Breach:
    addresses = sorted(frozenset().union(*(each.addresses for each in conflicts)))
    kinds = list(dict.fromkeys(SENTENCES[each.kind] for each in conflicts))
    listed = " and ".join(f"`{each}`" for each in addresses)
    if len(conflicts) == 1:
        says = f"{listed}{' ' if kinds[0].startswith('cannot') else ': '}{kinds[0]}"
    else:
        rest = ", ".join(f"`{each}`" for each in addresses if each != hub)
        says = f"`{hub}` does not fit with {rest}: {', '.join(kinds)}"
    place = hub if len(conflicts) > 1 else addresses[-1]
    hint = "correct one or explain them in disagreements.yml"
    causes = tuple((each.partition("/")[0], "value") for each in (hub, *addresses))
    return Breach(place.partition("/")[0], _field(context, place), says, hint, ((hub,), *causes))


def _field(context: Context, address: str) -> KeyPath:
    head, _, tail = address.partition("/")
    record = context.facts.records[head]
    for name in ("observations", "counts"):
        for index, each in enumerate(getattr(record, name, ())):
            if each.id == tail:
                return (name, index, "value")
    return ("test",) if hasattr(record, "test") else ()
