"""From what an editor writes in a page to a record, a word, a value or a day."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from factsheet.derive import NoValue, Value, value_at
from factsheet.model import (
    FILES,
    CountKind,
    Event,
    EventKind,
    FactSheet,
    Figure,
    Said,
    Term,
    spoken_on,
)
from factsheet.model.factsheet import Addressed
from factsheet.problems import BadValueError, did_you_mean
from factsheet.values.quantity import Quantity
from factsheet.values.when import When

Kept = TypeVar("Kept", bound=Addressed)
Word = TypeVar("Word", EventKind, CountKind, Term)


class NoRecordError(LookupError):
    """A page names a record that does not exist."""

    def __init__(self, kind: str, key: str, known: list[str]) -> None:
        """Say what was looked for and what comes nearest."""
        hint = did_you_mean(key, known) or "look at the data for the right id"
        super().__init__(f"no {kind} `{key}`; {hint}")


def record(facts: FactSheet, key: str, kind: type[Kept]) -> Kept:
    """Return the record of a kind, `Figure` or the like, with an id.

    Raise NoRecordError if there is none.
    """
    found = facts.records.get(key)
    if isinstance(found, kind):
        return found
    known = [other.id for other in facts.records.values() if isinstance(other, kind)]
    raise NoRecordError(kind.__name__.casefold(), key, known)


def value(facts: FactSheet, address: str) -> Value:
    """Return the value at an address; raise NoRecordError if nothing stands there."""
    try:
        return value_at(facts, address)
    except NoValue:
        counts = [f"{event.id}/{count.count}" for event in facts.events for count in event.counts]
        known = [figure.id for figure in facts.figures] + [*facts.values, *facts.rows, *counts]
        raise NoRecordError("value", address, known) from None


def number(facts: FactSheet, address: str) -> tuple[Value, Quantity]:
    """Return the value at an address with its number, in the value's unit.

    Raise NoRecordError if nothing stands there, BadValueError if it is a share.
    """
    found = value(facts, address)
    if found.quantity is None:
        raise BadValueError(f"`{address}` is a share", "name one of the numbers behind it")
    return found, found.quantity


def word(kind: str, words: Sequence[Word], key: str) -> Word:
    """Return the word with an id from a list of the vocabulary.

    `kind` is what a message calls such a word; raise NoRecordError if there is none.
    """
    for found in words:
        if found.id == key:
            return found
    raise NoRecordError(kind, key, [other.id for other in words])


def day(facts: FactSheet, address: str) -> When:
    """Return the day of an event, of a value or of something said.

    Raise NoRecordError if nothing stands at the address, or nothing that has a day.
    """
    found = facts.records.get(address)
    if isinstance(found, Event):
        return found.date
    if isinstance(found, Said):
        return found.said_on
    if isinstance(found, Figure) or "/" in address:
        return value(facts, address).as_of
    raise NoRecordError("day of", address, list(facts.records))


def spoken(facts: FactSheet, address: str) -> When:
    """Return the day on which something was said: a value, what an event reports, a statement.

    Of a computed value it is the newest of all that it rests on. Raise NoRecordError if nothing
    stands at the address.
    """
    found = facts.records.get(address)
    said = (found,) if isinstance(found, Event | Said) else value(facts, address).stated
    return max(map(spoken_on, said), key=lambda when: when.order)


def total(facts: FactSheet, kind: str) -> int:
    """Return how many records of a kind the sheet holds; `values` counts every stated value.

    Raise NoRecordError if no file holds such records.
    """
    if kind == "values":
        return len(facts.values) + len(facts.rows)
    if kind not in FILES:
        raise NoRecordError("kind of record", kind, list(FILES))
    return len(getattr(facts, kind))
