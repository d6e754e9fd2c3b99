"""Values and days of the week as readers of a language see them."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from babel.dates import format_date

from factsheet.problems import BadValueError
from factsheet.values.day import Day
from factsheet.values.quantity import Quantity, Share
from factsheet.wording.dates import Dates


class Wording(Dates):
    """How one language says things."""

    def quantity(self, quantity: Quantity) -> str:
        """Return a quantity with the words that bound it: `more than 6,000`."""
        return self._bounded(quantity, self.number)

    def written(self, text: str) -> str:
        """Return a value as it is written in data the way readers see it; other text unchanged."""
        try:
            return self.quantity(Quantity.parse(text))
        except BadValueError:
            return text

    def value(self, quantity: Quantity | None, share: Share | None, unit: str = "") -> str:
        """Return a value as readers see it, a percentage with its sign."""
        if share is not None:
            return self.share(share)
        assert quantity is not None
        if unit != "percent":
            return self.quantity(quantity)
        return self._bounded(quantity, lambda number: self.percent(number / 100, _places(number)))

    def weekday(self, day: Day) -> str:
        """Return the name of a day of the week."""
        name = str(format_date(day.alike, "EEEE", locale=self._locale))
        return name.replace("\u02bc", "\u2019")  # one apostrophe in all texts, for search

    def _bounded(self, quantity: Quantity, shown: Callable[[Fraction], str]) -> str:
        """Return a quantity with its numbers shown in a given way."""
        number = shown(quantity.number)
        if quantity.upper is not None:
            return f"{number}–{shown(quantity.upper)}"
        return number if quantity.is_exact else self.word(quantity.word, number=number)


def _places(number: Fraction) -> int:
    """Return how many decimals a published number has: none, one or two."""
    return next((places for places in (0, 1) if (number * 10**places).denominator == 1), 2)
