"""The rule that a changed or withdrawn value stands in the public log."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.changes.trees import Tree
from factsheet.changes.values import address_of, counts, figures
from factsheet.model import Change, Count, FactSheet, Rank
from factsheet.problems import Problem

RULE = "changed-values-are-logged"


def unlogged(base: Tree, head: Tree) -> tuple[Problem, ...]:
    """Return a problem for each value that changed without a new entry that names it.

    A withdrawn record can no longer be named, so the id of its entry is its own and `-withdrawn`.
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
    stated = dict(_stated(base, head))
    told = {address.partition("/")[0] for address in stated}
    for address, fault in (*stated.items(), *_shown(base, head, told)):
        yield address, f"{fault}, and the log does not say so"


def _stated(base: FactSheet, head: FactSheet) -> Iterator[tuple[str, str]]:
    for address, was in base.values.items():
        now = head.values.get(address)
        if now is None:
            yield address, f"the value `{was.value}` of `{address}` is withdrawn"
        elif now.value != was.value:
            yield address, f"the value of `{address}` was `{was.value}` and is `{now.value}`"
        elif now.rank is Rank.DEPRECATED and was.rank is not Rank.DEPRECATED:
            yield address, f"the value `{was.value}` of `{address}` is no longer relied on"


def _shown(base: FactSheet, head: FactSheet, told: set[str]) -> Iterator[tuple[str, str]]:
    """Yield what a figure or a count shows instead of what it showed, if not told already."""
    for figure, was, now in figures(base, head):
        if figure.derived is None and figure.id not in told and was and now:
            shown = f"was `{was.quantity}` and is `{now.quantity}`"
            yield address_of(figure, now), f"what `{figure.id}` shows {shown}"
    for address, before, after in counts(base, head):
        if address.partition("/")[0] not in told:
            yield address, f"what `{address}` shows was `{before.value}` and is `{after.value}`"


def _names(entry: Change, head: FactSheet, address: str) -> bool:
    record = address.partition("/")[0]
    if record not in head.records:
        return entry.id.startswith(f"{record}-withdrawn")
    stated = head.values.get(address)
    count = {f"{record}/{stated.count}"} if isinstance(stated, Count) else set()
    return bool({address, record, *count} & set(entry.records))


def _way_out(head: FactSheet, address: str) -> str:
    record = address.partition("/")[0]
    if record in head.records:
        return f"add an entry to changes.yml with `records: [{record}]`"
    return f"add an entry with `id: {record}-withdrawn` to changes.yml, or keep the record"
