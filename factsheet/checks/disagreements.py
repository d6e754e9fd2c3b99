"""Rules about records that contradict each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from factsheet.checks.context import Breach, Context, Rule
from factsheet.checks.days import (
    no_date_is_in_the_future,
    stages_lie_within_their_event,
    weekdays_match,
)
from factsheet.checks.wholes import nothing_contains_itself
from factsheet.derive import Conflict, ConflictKind, Explained, clusters
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
HINT = "correct one or explain them in disagreements.yml"
LISTED = 10
"""How many conflicts of the same records are told apart, and how many values of one conflict."""
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
    listed = context.facts.disagreements
    explained = Explained(each.records for each in listed if is_whole(context, each))
    left = [each for each in context.conflicts if not explained.covers(each)]
    left = list(_without_excuse(context, left))
    if any(each.kind is not ConflictKind.TALLY for each in left):
        left = [each for each in left if each.kind is not ConflictKind.TALLY]
    told: Counter[frozenset[str]] = Counter()
    more: Counter[frozenset[str]] = Counter()
    for hub, conflicts in clusters(left):
        records = frozenset(_head(one) for each in conflicts for one in each.addresses)
        told[records] += 1
        if told[records] <= LISTED:
            yield _unexplained(context, hub, conflicts)
        else:
            more[records] += sum(each.pairs for each in conflicts)
    for records, number in more.items():
        names = " and ".join(f"`{each}`" for each in sorted(records))
        yield Breach(min(records), (), f"{names}: {number:,} more such conflicts", HINT)


def is_whole(context: Context, record: Disagreement) -> bool:
    """Return whether all that it names is there, once, and something else than itself."""
    named = {*record.records}
    is_there = named <= context.known["anything"]
    return is_there and len(named) == len(record.records) and record.id not in named


def is_unsound(context: Context) -> bool:
    """Return whether what sums hang on is missing, leads in a circle or has a wrong day."""
    return context.is_loose or any(found for rule in BEFORE for found in rule(context))


def _without_excuse(context: Context, conflicts: list[Conflict]) -> Iterator[Conflict]:
    """Yield each conflict that no mistake which another rule reports may explain."""
    unsound = any(each.kind in SUMS for each in conflicts) and is_unsound(context)
    doubtful = {
        word.partition("/")[2]
        for each in context.facts.disagreements
        if not is_whole(context, each)
        for word in each.records
    }
    for each in conflicts:
        if len(each.addresses) == 1 or (unsound and each.kind in SUMS):
            continue  # two values of one id, or a sum that nobody can work out
        if doubtful.isdisjoint(one.partition("/")[2] for one in each.addresses):
            yield each


def _unexplained(context: Context, hub: str, conflicts: list[Conflict]) -> Breach:
    addresses = sorted(frozenset().union(*(each.addresses for each in conflicts)))
    kinds = list(dict.fromkeys(each.told or SENTENCES[each.kind] for each in conflicts))
    number = sum(each.pairs for each in conflicts)
    if number == 1:
        listed = _listed(addresses, " and ")
        says = f"{listed}{' ' if kinds[0].startswith('cannot') else ': '}{kinds[0]}"
    else:
        rest = _listed([each for each in addresses if each != hub], ", ")
        says = f"`{hub}` does not fit with {rest}: {', '.join(kinds)}"
    if number > len(conflicts):
        says += f" ({number:,} pairs of values)"
    place = hub if number > 1 else addresses[-1]
    causes = dict.fromkeys((_head(each), "value") for each in (hub, *addresses))
    return Breach(_head(place), _field(context, place), says, HINT, ((hub,), *causes))


def _listed(addresses: list[str], comma: str) -> str:
    """Return the first of some addresses, and how many there are beside."""
    shown = comma.join(f"`{each}`" for each in addresses[:LISTED])
    more = len(addresses) - LISTED
    return f"{shown} and {more:,} more" if more > 0 else shown


def _head(address: str) -> str:
    """Return the record to which an address leads."""
    return address.partition("/")[0]


def _field(context: Context, address: str) -> KeyPath:
    head, _, tail = address.partition("/")
    record = context.facts.records[head]
    for name in ("observations", "rows", "counts"):
        for index, each in enumerate(getattr(record, name, ())):
            if each.id == tail:
                return (name, index, "value")
    return ("test",) if hasattr(record, "test") else ()
