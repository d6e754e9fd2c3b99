"""Every value as the exports give it: as written, as numbers, as readers of a language see it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Annotated

from pydantic import Field
from pydantic.json_schema import WithJsonSchema

from factsheet.derive import NoValue, Value, value_at
from factsheet.exports.corrections import correction
from factsheet.exports.site import Site
from factsheet.exports.text import number
from factsheet.model import CountKind, Event, FactSheet, Figure, Observation, Record, Texts
from factsheet.model.fields import Day

Least = Annotated[
    int | float | None,
    Field(exclude_if=lambda low: low is None),
    WithJsonSchema({"anyOf": [{"type": "integer"}, {"type": "number"}]}),
]
"""A key that v1 promises to be a number: it is no other thing, and not there without one."""

Parts = Annotated[dict[str, str], Field(exclude_if=lambda where: not where)]


class PublishedValue(Record):
    """A value with the bounds that its wording gives it."""

    address: str
    """`figure`, `figure/observation` or `event/count`."""
    value: str
    """The number as it was said, such as `about 2500`; of a share, its percentage."""
    number: int | float
    """The one number to compute with."""
    low: Least = None
    """The least that the wording allows; the key is left out where it names none."""
    high: int | float | None
    """The most that the wording allows; null where it names none."""
    text: Texts
    """The value as readers of each language see it."""
    unit: str
    """Id of its unit; a percentage is written from 0 to 100."""
    where: Parts = Field(default_factory=dict)
    """Of which part it is: a member of each of some dimensions; left out, it is of the whole."""
    as_of: Day
    """The day that it is about; of a computed value, that of its newest part."""
    is_computed: bool
    """Whether nobody stated it and this sheet worked it out."""
    corrected: Day | None
    """The day of a correction that is told beside it today; null where there is none."""
    page: Texts
    """Where pages in each language give its evidence."""


def stated_values(site: Site) -> Iterator[PublishedValue]:
    """Yield every stated value, in the order of the data."""
    for address in site.facts.values:
        yield published(site, stated_value(site.facts, address))


def current_values(site: Site) -> Iterator[PublishedValue]:
    """Yield the current value of each figure that has one."""
    for figure in site.facts.figures:
        found = current_value(site.facts, figure.id)
        if found is not None:
            yield published(site, found)


def current_value(facts: FactSheet, figure: str) -> Value | None:
    """Return the value of a figure that pages show; None where it has none."""
    try:
        return value_at(facts, figure)
    except NoValue:
        return None


def stated_value(facts: FactSheet, address: str) -> Value:
    """Return exactly the value at an address, also where a rival of it is shown instead."""
    stated = facts.stated(address)
    head = facts.records[address.partition("/")[0]]
    if isinstance(stated, Observation):
        assert isinstance(head, Figure)
        return Value(address, head.unit, stated.as_of, (stated,), stated.value)
    assert isinstance(head, Event) and stated is not None  # noqa: PT018
    return Value(address, _unit(facts, stated.count), head.date, (stated,), stated.value)


def published(site: Site, found: Value) -> PublishedValue:
    """Return a value as the exports give it."""
    centre, low, high = bounds(found)
    unit = site.facts.unit(found.unit)
    newest = correction(site.corrections, found.address)
    return PublishedValue.model_construct(
        address=found.address,
        value=written(found),
        number=number(centre) or 0,
        low=number(low),
        high=number(high),
        text=site.in_each(lambda each: each.value(found.quantity, found.share, unit)),
        unit=found.unit,
        where=_where(found),
        as_of=found.as_of,
        is_computed=found.is_computed,
        corrected=newest.date if newest else None,
        page={language: site.page(found.address, language) for language in site.languages},
    )


def _where(found: Value) -> dict[str, str]:
    """Return the member of each dimension to which a stated value belongs."""
    first = found.stated[0]
    return dict(first.where) if isinstance(first, Observation) and not found.is_computed else {}


def written(found: Value) -> str:
    """Return a value as it is written in data; a share as its percentage."""
    return f"{number(bounds(found)[0])}%" if found.share else str(found.quantity)


def bounds(found: Value) -> tuple[Fraction, Fraction | None, Fraction | None]:
    """Return the number to compute with, the least and the most, in the value's unit.

    Shares are in percent; None is no bound on that side.
    """
    if found.share is not None:
        high = None if found.share.high is None else found.share.high * 100
        return found.share.value * 100, found.share.low * 100, high
    assert found.quantity is not None
    return found.quantity.centre, found.quantity.low, found.quantity.high


def _unit(facts: FactSheet, count: str) -> str:
    kind = facts.vocabulary.get(("counts", count))
    return kind.unit if isinstance(kind, CountKind) else ""
