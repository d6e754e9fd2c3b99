"""Rules about figures that are worked out from others."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.checks.context import Breach, Context
from factsheet.derive import NoValue, bases, unit_of, value_at
from factsheet.model import COUNTED, Derivation, FactSheet, Figure, How, UnitKind
from factsheet.reading.yamlfile import KeyPath


def derived_figures_can_be_computed(context: Context) -> Iterator[Breach]:
    """All but a sum has two parts, a part is a number, no whole is smaller or zero."""
    for figure in context.facts.figures:
        if figure.derived is not None:
            for path, message, hint in _uncomputed(context.facts, figure, figure.derived):
                causes = tuple((each, "value") for each in figure.derived.of[1:])
                yield Breach(figure.id, ("derived", *path), message, hint, causes)


def _uncomputed(
    facts: FactSheet, figure: Figure, derived: Derivation
) -> Iterator[tuple[KeyPath, str, str]]:
    unit = facts.unit(figure.unit)
    is_relative = unit is not None and unit.sort is UnitKind.PERCENT
    if derived.how is not How.SUM and len(derived.of) != 2:
        yield ("of",), f"a {derived.how} takes 2 values in `of:`", "name two"
        return
    for index, address in enumerate(derived.of):
        if is_share(facts, address) and derived.how is not How.POINTS:
            yield ("of", index), f"`{address}` is a share, not a number", "name a number"
    yield from _without_base(facts, derived, is_relative)
    first, second = derived.of[:2]
    if (
        derived.how is How.DIFFERENCE
        and _is_less(facts, first, second)
        and _is_counted(facts, first)
    ):
        yield ("of",), f"`{second}` is more than `{first}`", "name the whole first"


def _without_base(
    facts: FactSheet, derived: Derivation, is_relative: bool
) -> Iterator[tuple[KeyPath, str, str]]:
    """Yield what may be nothing, or less, and so is no whole and has no percentage."""
    for index, address in enumerate(derived.of[:2]):
        is_base = derived.how is How.CHANGE and is_relative
        if derived.how in (How.SHARE, How.RATE) and index and may_be_zero(facts, address):
            yield ("of", 1), f"`{address}` may be zero and cannot be a whole", "name another"
        elif is_base and may_be_zero(facts, address, is_included=not index):
            message = f"`{address}` may be zero or less, where a change has no percentage"
            yield ("of", index), message, "name another"


def _is_counted(facts: FactSheet, address: str) -> bool:
    unit = facts.unit(unit_of(facts, address) or "")
    return unit is None or unit.sort in COUNTED


def _is_less(facts: FactSheet, whole: str, part: str) -> bool:
    try:
        one, other = value_at(facts, whole).quantity, value_at(facts, part).quantity
    except NoValue:
        return False
    return one is not None and other is not None and other.exceeds(one)


def is_share(facts: FactSheet, address: str) -> bool:
    """Return whether an address leads to a share instead of a number."""
    record = facts.records.get(address)
    if not isinstance(record, Figure) or record.derived is None:
        return False
    return record.derived.how is How.SHARE


def may_be_zero(facts: FactSheet, address: str, is_included: bool = True) -> bool:
    """Return whether a published value at an address is nothing, so that nothing is its share.

    Or less than nothing; that alone, where nothing itself is not included.
    """
    try:
        found = [each.quantity for each in bases(facts, address)]
    except LookupError:
        return False
    least = [each.centre for each in found if each is not None]
    is_counted = _is_counted(facts, address)  # of which less than nothing is a mistake of its own
    return any((n == 0 and is_included) or (n < 0 and not is_counted) for n in least)
