"""Whether numbers suit a kind of picture, or what to write instead."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import timedelta

from factsheet import charts
from factsheet.model import Event, FactSheet, UnitKind
from factsheet.problems import BadValueError
from factsheet.values.quantity import Quantity

NOT_ADDED = frozenset({UnitKind.PERCENT, UnitKind.RATE, UnitKind.INDEX, UnitKind.ORDINAL})
"""Kinds of numbers that mean nothing when they are added up."""
NO_PARTS = frozenset({UnitKind.POINTS, UnitKind.INDEX, UnitKind.ORDINAL})
"""Kinds of numbers that are no part of another one."""
NO_SIZE = frozenset({UnitKind.ORDINAL})
"""Kinds of numbers of which the greater is not more."""
YEAR = timedelta(364)
"""From the first to the last day of a year."""
SPARSE = 5
"""Where fewer than one strip in so many has an event, they say nothing."""
SAID = {
    UnitKind.PERCENT: "a percentage",
    UnitKind.POINTS: "a difference of percentages",
    UnitKind.RATE: "a rate",
    UnitKind.INDEX: "an index",
    UnitKind.ORDINAL: "a place in an order",
}
"""What messages call these kinds."""


def suits(facts: FactSheet, unit: str, name: str, unfit: Collection[UnitKind], why: str) -> None:
    """Raise BadValueError where what a unit counts is of an unfit kind.

    `name` is what the page calls it by, `why` what cannot be done with it and the way out.
    """
    found = facts.unit(unit)
    if found and found.sort in unfit:
        verb, _, hint = why.partition("; ")
        raise BadValueError(f"`{name}` is {SAID[found.sort]}, which {verb}", hint)


def not_below_zero(numbers: Iterable[Quantity], name: str, hint: str) -> None:
    """Raise BadValueError where one of some numbers is below zero; `name` is what they are of."""
    for number in numbers:
        if number.centre < 0:
            raise BadValueError(f"`{name}` has `{number}`, and nothing is drawn below zero", hint)


def of_one_unit(facts: FactSheet, units: Iterable[tuple[str, str]]) -> None:
    """Raise BadValueError where two units differ; each comes behind the name of what it counts."""
    (first, one), *others = units
    for second, other in others:
        if facts.unit(one) != facts.unit(other):
            raise BadValueError(f"`{first}` and `{second}` differ in unit", "name two of one unit")


def above_zero(numbers: Iterable[Quantity], name: str) -> None:
    """Raise BadValueError where a number has no place on a logarithmic scale."""
    for number in numbers:
        if min(*number.numbers, number.centre) <= 0:
            fault = f"`{name}` has `{number}`, and a logarithmic scale begins above zero"
            raise BadValueError(fault, 'leave `scale="log"` out')


def days_known(events: Sequence[Event], kind: str) -> None:
    """Raise BadValueError where strips of years would stand nearly empty, or days be made up."""
    vague = [event for event in events if event.date.last - event.date.first >= YEAR]
    if 2 * len(vague) > len(events):
        raise BadValueError(f"most of `{kind}` have no day in a year", "use `timeline`")
    years = {event.date.first.year for event in events}
    drawn = range(max(years) + 1 - charts.MOST_YEARS, max(years) + 1)
    drawn = range(max(drawn.start, min(years)), drawn.stop)
    if len(drawn) > SPARSE and SPARSE * len(years.intersection(drawn)) < len(drawn):
        raise BadValueError(
            f"`{kind}` are years apart, and most strips are empty", "use `timeline`"
        )
