"""Rules about the public log."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.checks.context import Context, Found
from factsheet.checks.walk import all_records, stated
from factsheet.model import Change, ChangeKind, digest
from factsheet.yamlfile import Trail


def changes_say_what_changed(context: Context) -> Iterator[Found]:
    """A change has what its kind needs, a value before has one after, and harm has no details."""
    for change in context.facts.changes:
        if change.kind in {"revision", "correction"} and not change.records:
            message = f"a {change.kind} names no record"
            yield Found(change.id, ("kind",), message, "add `records:`")
        if (change.before is None) != (change.after is None):
            given, lacking = ("before", "after") if change.before else ("after", "before")
            message = f"`{given}` stands without `{lacking}`"
            yield Found(change.id, (given,), message, f"add `{lacking}:`")
        yield from _withdrawal(change)


def _withdrawal(change: Change) -> Iterator[Found]:
    """Yield what an entry says of a withdrawal that it should not say."""
    withdrawn = change.kind is ChangeKind.WITHDRAWN
    for field in ("gone", "digests"):
        if getattr(change, field) and not withdrawn:
            message = f"a {change.kind} has no `{field}:`"
            yield Found(change.id, (field,), message, "delete it, or write `kind: withdrawn`")
    if not withdrawn:
        return
    if change.gone and change.digests:
        message = "`gone` names what `digests` hides"
        yield Found(change.id, ("gone",), message, "keep one of them")
    elif not change.gone:
        for field in ("records", "before"):
            if getattr(change, field):
                message = f"what was removed for harm is described by `{field}:`"
                yield Found(change.id, (field,), message, "delete it")


def withdrawn_records_are_gone(context: Context) -> Iterator[Found]:
    """What the log says was withdrawn stands nowhere in the sheet."""
    withdrawn = {key: each for each in context.facts.changes for key in each.withdrawn}
    for key, trail, address in _addresses(context) if withdrawn else ():
        change = withdrawn.get(digest(address))
        if change is not None:
            message = f"the log says that this was withdrawn on {change.date}"
            yield Found(key, trail, message, "leave it out")


def _addresses(context: Context) -> Iterator[tuple[str, Trail, str]]:
    """Yield every record and every value with the way to it and its address."""
    for key, _ in all_records(context.facts):
        yield key, ("id",), key
    for key, trail, part in stated(context.facts):
        yield key, trail, f"{key}/{part.id}"
