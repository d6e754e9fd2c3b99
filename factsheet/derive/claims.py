"""Whether a claim holds against what is on record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factsheet.derive.conflict import ends
from factsheet.derive.conflicts_in_claims import percent
from factsheet.derive.values import Value, value_at
from factsheet.derive.verdict import Outcome, Try, Verdict
from factsheet.model import Claim, ClaimHow, Count, Event, FactSheet, Figure, Row, Weekday, counted
from factsheet.values.quantity import Quantity, breaking_point, share, total


def outcome(facts: FactSheet, claim: Claim) -> Outcome:
    """Return the claim's tests; raise NoValue where an address leads nowhere."""
    match claim.test.how:
        case ClaimHow.SHARE:
            return _share(facts, claim)
        case ClaimHow.SUM:
            return Outcome((_sum(facts, claim),))
        case ClaimHow.WEEKDAY:
            return Outcome((_weekday(facts, claim),))
    return Outcome(tuple(_largest(facts, claim)))


def bases(facts: FactSheet, address: str) -> tuple[Value, ...]:
    """Return every published value of a figure, the current one first; or the one value named.

    Of a series the current value alone is a base: its rows are of other days, and no rivals.

    Raise NoValue where the address leads nowhere.
    """
    now = value_at(facts, address)
    record = facts.records[address.partition("/")[0]]
    if not isinstance(record, Figure) or "/" in address or not record.observed:
        return (now,)
    kept = (one for one in record.observed if not isinstance(one, Row) or one is now.stated[0])
    every = [value_at(facts, f"{record.id}/{one.id}") for one in kept]
    return tuple(sorted(every, key=lambda value: value.stated != now.stated))


def _share(facts: FactSheet, claim: Claim) -> Outcome:
    test = claim.test
    part = value_at(facts, test.of[0]).quantity
    assert part is not None
    threshold = percent(test.above or test.below or "0%")
    tries = []
    for base in _distinct(bases(facts, test.of[1])):
        assert base.quantity is not None
        found = share(part, base.quantity)
        side, wanted = found.compare(threshold), "above" if test.above else "below"
        verdict = Verdict.OPEN if side == "open" else Verdict.FAILS
        verdict = Verdict.HOLDS if side == wanted else verdict
        tries.append(Try(base.address, verdict, base.quantity, found))
    breaking = breaking_point(part, threshold) if test.above else None
    return Outcome(tuple(tries), breaking, part.is_exact)


def _distinct(every: tuple[Value, ...]) -> Iterable[Value]:
    """Return the first of all values that state the same number."""
    first: dict[Quantity | None, Value] = {}
    for value in every:
        first.setdefault(value.quantity, value)
    return first.values()


def _sum(facts: FactSheet, claim: Claim) -> Try:
    parts = [value_at(facts, address).quantity for address in claim.test.of]
    found = total([part for part in parts if part is not None])
    wanted = value_at(facts, claim.test.equals or "").quantity
    assert wanted is not None
    if found.is_exact and wanted.is_exact:
        verdict = Verdict.HOLDS if found.number == wanted.number else Verdict.FAILS
    else:
        verdict = Verdict.OPEN if found.overlaps(wanted) else Verdict.FAILS
    return Try(claim.test.equals or "", verdict, found)


def _weekday(facts: FactSheet, claim: Claim) -> Try:
    event = facts.records[claim.test.of[0]]
    assert isinstance(event, Event)
    day = list(Weekday)[event.date.first.weekday()]
    return Try(event.id, Verdict.HOLDS if day is claim.test.weekday else Verdict.FAILS)


def _largest(facts: FactSheet, claim: Claim) -> Iterator[Try]:
    """Hold an event's count against the same count of every earlier event of its kind."""
    tested = value_at(facts, claim.test.of[0]).quantity
    assert tested is not None
    for rival, count in earlier(facts, claim.test.of[0]):
        yield Try(f"{rival.id}/{count.id}", _exceeds(tested, count.value), count.value)


def _exceeds(tested: Quantity, rival: Quantity) -> Verdict:
    """Return whether one number is the greater one, whatever their wordings leave open."""
    if tested.exceeds(rival):
        return Verdict.HOLDS
    surely = None not in (tested.high, rival.low) and ends(rival)[0] >= ends(tested)[1]
    return Verdict.FAILS if surely else Verdict.OPEN


def earlier(facts: FactSheet, address: str) -> Iterator[tuple[Event, Count]]:
    """Yield the same count of each event of the same kind that came before; none of a figure.

    Raise NoValue where the address leads nowhere.
    """
    stated = value_at(facts, address).stated[0]
    event = facts.records[address.partition("/")[0]]
    if not isinstance(event, Event) or not isinstance(stated, Count):
        return
    for rival in facts.events:
        count = counted(rival, stated.count)
        if rival.kind == event.kind and rival.date.last < event.date.first and count:
            yield rival, count
