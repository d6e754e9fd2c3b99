"""Rules about parts and wholes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from factsheet.checks.circles import circles
from factsheet.checks.context import Breach, Context
from factsheet.checks.derived import is_share
from factsheet.derive import unit_of
from factsheet.model import ClaimHow, Derivation, FactSheet, Figure, How, UnitKind
from factsheet.reading.yamlfile import KeyPath

SORTS = {How.SHARE: UnitKind.PERCENT, How.POINTS: UnitKind.POINTS, How.RATE: UnitKind.RATE}
"""The sort of number that a figure is which is computed in some way."""


def nothing_contains_itself(context: Context) -> Iterator[Breach]:
    """No figure, event or count is a part of itself, directly or through others."""
    facts = context.facts
    computed = {
        each.id: each.derived.of for each in facts.figures if each.derived and not each.observations
    }
    yield from _circles(computed, "is computed from itself", ("derived", "of"))
    bases = {each.id: (each.denominator,) for each in facts.figures if each.denominator}
    yield from _circles(bases, "is its own denominator", ("denominator",))
    events = {each.id: (each.part_of,) for each in facts.events if each.part_of}
    yield from _circles(events, "is a part of itself", ("part_of",))
    counts = {each.id: (each.part_of,) for each in facts.sheet.counts if each.part_of}
    places: dict[str, KeyPath] = {
        each.id: ("counts", index, "part_of") for index, each in enumerate(facts.sheet.counts)
    }
    for found in _circles(counts, "is a part of itself", ()):
        yield Breach("factsheet", places[found.record], found.message, found.hint)


def _circles(graph: Mapping[str, tuple[str, ...]], says: str, field: KeyPath) -> Iterator[Breach]:
    """Yield each circle once, at the first of its members."""
    for key in circles(graph):
        yield Breach(key, field, f"`{key}` {says}", "name something else")


class Pair(NamedTuple):
    """Two units that must be one."""

    record: str
    """Record that brings them together."""
    path: KeyPath
    """Way to the mention of the other."""
    mine: str | None
    """The unit that is wanted."""
    address: str
    """What must be counted in it."""
    unit: str | None
    """The unit that it has."""


def units_agree(context: Context) -> Iterator[Breach]:
    """What is added, subtracted, divided or compared is counted in one unit."""
    for pair in _pairs(context.facts):
        if {pair.mine, pair.unit} <= context.known["units"] and pair.mine != pair.unit:
            message = f"`{pair.address}` counts {pair.unit}, not {pair.mine}"
            itself = pair.address == pair.record
            hint = f"write `unit: {pair.mine}`" if itself else "name what counts the same"
            causes = ((pair.address.partition("/")[0], "unit"),)
            yield Breach(pair.record, pair.path, message, hint, causes)
    for figure in context.facts.figures:
        unit, how = context.facts.unit(figure.unit), figure.derived and figure.derived.how
        wanted = SORTS.get(how) if how else None
        if unit and wanted and unit.sort is not wanted:
            message = f"the {how} `{figure.id}` counts {figure.unit}"
            known = (one.id for one in context.facts.sheet.units if one.sort is wanted)
            hint = f"write `unit: {next(known, wanted)}`"
            yield Breach(figure.id, ("unit",), message, hint)


def _pairs(facts: FactSheet) -> Iterator[Pair]:
    yield from _pairs_of_figures(facts)
    for claim in facts.claims:
        if claim.test.how in {ClaimHow.SHARE, ClaimHow.SUM}:
            total = (("test", "equals"), claim.test.equals) if claim.test.equals else None
            yield from _all(facts, claim.id, ("test", "of"), claim.test.of, total)
    units = {each.id: each.unit for each in facts.sheet.counts}
    for index, kind in enumerate(facts.sheet.counts):
        if kind.part_of in units:
            unit = units[kind.part_of]
            yield Pair("factsheet", ("counts", index, "part_of"), kind.unit, kind.part_of, unit)


def _pairs_of_figures(facts: FactSheet) -> Iterator[Pair]:
    for figure in facts.figures:
        if figure.derived:
            yield from _pairs_of_parts(facts, figure, figure.derived)
        if figure.denominator:
            unit = unit_of(facts, figure.denominator)
            yield Pair(figure.id, ("denominator",), figure.unit, figure.denominator, unit)
        if figure.tally_of:
            count = figure.tally_of.count
            unit = getattr(facts.vocabulary.get(("counts", count)), "unit", None)
            yield Pair(figure.id, ("tally_of", "count"), figure.unit, count, unit)


def _pairs_of_parts(facts: FactSheet, figure: Figure, derived: Derivation) -> Iterator[Pair]:
    """Pair what a figure is computed from, and with the figure itself where it is the same sort."""
    if derived.how is How.RATE:
        return  # which divides one thing by another
    unit = facts.unit(figure.unit)
    is_other = derived.how in {How.SHARE, How.POINTS} or (
        derived.how is How.CHANGE and unit is not None and unit.sort is UnitKind.PERCENT
    )
    total = None if is_other else (("unit",), figure.id)
    yield from _all(facts, figure.id, ("derived", "of"), derived.of, total)


def _all(
    facts: FactSheet,
    record: str,
    path: KeyPath,
    of: tuple[str, ...],
    total: tuple[KeyPath, str] | None,
) -> Iterator[Pair]:
    """Pair each part with their total, or with the first; the total alone, if it alone differs.

    A total is the way to its mention, and its address.
    """
    if any(is_share(facts, each) for each in (*of, total[1] if total else "")):
        return  # a share cannot be added or divided, which another rule says
    units = [unit_of(facts, each) for each in of]
    mine = unit_of(facts, total[1]) if total else units[0]
    if total and len(set(units)) == 1:
        yield Pair(record, total[0], units[0], total[1], mine)
        return
    for index, each in enumerate(of):
        yield Pair(record, (*path, index), mine, each, units[index])
