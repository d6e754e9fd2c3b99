"""How sure a value is: who said it, who confirms it, how it was read, how often it was checked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from factsheet.derive.beside import Beside
from factsheet.derive.readings import reading
from factsheet.derive.values import NoValue
from factsheet.model import (
    Basis,
    Being,
    Count,
    Event,
    FactSheet,
    Figure,
    Observation,
    Seen,
    Speaker,
    current,
)


class Who(StrEnum):
    """Whose word a value is."""

    OFFICIAL = "official"
    """One person who speaks for an authority."""
    OFFICIAL_BODY = "official-body"
    """One body that is an authority."""
    PERSON = "person"
    """One other person."""
    BODY = "body"
    """One other body."""
    SEVERAL = "several"
    """Several persons or bodies."""
    PUBLICATION = "publication"
    """Publications alone, which do not say where they have it from."""


@dataclass(frozen=True)
class Certainty:
    """How sure a value is, one code for each thing that decides it."""

    who: Who
    """Whose word it is."""
    claimants: int
    """How many persons and bodies said it; publications that name nobody are none of them."""
    confirmed: int
    """How many others give a number for the same time that agrees with it."""
    day: Basis
    """Whether a publication states the day that it is about, or we inferred it."""
    read: Seen
    """How much was read of that publication of which most was read."""
    checked: int
    """How often it was compared with its sources."""
    disputed: bool
    """Whether a number for the same time that we rely on contradicts it."""
    weakest: str = ""
    """Of a computed value, the address of its least sure part, whose codes these are."""

    @property
    def level(self) -> tuple[bool, bool, int, int, int, bool]:
        """A key that sorts from the least sure to the surest; it is shown nowhere."""
        independent = self.claimants + self.confirmed
        read = list(reversed(Seen)).index(self.read)
        is_stated = self.day is Basis.STATED
        return independent > 0, not self.disputed, independent, read, self.checked, is_stated


class Certainties:
    """How sure the values of one sheet are."""

    def __init__(self, facts: FactSheet) -> None:
        """Take the sheet; the values of a record are sorted once one of them is asked for."""
        self._facts = facts
        self._beside: dict[str, Beside] = {}

    def of(self, address: str) -> Certainty:
        """Return how sure the value at an address is; of a computed one, its least sure part.

        Raise NoValue where no value stands.
        """
        record = self._facts.records.get(address.partition("/")[0])
        if isinstance(record, Figure) and record.derived is not None and address == record.id:
            return min(map(self._part, record.derived.of), key=lambda part: part.level)
        found = self._value(address)
        if found is None or not isinstance(record, Figure | Event):
            raise NoValue(address)
        return self.of_stated(record, found)

    def of_stated(self, record: Figure | Event, stated: Observation | Count) -> Certainty:
        """Return how sure one of the values that a figure or an event holds is."""
        if record.id not in self._beside:
            self._beside[record.id] = Beside(record, lambda value: spoke(self._facts, value))
        beside = self._beside[record.id].compared(stated)
        own = spoke(self._facts, stated)
        return Certainty(
            who=_who(self._facts, own),
            claimants=len(own),
            confirmed=beside.confirming,
            day=stated.as_of_basis if isinstance(stated, Observation) else _day(record),
            read=reading(self._facts, stated.sources),
            checked=checks(stated),
            disputed=beside.is_contradicted,
        )

    def _part(self, address: str) -> Certainty:
        found = self.of(address)
        return replace(found, weakest=found.weakest or address)

    def _value(self, address: str) -> Observation | Count | None:
        record = self._facts.records.get(address)
        if isinstance(record, Figure):
            return current(record.stated)
        return self._facts.best.get(address) or self._facts.stated(address)


def checks(stated: Observation | Count) -> int:
    """Return how often a value was compared with its sources, by role and day."""
    return max(len({str(check) for check in stated.checked}), int(stated.verified is not None))


def spoke(facts: FactSheet, stated: Observation | Count) -> tuple[str, ...]:
    """Return who said a value, but for publications, of which nobody knows whom they repeat."""
    publishing = facts.sheet.publishing_kinds
    named = {name: facts.records[name] for name in stated.said_by}
    return tuple(
        name
        for name, speaker in named.items()
        if isinstance(speaker, Speaker) and speaker.kind not in publishing
    )


def _who(facts: FactSheet, claimants: tuple[str, ...]) -> Who:
    if len(claimants) != 1:
        return Who.SEVERAL if claimants else Who.PUBLICATION
    speaker = facts.records[claimants[0]]
    assert isinstance(speaker, Speaker)
    if speaker.kind in facts.sheet.official_kinds:
        return Who.OFFICIAL if speaker.being is Being.PERSON else Who.OFFICIAL_BODY
    return Who.PERSON if speaker.being is Being.PERSON else Who.BODY


def _day(record: Figure | Event) -> Basis:
    """Return whether the day of an event is stated or inferred."""
    assert isinstance(record, Event)
    return record.date_basis
