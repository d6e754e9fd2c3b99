"""What an address stands for: a stated value, or one computed from stated values."""

from __future__ import annotations

from dataclasses import dataclass

from factsheet.derive.computed import computed
from factsheet.model import (
    Count,
    CountKind,
    Event,
    FactSheet,
    Figure,
    Observation,
    current,
)
from factsheet.values.quantity import Quantity, Share
from factsheet.values.when import When


@dataclass(frozen=True)
class Value:
    """The value at an address, with what it rests on."""

    address: str
    """`figure`, `figure/observation` or `event/count`."""
    unit: str
    """Id of its unit."""
    as_of: When
    """The day that it is about; of a computed value, that of its newest part."""
    stated: tuple[Observation | Count, ...]
    """The stated values that it rests on: itself, or what it was computed from."""
    quantity: Quantity | None = None
    """The number, in its unit; None where the value is a share."""
    share: Share | None = None
    """The share, 1 for the whole; None where the value is a number."""

    @property
    def is_computed(self) -> bool:
        """Whether nobody stated it and this sheet worked it out."""
        return self.share is not None or len(self.stated) != 1


class NoValue(LookupError):  # noqa: N818  it answers "none"; on a checked sheet nothing is wrong
    """No value stands at an address."""


def value_at(facts: FactSheet, address: str, above: tuple[str, ...] = ()) -> Value:
    """Return the value at an address; raise NoValue where nothing stands or can be computed.

    `above` lists the figures whose computation led here, so that a circle comes to an end.
    """
    head, _, tail = address.partition("/")
    record = facts.records.get(head)
    if isinstance(record, Event):
        stated = _at_event(facts, address)
        return _stated(facts, address, stated, _unit(facts, stated))
    if not isinstance(record, Figure):
        raise NoValue(address)
    if tail:
        return _stated(facts, address, facts.stated(address), record.unit)
    if record.derived is not None:
        return _derived(facts, record, above)
    newest = current(record.stated)
    return _stated(facts, address, newest, record.unit)


def unit_of(facts: FactSheet, address: str) -> str | None:
    """Return the id of the unit of what an address names, whether it has a value or not.

    That is None where it names neither a figure nor an event, empty where the count is unknown.
    """
    record = facts.records.get(address.partition("/")[0])
    if isinstance(record, Figure):
        return record.unit
    return _unit(facts, _at_event(facts, address)) if isinstance(record, Event) else None


def _at_event(facts: FactSheet, address: str) -> Observation | Count | None:
    """Return the best value of a count, or the one of several rivals that an address names."""
    return facts.best.get(address) or facts.values.get(address)


def _unit(facts: FactSheet, stated: Observation | Count | None) -> str:
    name = stated.count if isinstance(stated, Count) else ""
    kind = facts.vocabulary.get(("counts", name))
    return kind.unit if isinstance(kind, CountKind) else ""


def _stated(facts: FactSheet, address: str, stated: Observation | Count | None, unit: str) -> Value:
    if stated is None:
        raise NoValue(address)
    if isinstance(stated, Observation):
        as_of = stated.as_of
    else:
        event = facts.records[address.partition("/")[0]]
        assert isinstance(event, Event)
        as_of = event.date
    return Value(address, unit, as_of, (stated,), stated.value)


def _derived(facts: FactSheet, figure: Figure, above: tuple[str, ...]) -> Value:
    assert figure.derived is not None
    if figure.id in above:
        raise NoValue(figure.id)
    parts = [value_at(facts, address, (*above, figure.id)) for address in figure.derived.of]
    as_of = max((part.as_of for part in parts), key=lambda when: when.order)
    stated = tuple(value for part in parts for value in part.stated)
    unit, terms = facts.unit(figure.unit), [part.quantity or part.share for part in parts]
    try:
        found = computed(figure.derived.how, [term for term in terms if term], unit)
    except ValueError as error:
        raise NoValue(str(error)) from None
    if isinstance(found, Share):
        return Value(figure.id, figure.unit, as_of, stated, share=found)
    return Value(
        figure.id, figure.unit, as_of, stated, found.on(unit.sort.scale if unit else found.scale)
    )
