"""Which numbers a reader sees change."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.changes.difference import Difference, Kind
from factsheet.changes.voice import Speech
from factsheet.derive import NoValue, Value, outcome, value_at
from factsheet.model import Claim, Count, FactSheet, Figure, best_counts, counted


def shown(facts: FactSheet, figure: Figure) -> Value | None:
    """Return what a figure shows, or None."""
    try:
        return value_at(facts, figure.id)
    except NoValue:
        return None


def address_of(figure: Figure, value: Value | None) -> str:
    """Return the address of the observation that a figure shows; empty for a computed one."""
    if value is None or figure.derived is not None:
        return ""
    return f"{figure.id}/{getattr(value.stated[0], 'id', '')}"


def figures(
    base: FactSheet, head: FactSheet
) -> Iterator[tuple[Figure, Value | None, Value | None]]:
    """Yield each figure that shows another value than before, with both."""
    before = {each.id: each for each in base.figures}
    for figure in head.figures:
        if figure.id not in before:
            continue
        was, shows = shown(base, before[figure.id]), shown(head, figure)
        if _seen(was) != _seen(shows):
            yield figure, was, shows


def counts(base: FactSheet, head: FactSheet) -> Iterator[tuple[str, Count, Count]]:
    """Yield each count of an event whose best ranked value is another than before, with both."""
    before = {each.id: each for each in base.events}
    for event in (each for each in head.events if each.id in before):
        for best in best_counts(event):
            was = counted(before[event.id], best.count)
            if was is not None and was.id != best.id and was.value != best.value:
                yield f"{event.id}/{best.count}", was, best


def _seen(value: Value | None) -> object:
    return value and (value.quantity, value.share)


def values(base: FactSheet, head: FactSheet, say: Speech) -> Iterator[Difference]:
    """Yield what changed in the numbers: what figures show, then values one by one."""
    told: set[str] = set()
    for figure, was, shows in figures(base, head):
        told |= {address_of(figure, shows)}
        if address_of(figure, was) == address_of(figure, shows):
            told |= {address_of(figure, was)}
        key = "diff_value_computed" if figure.derived is not None else "diff_value_shown"
        yield Difference(
            Kind.VALUE, figure.id, _shown((base, head), say, key, figure.id, was, shows)
        )
    for address, _, _ in counts(base, head):
        both = value_at(base, address), value_at(head, address)
        yield Difference(
            Kind.VALUE, address, _shown((base, head), say, "diff_value_shown", address, *both)
        )
    yield from _one_by_one(base, head, say, told)


def _shown(
    both: tuple[FactSheet, FactSheet],
    say: Speech,
    key: str,
    address: str,
    was: Value | None,
    now: Value | None,
) -> dict[str, str]:
    facts, value = (both[1], now) if now else (both[0], was)
    claimants = getattr(value.stated[0], "said_by", ()) if value else ()
    return say(
        key,
        title=lambda voice: voice.name(both[1], address),
        before=lambda voice: voice.dated(was),
        after=lambda voice: voice.dated(now),
        speakers=lambda voice: voice.speakers(facts, claimants),
    )


def _one_by_one(
    base: FactSheet, head: FactSheet, say: Speech, told: set[str]
) -> Iterator[Difference]:
    for address, stated in head.values.items():
        if address in told or address.partition("/")[0] not in base.records:
            continue
        if address not in base.values:
            yield Difference(Kind.NEW, address, _told("diff_value_new", head, head, address, say))
        elif base.values[address].value != stated.value:
            sentences = _told("diff_value_stated", base, head, address, say)
            yield Difference(Kind.VALUE, address, sentences)
    for address in base.values:
        if address not in head.values and address.partition("/")[0] in head.records:
            gone = _told("diff_value_gone", base, base, address, say)
            yield Difference(Kind.REMOVED, address, gone)


def _told(key: str, base: FactSheet, head: FactSheet, address: str, say: Speech) -> dict[str, str]:
    claimants = getattr(head.values[address], "said_by", ())
    return say(
        key,
        title=lambda voice: voice.name(head, address),
        before=lambda voice: voice.stated(base, address),
        after=lambda voice: voice.stated(head, address),
        speakers=lambda voice: voice.speakers(head, claimants),
    )


def verdicts(base: FactSheet, head: FactSheet, say: Speech) -> Iterator[Difference]:
    """Yield each claim of which the test now says something else."""
    for claim in head.claims:
        was, says = _verdict(base, claim.id), _verdict(head, claim.id)
        if was and says and was != says:
            sentences = say(
                "diff_claim_turned",
                title=lambda voice, key=claim.id: voice.name(head, key),  # type: ignore[misc]
                before=lambda voice, word=was: voice.wording.word(f"verdict_{word}"),  # type: ignore[misc]
                after=lambda voice, word=says: voice.wording.word(f"verdict_{word}"),  # type: ignore[misc]
            )
            yield Difference(Kind.CLAIM, claim.id, sentences)


def _verdict(facts: FactSheet, key: str) -> str:
    claim = facts.records.get(key)
    try:
        return outcome(facts, claim).verdict.value if isinstance(claim, Claim) else ""
    except NoValue:
        return ""
