"""Rules about the public log."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.checks.context import Breach, Context
from factsheet.checks.walk import all_records, stated
from factsheet.model import Change, ChangeKind, digest
from factsheet.problems import BadValueError
from factsheet.reading.yamlfile import KeyPath
from factsheet.values.quantity import Quantity


def changes_say_what_changed(context: Context) -> Iterator[Breach]:
    """A change has what its kind needs, a value before has one after, and harm has no details."""
    for change in context.facts.changes:
        if change.kind in {"revision", "correction"} and not change.records:
            message = f"a {change.kind} names no record"
            yield Breach(change.id, ("kind",), message, "add `records:`")
        if (change.before is None) != (change.after is None):
            given, lacking = ("before", "after") if change.before else ("after", "before")
            message = f"`{given}` stands without `{lacking}`"
            yield Breach(change.id, (given,), message, f"add `{lacking}:`")
        elif change.before and _is_same(change.before, change.after or ""):
            message = f"`{change.after}` is the value that stood before"
            yield Breach(change.id, ("after",), message, "correct one of the two, or delete both")
        yield from _withdrawal(change)


def _is_same(one: str, other: str) -> bool:
    """Return whether two texts write one value."""
    try:
        return Quantity.parse(one) == Quantity.parse(other)
    except BadValueError:
        return one == other


def _withdrawal(change: Change) -> Iterator[Breach]:
    """Yield what an entry says of a withdrawal that it should not say."""
    withdrawn = change.kind is ChangeKind.WITHDRAWN
    for field in ("gone", "digests"):
        if getattr(change, field) and not withdrawn:
            message = f"a {change.kind} has no `{field}:`"
            yield Breach(change.id, (field,), message, "delete it, or write `kind: withdrawn`")
    if not withdrawn:
        return
    if change.gone and change.digests:
        message = "`gone` names what `digests` hides"
        yield Breach(change.id, ("gone",), message, "keep one of them")
    elif not change.gone:
        for field in ("records", "before"):
            if getattr(change, field):
                message = f"what was removed for harm is described by `{field}:`"
                yield Breach(change.id, (field,), message, "delete it")


def withdrawn_records_are_gone(context: Context) -> Iterator[Breach]:
    """What the log says was withdrawn stands nowhere in the sheet."""
    withdrawn = {key: each for each in context.facts.changes for key in each.withdrawn}
    for key, path, address in _addresses(context) if withdrawn else ():
        change = withdrawn.get(digest(address))
        if change is not None:
            message = f"the log says that this was withdrawn on {change.date}"
            yield Breach(key, path, message, "leave it out")


def _addresses(context: Context) -> Iterator[tuple[str, KeyPath, str]]:
    """Yield every record and every value with the way to it and its address."""
    for key, _ in all_records(context.facts):
        yield key, ("id",), key
    for key, path, part in stated(context.facts):
        yield key, path, f"{key}/{part.id}"
