"""What an address stands for: a stated value, or one computed from stated values."""

from __future__ import annotations

from dataclasses import dataclass

from factsheet.model import Figure, FactSheet, How, Observation, Stated, counted, current
from factsheet.model.events import Event
from factsheet.quantity import Quantity, Share, difference, share, total
from factsheet.when import When


@dataclass(frozen=True)
class Value:
    """The value at an address, with what it rests on."""

    address: str
    """`figure`, `figure/observation` or `event/count`."""
    unit: str
    """Id of its unit."""
    as_of: When
    """The day that it is about; of a computed value, that of its newest part."""
    stated: tuple[Stated, ...]
    """The stated values that it rests on: itself, or what it was computed from."""
    quantity: Quantity | None = None
    """The number; None where the value is a share."""
    share: Share | None = None
    """The share; None where the value is a number."""

    @property
    def is_computed(self) -> bool:
        """Whether nobody stated it and this sheet worked it out."""
        return self.share is not None or len(self.stated) != 1


class NoValue(LookupError):
    """No value stands at an address."""


def value_at(facts: FactSheet, address: str) -> Value:
    """Return the value at an address; raise NoValue where nothing stands."""
    head, _, tail = address.partition("/")
    record = facts.records.get(head)
    if isinstance(record, Event):
        return _of_event(facts, record, address, tail)
    if not isinstance(record, Figure):
        raise NoValue(address)
    if tail:
        return _stated(facts, address, facts.values.get(address), record.unit)
    if record.derived is not None:
        return _derived(facts, record)
    newest = current(record.observations)
    if newest is None:
        raise NoValue(address)
    return _stated(facts, address, newest, record.unit)


def _of_event(facts: FactSheet, event: Event, address: str, count: str) -> Value:
    stated = counted(event, count) or facts.values.get(address)
    kind = facts.vocabulary.get(("counts", getattr(stated, "count", "")))
    return _stated(facts, address, stated, getattr(kind, "unit", ""))


def _stated(facts: FactSheet, address: str, stated: Stated | None, unit: str) -> Value:
    if stated is None:
        raise NoValue(address)
    if isinstance(stated, Observation):
        as_of = stated.as_of
    else:
        event = facts.records[address.partition("/")[0]]
        assert isinstance(event, Event)
        as_of = event.date
    return Value(address, unit, as_of, (stated,), stated.value)


def _derived(facts: FactSheet, figure: Figure) -> Value:
    assert figure.derived is not None
    parts = [value_at(facts, each) for each in figure.derived.of]
    numbers = [each.quantity for each in parts if each.quantity is not None]
    if len(numbers) != len(parts):
        raise NoValue(figure.id)
    as_of = max((each.as_of for each in parts), key=lambda each: each.order)
    stated = tuple(each for part in parts for each in part.stated)
    match figure.derived.how:
        case How.SHARE:
            return Value(figure.id, figure.unit, as_of, stated, share=share(*numbers[:2]))
        case How.SUM:
            return Value(figure.id, figure.unit, as_of, stated, total(numbers))
    return Value(figure.id, figure.unit, as_of, stated, difference(*numbers[:2]))
