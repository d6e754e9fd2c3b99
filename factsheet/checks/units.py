"""Rules about units: what each sort of number can be, and what its unit must say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from babel.numbers import list_currencies

from factsheet.checks.context import Breach, Context
from factsheet.checks.walk import stated
from factsheet.derive import unit_of
from factsheet.model import (
    COUNTED,
    Count,
    CountKind,
    Event,
    FactSheet,
    Unit,
    UnitKind,
    best_counts,
)
from factsheet.values.quantity import Quantity, total

SHEET = "factsheet"
GROUPED = re.compile(r"[1-9][0-9]{0,2}\.[0-9]{3}")
"""A number with a point that may set its thousands apart."""
ONE_OF = {
    UnitKind.MONEY: ("currency",),
    UnitKind.RATE: ("per", "symbol"),
    UnitKind.MEASURE: ("symbol", "forms"),
}
"""For some kinds the keys of which their unit has at least one."""
EXAMPLES = {"currency": "currency: USD", "per": "per: 1000", "symbol": "symbol: {en: m}"}
ONLY = {"currency": (UnitKind.MONEY,), "per": (UnitKind.RATE,)}
"""Keys that say something in units of some kinds alone."""


def sort_of(facts: FactSheet, address: str) -> UnitKind | None:
    """Return what sort of number stands at an address; None where nobody knows its unit."""
    unit = facts.unit(unit_of(facts, address) or "")
    return unit.sort if unit else None


def numbers_suit_their_unit(context: Context) -> Iterator[Breach]:
    """What is counted is whole and not below zero; a percentage is at most 100."""
    for key, path, each in stated(context.facts):
        sort = sort_of(context.facts, f"{key}/{each.id}") or UnitKind.COUNT
        for message, hint in _unfit(each.value, sort):
            yield Breach(key, (*path, "value"), message, hint)
            break
    for event in context.facts.events:
        yield from _more_than_all(context.facts, event)


def _more_than_all(facts: FactSheet, event: Event) -> Iterator[Breach]:
    """Yield parts of one split that are percentages and surely more than all together."""
    splits: dict[tuple[str | None, str | None], list[Count]] = {}
    for each in best_counts(event):
        kind = facts.vocabulary.get(("counts", each.count))
        if isinstance(kind, CountKind) and kind.split and _is_percent(facts.unit(kind.unit)):
            splits.setdefault((kind.part_of, kind.split), []).append(each)
    for (_, split), parts in splits.items():
        together = total([part.value for part in parts])
        if together.least > 100:
            message = f"the parts of `{split}` add up to `{together}` percent, more than all"
            path = ("counts", event.counts.index(parts[-1]), "value")
            yield Breach(event.id, path, message, "compare them with the source")


def _is_percent(unit: Unit | None) -> bool:
    return unit is not None and unit.sort is UnitKind.PERCENT


def _unfit(value: Quantity, sort: UnitKind) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with a number of some sort, and the way out."""
    if sort in (UnitKind.PERCENT, UnitKind.POINTS) and max(map(abs, value.numbers)) > 100:
        hint = "a change may be more: give it a unit with `kind: measure` and `symbol: {en: '%'}`"
        is_below = min(value.numbers) < -100
        name = "percent" if sort is UnitKind.PERCENT else "points"
        message = f"`{value}` {name} is {'less than none' if is_below else 'more than all'}"
        yield message, hint if is_below else f"write a number from 0 to 100; {hint}"
    if sort not in COUNTED:
        return
    if any(number.denominator != 1 for number in value.numbers):
        hint = "write a whole one, or give what is measured a unit with `kind: measure`"
        if GROUPED.fullmatch(str(value)):
            hint = f"write `{str(value).replace('.', '')}` if the point sets thousands apart"
        yield f"`{value}` is not a whole number", hint
    if min(value.numbers) < 0 or (value.high is not None and value.high < 0):
        hint = "give what can be less a unit with `kind: measure`"
        yield f"`{value}` is below zero, and nothing counted is", hint


def units_say_what_their_kind_needs(context: Context) -> Iterator[Breach]:
    """Money names its currency, a rate for how many it is, a measure its symbol; no other does."""
    for index, unit in enumerate(context.facts.sheet.units):
        for field, message, hint in _lacking(unit):
            yield Breach(SHEET, ("units", index, *field), message, hint)


def _lacking(unit: Unit) -> Iterator[tuple[tuple[str, ...], str, str]]:
    keys = ONE_OF.get(unit.sort, ())
    if keys and not any(getattr(unit, key) for key in keys):
        hint = f"add `{EXAMPLES[keys[0]]}`"
        yield (), f"`{unit.id}` is {unit.sort} and has no `{'` or `'.join(keys)}`", hint
    for key, kinds in ONLY.items():
        if getattr(unit, key) and unit.sort not in kinds:
            message = f"`{unit.id}` is no {kinds[0]} and has `{key}`"
            yield (key,), message, f"write `kind: {kinds[0]}`, or delete the key"
    known = list_currencies()
    if unit.currency and unit.currency not in known:
        message = f"`{unit.currency}` is no currency"
        yield ("currency",), message, "write its code of ISO 4217, such as `USD`"
