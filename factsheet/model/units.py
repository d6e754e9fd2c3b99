"""What a number counts or measures, and how it is written."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from factsheet.model.fields import Id, Line, Texts, Whole
from factsheet.model.record import Record
from factsheet.model.validators import matching
from factsheet.values.quantity import POWERS, Scale

Forms = dict[str, dict[str, Line]]
Cases = dict[str, Forms]
Currency = Annotated[
    str,
    Field(pattern="^[A-Z]{3}$", examples=["USD", "EUR"]),
    *matching("[A-Z]{3}", "is not a currency", "write its code of three capitals: `USD`"),
]


class UnitKind(StrEnum):
    """What sort of number it is: what it can be, and what stands beside it."""

    COUNT = "count"
    """Things, counted: whole, not below zero."""
    PEOPLE = "people"
    """People, counted."""
    MONEY = "money"
    """An amount of a currency."""
    MEASURE = "measure"
    """What is measured in a unit that has a symbol, such as metres or degrees."""
    PERCENT = "percent"
    """Hundredths of a whole."""
    POINTS = "points"
    """A difference between two percentages."""
    RATE = "rate"
    """So many for each thousand, or for any other number."""
    INDEX = "index"
    """A number without a unit."""
    ORDINAL = "ordinal"
    """A place in an order."""

    @property
    def scale(self) -> Scale:
        """Which numbers it can be at all."""
        if self in COUNTED:
            return Scale.COUNTS
        return Scale.SHARES if self is UnitKind.PERCENT else Scale.BALANCES


COUNTED = {UnitKind.COUNT, UnitKind.PEOPLE, UnitKind.ORDINAL}
"""Kinds of whole numbers; a word in the form that the number asks for stands after them."""
BARE = {*COUNTED, UnitKind.INDEX}
"""Kinds that readers see as a number alone."""


class Magnitude(StrEnum):
    """A word for a large number."""

    THOUSAND = "thousand"
    MILLION = "million"
    BILLION = "billion"
    TRILLION = "trillion"

    @property
    def power(self) -> int:
        """The power of ten that it stands for."""
        return POWERS[self.value]


class Unit(Record):
    """What a number counts or measures."""

    id: Id
    """Name that figures and counts use."""
    kind: UnitKind | None = None
    """What sort of number it is; without it, by `id` percent or ordinal, else a count."""
    forms: Forms = Field(default_factory=dict)
    """For each language the word after a number, by CLDR plural category."""
    cases: Cases = Field(default_factory=dict)
    """For each language and case the forms that differ there: after `понад 21`, by category."""
    symbol: Texts | None = None
    """What stands after the number instead of a word, such as `°C`; of money, its sign."""
    currency: Currency | None = None
    """The currency of money, as ISO 4217 writes it."""
    per: Whole | None = None
    """Of a rate, for how many it is: `1000`."""
    magnitude: Magnitude | None = None
    """The least word for large numbers that readers see; without it, numbers stand as written."""
    smallest_count: Whole | None = None
    """Where it counts people: a number below this one could point at somebody."""

    def every_form(self, language: str) -> list[str]:
        """Return all forms of its word in a language, that after one first, in every given case."""
        bent = self.cases.get(language, {}).values()
        forms = self.forms.get(language, {})
        return [
            *(forms[category] for category in sorted(forms, key=lambda name: name != "one")),
            *(one for case in bent for one in case.values()),
        ]

    @property
    def sort(self) -> UnitKind:
        """What sort of number it is, also where nobody wrote it."""
        if self.kind:
            return self.kind
        if self.id in (UnitKind.PERCENT, UnitKind.ORDINAL):
            return UnitKind(self.id)
        return UnitKind.PEOPLE if self.smallest_count else UnitKind.COUNT
