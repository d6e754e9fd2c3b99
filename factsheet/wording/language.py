"""Values, dates and days as readers of a language see them."""

from __future__ import annotations

from datetime import date

from babel.dates import format_date

from factsheet.model import Unit
from factsheet.problems import BadValueError
from factsheet.values.quantity import Quantity, Share
from factsheet.values.when import Point, When
from factsheet.wording.amounts import Amounts
from factsheet.wording.formats import written_day


class Wording(Amounts):
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

    def when(self, when: When) -> str:
        """Return a date as precisely as it is known: `28 May 2025`, `May 2025`, `about 2022`."""
        text = self._point(when.start) if when.end is None else self._span(when.start, when.end)
        return self.word("circa", date=text) if when.is_approximate else text

    def weekday(self, day: date) -> str:
        """Return the name of a day of the week."""
        name = str(format_date(day, "EEEE", locale=self._locale))
        return name.replace("\u02bc", "\u2019")  # one apostrophe in all texts, for search

    def _point(self, point: Point) -> str:
        known = "year" if point.month is None else "month" if point.day is None else "day"
        pattern = self.word(f"date_{known}")
        return written_day(point.earliest, pattern, self._locale)

    def _span(self, start: Point, end: Point) -> str:
        same = (start.year, start.month) == (end.year, end.month)
        if same and start.day and end.day:
            return f"{start.day}–{self._point(end)}"
        return f"{self._point(start)} – {self._point(end)}"
