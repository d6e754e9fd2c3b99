"""Rules about what was said in words."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.checks.context import Breach, Context
from factsheet.checks.derived import is_share, may_be_zero
from factsheet.derive import NoValue, value_at
from factsheet.model import ClaimHow, ClaimTest, Count, Event, Figure
from factsheet.reading.yamlfile import KeyPath

WORDS = {
    ClaimHow.SHARE: ("above", "below"),
    ClaimHow.SUM: ("equals",),
    ClaimHow.WEEKDAY: ("weekday",),
    ClaimHow.LARGEST: (),
}
"""The keys of which a kind of test needs one, beside `of`."""
NUMBER = {ClaimHow.SHARE: 2, ClaimHow.WEEKDAY: 1, ClaimHow.LARGEST: 1}
"""How many addresses a kind of test takes."""
LONGEST_FRAGMENT = 12


def claims_can_be_tested(context: Context) -> Iterator[Breach]:
    """A claim's test has the keys of its kind, and values that can be computed with."""
    shares = (each.test for each in context.facts.claims if each.test.how is ClaimHow.SHARE)
    wholes = {each.of[1] for each in shares if len(each.of) > 1} - context.wholes
    zero = {address for address in wholes if may_be_zero(context.facts, address)}
    for claim in context.facts.claims:
        found = _values(context, claim.test, zero)
        fault = next(_form(claim.test), None) or next(found, None)
        if fault is not None:
            yield Breach(claim.id, ("test", *fault[0]), *fault[1:])


def _form(test: ClaimTest) -> Iterator[tuple[KeyPath, str, str]]:
    wanted = WORDS[test.how]
    given = [each for each in ("above", "below", "equals", "weekday") if getattr(test, each)]
    listed = " or ".join(f"`{each}:`" for each in wanted)
    for each in given:
        if each not in wanted:
            yield (each,), f"a {test.how} test takes no `{each}:`", "delete it"
    if wanted and not given:
        yield (), f"a {test.how} test lacks {listed}", f"add {listed}"
    if len(given) > 1:
        yield (given[1],), f"a {test.how} test takes one of {listed}", "delete the other"
    number = NUMBER.get(test.how)
    if number and len(test.of) != number:
        yield ("of",), f"a {test.how} test takes {number} in `of:`", f"name {number}"
    for each in {"above", "below"} & {*given}:
        if not getattr(test, each).strip("0.%"):
            yield (each,), "every share is above `0%`", "write a larger one"


def _values(
    context: Context, test: ClaimTest, zero: set[str]
) -> Iterator[tuple[KeyPath, str, str]]:
    facts = context.facts
    if test.how is ClaimHow.WEEKDAY:
        event = facts.records.get(test.of[0])
        if isinstance(event, Event) and not event.date.is_day:
            yield ("of", 0), f"`{event.id}` has no certain day, only {event.date}", "name another"
        return
    for index, address in enumerate(test.of):
        if is_share(facts, address):
            yield ("of", index), f"`{address}` is a share, not a number", "name a number"
    if test.equals and is_share(facts, test.equals):
        yield ("equals",), f"`{test.equals}` is a share, not a number", "name a number"
    if test.how is ClaimHow.SHARE and test.of[1] in zero:
        yield ("of", 1), f"`{test.of[1]}` may be zero and cannot be a whole", "name another"
    if test.how is ClaimHow.LARGEST:
        yield from _rivals(context, test.of[0])


def _rivals(context: Context, address: str) -> Iterator[tuple[KeyPath, str, str]]:
    facts, record = context.facts, context.facts.records.get(address.partition("/")[0])
    if isinstance(record, Figure):
        yield ("of", 0), f"`{address}` is not counted at an event", "write `event/count`"
        return
    try:
        stated = value_at(facts, address).stated[0]
    except NoValue:
        return  # the reference leads nowhere, which another rule says
    assert isinstance(record, Event)
    assert isinstance(stated, Count)
    first = context.first_counts[record.kind, stated.count]
    if first >= record.date.earliest and not context.is_loose:
        message = f"no earlier event of its kind has what `{address}` counts"
        yield ("of", 0), message, "delete the test or add the earlier events"


def fragments_are_short(context: Context) -> Iterator[Breach]:
    """A fragment of the original has at most twelve words and says its language."""
    for each in context.facts.statements:
        if each.fragment is None:
            if each.fragment_language is not None:
                message = "there is no fragment of which this is the language"
                yield Breach(each.id, ("fragment_language",), message, "delete it")
            continue
        count = len(each.fragment.split())
        if count > LONGEST_FRAGMENT:
            message = f"the fragment has {count} words"
            yield Breach(each.id, ("fragment",), message, f"keep {LONGEST_FRAGMENT}")
        if each.fragment_language is None:
            message = "the fragment lacks its language"
            yield Breach(each.id, ("fragment",), message, "add `fragment_language:`")
