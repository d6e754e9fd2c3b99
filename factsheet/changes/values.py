"""Which numbers a reader sees change."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from factsheet.changes.both import Both
from factsheet.changes.difference import Difference, Kind
from factsheet.changes.gone import gone
from factsheet.changes.language_formatter import LanguageFormatter
from factsheet.changes.rows import rows
from factsheet.derive import Value, outcome, value_at
from factsheet.model import Claim, Count, FactSheet, Figure, best_counts, counted

UNKNOWN = (LookupError, AssertionError, ValueError)
"""What computing raises on an earlier state that no rule has looked at: NoValue, and worse."""


def shown(facts: FactSheet, address: str) -> Value | None:
    """Return what a figure or a count shows, or None."""
    try:
        return value_at(facts, address)
    except UNKNOWN:
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
    before = {figure.id: figure for figure in base.figures}
    for figure in head.figures:
        if figure.id not in before:
            continue
        was, shows = shown(base, figure.id), shown(head, figure.id)
        if _seen(was) != _seen(shows):
            yield figure, was, shows


def counts(base: FactSheet, head: FactSheet) -> Iterator[tuple[str, Count, Count]]:
    """Yield each count of an event whose best ranked value is another than before, with both."""
    before = {event.id: event for event in base.events}
    for event in (event for event in head.events if event.id in before):
        for best in best_counts(event):
            was = counted(before[event.id], best.count)
            if was is not None and was.id != best.id and was.value != best.value:
                yield f"{event.id}/{best.count}", was, best


def _seen(value: Value | None) -> object:
    return value and (value.quantity, value.share)


def values(both: Both) -> Iterator[Difference]:
    """Yield what changed in the numbers: what figures show, then values one by one."""
    told: set[str] = set()
    for figure, was, shows in figures(both.base, both.head):
        told |= {address_of(figure, shows)}
        if address_of(figure, was) == address_of(figure, shows):
            told |= {address_of(figure, was)}
        how = "computed" if figure.derived is not None else "shown"
        yield _turned(both, how, figure.id, was, shows)
    for address, _, _ in counts(both.base, both.head):
        yield _turned(both, "shown", address, *(shown(e, address) for e in (both.base, both.head)))
    yield from _one_by_one(both, told)
    yield from rows(both)


def _turned(both: Both, how: str, address: str, was: Value | None, now: Value | None) -> Difference:
    """Return what a figure or a count shows, and what it showed if that may still be told."""
    claimants = getattr(now.stated[0], "said_by", ()) if now else ()
    hidden = "_now" if both.is_hidden(was) else ""
    sentences = both.say(
        f"diff_value_{how}{hidden}" if now else f"diff_value_none{hidden}",
        title=lambda voice: voice.name(both.head, address),
        before=lambda voice: voice.dated(both.base, was),
        after=lambda voice: voice.dated(both.head, now),
        speakers=lambda voice: voice.speakers(both.head, claimants),
    )
    return Difference(Kind.VALUE, address, sentences)


def _one_by_one(both: Both, told: set[str]) -> Iterator[Difference]:
    base, head = both.base, both.head
    for address, stated in head.values.items():
        if address in told or address.partition("/")[0] not in base.records:
            continue
        if address not in base.values:
            yield Difference(Kind.NEW, address, _told(both, "diff_value_new", address))
        elif base.values[address].value != stated.value:
            yield Difference(Kind.VALUE, address, _told(both, "diff_value_stated", address))
    lost: dict[str, list[str]] = {}
    for address in (address for address in base.values if address not in head.values):
        lost.setdefault(address.partition("/")[0], []).append(address)
    for record in (key for key in head.records if key in lost):
        where = partial(LanguageFormatter.name, facts=head, address=record)
        yield from gone(both, "values", lost[record], where, record)


def _told(both: Both, key: str, address: str) -> dict[str, str]:
    claimants = getattr(both.head.values[address], "said_by", ())
    earlier = both.base if address in both.base.values else both.head
    return both.say(
        key,
        title=lambda voice: voice.name(both.head, address),
        before=lambda voice: voice.stated(earlier, address),
        after=lambda voice: voice.stated(both.head, address),
        speakers=lambda voice: voice.speakers(both.head, claimants),
    )


def verdicts(both: Both) -> Iterator[Difference]:
    """Yield each claim of which the test now says something else."""
    for claim in both.head.claims:
        was, says = _verdict(both.base, claim.id), _verdict(both.head, claim.id)
        if was and says and was != says:
            sentences = both.say(
                "diff_claim_turned",
                title=lambda voice, key=claim.id: voice.name(both.head, key),  # type: ignore[misc]
                before=lambda voice, word=was: voice.wording.word(f"verdict_{word}"),  # type: ignore[misc]
                after=lambda voice, word=says: voice.wording.word(f"verdict_{word}"),  # type: ignore[misc]
            )
            yield Difference(Kind.CLAIM, claim.id, sentences)


def _verdict(facts: FactSheet, key: str) -> str:
    claim = facts.records.get(key)
    try:
        return outcome(facts, claim).verdict.value if isinstance(claim, Claim) else ""
    except UNKNOWN:
        return ""
