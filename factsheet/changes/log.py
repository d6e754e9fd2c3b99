"""The rule that a changed or withdrawn value stands in the public log."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from factsheet.changes.both import Both
from factsheet.changes.rows import unlogged_rows
from factsheet.changes.trees import Tree
from factsheet.changes.values import address_of, counts, figures
from factsheet.derive import Value
from factsheet.model import Change, ChangeKind, Count, FactSheet, Figure, Rank, Row
from factsheet.problems import Problem

RULE = "changed-values-are-logged"
UNSAID = "and the log does not say so"


def unlogged(both: Both, head: Tree) -> tuple[Problem, ...]:
    """Return a problem for each value that changed without a new entry that names it.

    Of values that are gone only their number is told, and the file that they stood in.
    """
    known = {change.id for change in both.base.changes}
    entries = [change for change in both.head.changes if change.id not in known]
    found = []
    for address, fault in _changed(both):
        if not any(_names(entry, both.head, address) for entry in entries):
            hint = f"add an entry to changes.yml with `records: [{address.partition('/')[0]}]`"
            found.append(Problem(*head.place(address), f"{fault}, {UNSAID}", hint, RULE))
    for key, fault, hint in unlogged_rows(both, entries):
        table = f"{head.name}/series/{key}.csv"
        found.append(Problem(table, 1, 1, f"{fault}, {UNSAID}", hint, RULE))
    gone = Counter(
        "figures" if isinstance(both.base.records[address.partition("/")[0]], Figure) else "events"
        for address in both.base.values
        if address not in both.head.values and not any(_withdraws(e, address) for e in entries)
    )
    for file, number in gone.items():
        many = f"{number} value{' was' if number == 1 else 's were'} removed from {file}.yml"
        hint = f"add an entry of the kind `{ChangeKind.WITHDRAWN}` to changes.yml"
        found.append(Problem(*head.place(""), f"{many}, {UNSAID}", hint, RULE))
    return tuple(sorted({*found, *_policy(both, head, entries)}))


def _policy(both: Both, head: Tree, entries: Iterable[Change]) -> Iterator[Problem]:
    """Yield that the sheet protects others than before without an entry that says so."""
    was, now = both.base.sheet.harm, both.head.sheet.harm
    if was is not now and not any(entry.kind is ChangeKind.POLICY for entry in entries):
        hint = f"add an entry of the kind `{ChangeKind.POLICY}` to changes.yml"
        fault = f"`harm` was `{was}` and is `{now}`, {UNSAID}"
        yield Problem(*head.place(""), fault, hint, RULE)


def _withdraws(entry: Change, address: str) -> bool:
    """Return whether an entry covers a value that is gone; one that hides all covers any."""
    hides_all = entry.kind is ChangeKind.WITHDRAWN and not entry.gone and not entry.digests
    return hides_all or entry.withdraws(address)


def _changed(both: Both) -> Iterator[tuple[str, str]]:
    """Yield the address of each value that a reader would miss, and what became of it."""
    stated = dict(_stated(both.base, both.head))
    gone = both.base.values.keys() - both.head.values.keys()
    told = {address.partition("/")[0] for address in (*stated, *gone)}
    yield from stated.items()
    for figure, was, now in figures(both.base, both.head):
        if figure.derived is None and figure.id not in told and was and now and _is_written(now):
            shown = f"was `{was.quantity}` and is `{now.quantity}`"
            yield address_of(figure, now), f"what `{figure.id}` shows {shown}"
    for address, before, after in counts(both.base, both.head):
        if address.partition("/")[0] not in told:
            yield address, f"what `{address}` shows was `{before.value}` and is `{after.value}`"


def _is_written(now: Value) -> bool:
    """Return whether a value stands in a record: the next row of a series is no change of it."""
    return not isinstance(now.stated[0], Row)


def _stated(base: FactSheet, head: FactSheet) -> Iterator[tuple[str, str]]:
    for address, now in head.values.items():
        was = base.values.get(address)
        if was is None:
            continue
        if now.value != was.value:
            yield address, f"the value of `{address}` was `{was.value}` and is `{now.value}`"
        elif now.rank is Rank.DEPRECATED and was.rank is not Rank.DEPRECATED:
            yield address, f"the value `{was.value}` of `{address}` is no longer relied on"


def _names(entry: Change, head: FactSheet, address: str) -> bool:
    record = address.partition("/")[0]
    stated = head.values.get(address)
    count = {f"{record}/{stated.count}"} if isinstance(stated, Count) else set()
    return bool({address, record, *count} & set(entry.records))
