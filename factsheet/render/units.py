"""How templates write numbers with what they count or measure."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from factsheet.derive import Value
from factsheet.model import BARE, Count, FactSheet
from factsheet.values.quantity import Quantity
from factsheet.wording import Wording

NOTHING = Quantity.parse("0")
"""What a word without a number is written after."""


def unit_filters(facts: FactSheet, wording: Wording) -> dict[str, Callable[..., str]]:
    """Return the filters of one sheet in one language, by their names in templates."""
    found = UnitFilters(facts, wording)
    names = ("unit", "counted", "drawn_in", "amount", "shown", "axis")
    return {name: getattr(found, name) for name in names}


class UnitFilters:
    """Numbers and units of one sheet in one language."""

    def __init__(self, facts: FactSheet, wording: Wording) -> None:
        """Keep what the filters look things up in."""
        self._facts, self._wording = facts, wording

    def unit(self, value: Value) -> str:
        """Return the word of its unit in the form after a value, or its sign where it has none."""
        unit = self._facts.unit(value.unit)
        if unit is None:
            return ""
        return self._wording.after(value.quantity or NOTHING, unit) or self._wording.named(unit)

    def counted(self, value: Value) -> str:
        """Return the same where readers do not see the unit in the value itself."""
        unit = self._facts.unit(value.unit)
        return (
            self._wording.after(value.quantity or NOTHING, unit)
            if unit and unit.sort in BARE
            else ""
        )

    def drawn_in(self, key: str, text: str) -> str:
        """Return a text about a picture with its unit: a word before it, a sign behind it."""
        unit = self._facts.unit(key)
        named = self._wording.named(unit) if unit else ""
        if unit is None or not named:
            return text
        way = "about_word" if unit.forms.get(self._wording.language) else "about_sign"
        return self._wording.word(way, unit=named, text=text)

    def amount(self, stated: Count) -> str:
        """Return what was counted at an event as readers see it, with all but the counted word."""
        return self._wording.quantity(stated.value, self._facts.unit_of(stated))

    def axis(self, value: Fraction, power: int = 0) -> str:
        """Return the label of a number on an axis."""
        return self._wording.tick(value, power)

    def shown(self, value: Value) -> str:
        """Return a value as readers see it, without its unit but for a percent sign."""
        return self._wording.value(value.quantity, value.share, self._facts.unit(value.unit))
