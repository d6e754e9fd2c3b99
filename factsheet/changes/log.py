"""The rule that a changed or withdrawn value stands in the public log."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.changes.trees import Tree
from factsheet.changes.values import address_of, figures
from factsheet.model import Change, Count, FactSheet, Rank
from factsheet.problems import Problem

RULE = "changed-values-are-logged"


def unlogged(base: Tree, head: Tree) -> tuple[Problem, ...]:
    """Return a problem for each value that changed without a new entry that names it.

    A withdrawn record can no longer be named, so the id of its entry begins with the record's.
    """
    known = {each.id for each in base.facts.changes}
    entries = [each for each in head.facts.changes if each.id not in known]
    found = []
    for address, message in _changed(base.facts, head.facts):
        if not any(_names(each, head.facts, address) for each in entries):
            fix = _way_out(head.facts, address)
            found.append(Problem(*head.place(address), message, fix, RULE))
    return tuple(sorted(set(found)))


def _changed(base: FactSheet, head: FactSheet) -> Iterator[tuple[str, str]]:
    """Yield the address of each value that a reader would miss, and what became of it."""
    told = set()
    for address, was in base.values.items():
        now = head.values.get(address)
        if now is None:
            message = f"the value `{was.value}` of `{address}` is withdrawn"
        elif now.value != was.value:
            message = f"the value of `{address}` was `{was.value}` and is `{now.value}`"
        elif now.rank is Rank.DEPRECATED and was.rank is not Rank.DEPRECATED:
            message = f"the value `{was.value}` of `{address}` is no longer relied on"
        else:
            continue
        told.add(address.partition("/")[0])
        yield address, f"{message}, and the log does not say so"
    for figure, before, after in figures(base, head):
        if figure.derived is None and figure.id not in told and before and after:
            shown = f"was `{before.quantity}` and is `{after.quantity}`"
            message = f"what `{figure.id}` shows {shown}, and the log does not say so"
            yield address_of(figure, after), message


def _names(entry: Change, head: FactSheet, address: str) -> bool:
    record = address.partition("/")[0]
    if record not in head.records:
        return entry.id.startswith(record)
    stated = head.values.get(address)
    count = {f"{record}/{stated.count}"} if isinstance(stated, Count) else set()
    return bool({address, record, *count} & set(entry.records))


def _way_out(head: FactSheet, address: str) -> str:
    record = address.partition("/")[0]
    if record in head.records:
        return f"add an entry to changes.yml with `records: [{record}]`"
    return f"add an entry with `id: {record}-withdrawn` to changes.yml, or keep the record"
