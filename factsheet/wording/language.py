"""Values and days of the week as readers of a language see them."""

from __future__ import annotations

from babel.dates import format_date

from factsheet.model import Unit
from factsheet.problems import BadValueError
from factsheet.values.day import Day
from factsheet.values.quantity import Quantity, Share
from factsheet.wording.amounts import Amounts
from factsheet.wording.dates import Dates


class Wording(Dates, Amounts):
    """How one language says things."""

    def written(self, text: str) -> str:
        """Return a value as it is written in data the way readers see it; other text unchanged."""
        try:
            return self.quantity(Quantity.parse(text))
        except BadValueError:
            return text

    def value(
        self, quantity: Quantity | None, share: Share | None, unit: Unit | None = None
    ) -> str:
        """Return a value as readers see it: a percentage with its sign, money with its currency."""
        if share is not None:
            return self.share(share)
        assert quantity is not None
        return self.quantity(quantity, unit)

    def weekday(self, day: Day) -> str:
        """Return the name of a day of the week."""
        name = str(format_date(day.alike, "EEEE", locale=self._locale))
        return name.replace("\u02bc", "\u2019")  # one apostrophe in all texts, for search
