"""Rules about records that contradict each other."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.checks.context import Context, Found
from factsheet.derive import Conflict, ConflictKind, conflicts
from factsheet.yamlfile import Trail

SENTENCES = {
    ConflictKind.RIVALS: "{} cannot both be right",
    ConflictKind.FALL: "{}: a cumulative figure falls",
    ConflictKind.COUNTS: "{} cannot both be right",
    ConflictKind.PARTS: "{}: the parts do not fit the whole",
    ConflictKind.STAGES: "{}: the stages do not add up to the whole",
    ConflictKind.CLAIMS: "{} cannot both hold",
    ConflictKind.TALLY: "{}: the events listed between them do not add up to the rise",
}


def conflicts_are_explained(context: Context) -> Iterator[Found]:
    """Records that cannot both be right are explained in disagreements.yml."""
    if context.broken or context.unread:
        return  # the sheet is not whole, and neither are its conflicts
    explained = [set(each.records) for each in context.facts.disagreements]
    for conflict in conflicts(context.facts):
        if not any(conflict.addresses <= records for records in explained):
            yield _unexplained(context, conflict)


def disagreements_have_a_conflict(context: Context) -> Iterator[Found]:
    """An explanation whose conflict is gone is deleted."""
    if context.broken or context.unread:
        return
    found = conflicts(context.facts)
    for each in context.facts.disagreements:
        if not any(conflict.addresses <= set(each.records) for conflict in found):
            message = f"no conflict between the records of `{each.id}`"
            yield Found(each.id, ("records",), message, "delete it or correct its records")


def _unexplained(context: Context, conflict: Conflict) -> Found:
    addresses = sorted(conflict.addresses)
    listed = " and ".join(f"`{each}`" for each in addresses)
    head, _, tail = addresses[-1].partition("/")
    record = context.facts.records[head]
    field: Trail = ("test",)
    if tail:
        name = "observations" if hasattr(record, "observations") else "counts"
        index = next(n for n, each in enumerate(getattr(record, name)) if each.id == tail)
        field = (name, index, "value")
    fix = "correct one or explain them in disagreements.yml"
    return Found(head, field, SENTENCES[conflict.kind].format(listed), fix)
