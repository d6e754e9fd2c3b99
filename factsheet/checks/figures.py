"""Rules about figures and the values on record."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.checks.context import Breach, Context
from factsheet.checks.walk import stated
from factsheet.derive import NoValue, bases, unit_of, value_at
from factsheet.model import (
    COUNTED,
    Count,
    Derivation,
    FactSheet,
    Figure,
    How,
    Observation,
    Rank,
    UnitKind,
)
from factsheet.reading.yamlfile import KeyPath


def figures_have_values(context: Context) -> Iterator[Breach]:
    """A figure has either observations, of which one still counts, or a derivation."""
    for figure in context.facts.figures:
        if bool(figure.observations or figure.series) == bool(figure.derived):
            have = "both" if figure.derived else "neither"
            name = "series" if figure.series and not figure.observations else "observations"
            message = f"`{figure.id}` has {have} of `{name}` and `derived`"
            yield Breach(figure.id, (), message, "keep one" if figure.derived else "add one")
        elif figure.stated and all(each.rank.order == 0 for each in figure.stated):
            message = f"every value of `{figure.id}` is deprecated"
            yield Breach(figure.id, ("observations",), message, "keep one that counts")


def parts_have_ids_of_their_own(context: Context) -> Iterator[Breach]:
    """Observations of a figure, and counts of an event, have different ids."""
    seen: set[tuple[str, str]] = set()
    for key, path, part in stated(context.facts):
        if (key, part.id) in seen:
            hint = "give this one an `id:` of its own"
            yield Breach(key, (*path, "id"), f"the id `{part.id}` stands twice in `{key}`", hint)
        elif not isinstance(part, Observation) and part.id in context.known["counts"] - {
            part.count
        }:
            message = f"the id `{part.id}` is the name of another count"
            yield Breach(key, (*path, "id"), message, "choose another")
        seen.add((key, part.id))


def values_have_reasons(context: Context) -> Iterator[Breach]:
    """A preferred or deprecated value says why it is ranked so."""
    for key, path, each in stated(context.facts):
        if each.rank is not Rank.NORMAL and each.reason is None:
            message = f"a {each.rank} value has no reason"
            yield Breach(key, (*path, "rank"), message, "add `reason:` in every language")


def one_value_is_preferred(context: Context) -> Iterator[Breach]:
    """Of the values for one day, or of one count at an event, one at most is preferred."""
    seen: set[tuple[str, ...]] = set()
    for key, path, each in stated(context.facts):
        if each.rank is Rank.PREFERRED:
            same = (key, *_counted(each))
            if same in seen:
                message = f"`{key}` has two preferred values for `{', '.join(same[1:])}`"
                yield Breach(key, (*path, "rank"), message, "prefer one of them")
            seen.add(same)


def _counted(each: Observation | Count) -> tuple[str, ...]:
    """Return what two values have in common of which one alone can be preferred."""
    if isinstance(each, Count):
        return (each.count,)
    return (str(each.as_of), *map(str, each.where))


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
    first, second = derived.of[:2]
    if derived.how in (How.SHARE, How.RATE) and may_be_zero(facts, second):
        yield ("of", 1), f"`{second}` may be zero and cannot be a whole", "name another"
    if derived.how is How.CHANGE and is_relative:
        for index, address in enumerate(derived.of):
            if may_be_zero(facts, address, is_included=index == 0):
                message = f"`{address}` may be zero or less, where a change has no percentage"
                yield ("of", index), message, "name another"
    if (
        derived.how is How.DIFFERENCE
        and _is_less(facts, first, second)
        and _is_counted(facts, first)
    ):
        yield ("of",), f"`{second}` is more than `{first}`", "name the whole first"


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
