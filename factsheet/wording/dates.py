"""Dates as readers of a language see them, from a day to a century, with their era."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from factsheet.values.day import AnyDay, Day
from factsheet.values.point import Point
from factsheet.values.when import Bound, When
from factsheet.wording.formats import roman
from factsheet.wording.patterns import SURE, Patterns

QUALIFIED = {"~": "circa", "?": "perhaps", "%": "perhaps_circa"}


class Dates(Patterns):
    """How one language says dates.

    A phrase may have a form for a case: `_of` after `before` and `since`, `_on` after `as of`.
    A date is put into words once: the day of a check stands beside every value.
    """

    @cached_property
    def _dates(self) -> dict[tuple[When, str], str]:
        """The dates that were said already, in the words of this instance."""
        return {}

    def when(self, when: When, case: str = "") -> str:
        """Return a date as precisely as it is known: `28 May 2025`, `about 2022`, `44 BC`."""
        if (when, case) not in self._dates:
            self._dates[when, case] = self._when(when, case)
        return self._dates[when, case]

    def _when(self, when: When, case: str) -> str:
        text = self._whole(when, case)
        is_unknown = when.is_uncertain and len(when.points) > 1
        if is_unknown or any(point.is_vague for point in when.points):
            return self._date("unknown", date=text)
        return text

    def as_of(self, when: When) -> str:
        """Return the day that a value is about: `as of 28 May 2025`, `since 1889`."""
        if len(when.points) < when.is_span + 1:
            return self.when(when, "_on")
        if all(point.day and not point.qualifier for point in when.points):
            return self.word("as_of_day", date=self.when(when))
        return self.word("as_of", date=self.when(when, "_on"))

    def day(self, day: AnyDay) -> str:
        """Return a day of the calendar."""
        return self.when(When.on(day))

    def year(self, year: int) -> str:
        """Return a year by itself, as short as an axis has it: `2025`, `44 BC`, `AD 1`."""
        era = "_bc" if year < 1 else "_ad" if year == 1 else ""
        return self.patterned(Day.of(year), self.word(f"tick_year{era}"))

    def _whole(self, when: When, case: str) -> str:
        start, end = when.start, when.end
        if isinstance(start, Point) and isinstance(end, Point):
            if start.qualifier == end.qualifier:
                return self._qualified(end, self._spanned(start, end, case), case)
            first = self._first(start, end, case)
            last = self._qualified(end, self._point(end, case), case)
            return self._date("apart", first=self._qualified(start, first, case), last=last)
        (point,) = when.points
        if end is None:
            return self._qualified(point, self._point(point, case), case)
        key = "before" if end is point else "since"
        if Bound.UNKNOWN in (start, end):
            key = f"{key}_unknown"
        return self._date(key, date=self._qualified(point, self._point(point, "_of"), "_of"))

    def _qualified(self, point: Point, text: str, case: str) -> str:
        form = self._form(QUALIFIED[point.qualifier], case) if point.qualifier else "{date}"
        return str(form.format(date=text))

    def _spanned(self, start: Point, end: Point, case: str) -> str:
        """Return a span with what both ends have in common told once: `April–June 2022`."""
        if _form(start) == _form(end) and not (start.is_season or start.is_vague):
            if start.day and (start.year, start.month) == (end.year, end.month):
                first = self.numbered(start.earliest)
                return self._date("close", first=first, last=self._point(end, case))
            if not start.month and start.years == 1:
                return self._years(start.year, end.year, case)
        first = self._first(start, end, case)
        is_close = start.month and not start.day and first != self._point(start, case)
        way = "close" if is_close else "apart"
        return self._date(way, first=first, last=self._point(end, case))

    def _first(self, start: Point, end: Point, case: str) -> str:
        """Return the first end of a span, without its year where that follows with the last."""
        is_alike = _form(start) == _form(end) and start.year == end.year
        if not is_alike or not start.month or start.is_season or start.is_vague or end.is_vague:
            return self._point(start, case)
        known = "day" if start.day else "month"
        return self.patterned(start.earliest, self._form(f"{known}_in_year", case))

    def _years(self, first: int, last: int, case: str) -> str:
        if _era(first) == _era(last):
            form = self._form(f"years{_era(last)}", case)
            return str(form.format(first=self._told(first), last=self._told(last)))
        ends = (self._point(Point(year), case) for year in (first, last))
        return self._date("apart", first=next(ends), last=next(ends))

    def _point(self, point: Point, case: str) -> str:
        """Return a date without its qualifier."""
        era, last = _era(point.year), point.year + point.years - 1
        if point.years == 100:
            number = (point.year if point.year >= 0 else -point.year) // 100 + 1
            forms = self._form("century", case)
            form = forms.get(self._locale.ordinal_form(number), forms["other"])
            century = form.format(number=number, roman=roman(number))
            return self._date(f"century{_era(last)}", date=century) if _era(last) else century
        if point.years == 10:
            if era or point.year % 100 == 0:
                return self._years(point.year, last, case)
            forms = self._form("decade", case)
            return str(forms.get(str(point.year % 100), forms["other"]).format(year=point.year))
        if point.is_season:
            return self._season(point, case)
        known = "day" if point.day else "month" if point.month else "year"
        return self.patterned(point.earliest, self._form(f"{known}{era}", case))

    def _season(self, point: Point, case: str) -> str:
        season = self._form("seasons", case)[str(point.month)]
        year = self._told(point.year)
        if point.latest.year != point.year != 0:
            after = self._told(point.latest.year)
            year += "/" + (after[-2:] if point.year in SURE and after[-2:] != "00" else after)
        form = self._form(f"season{_era(point.year)}", case)
        return str(form.format(season=season, year=year))

    def _date(self, key: str, **values: Any) -> str:
        return str(self.words["dates"][key]).format(**values)

    def _form(self, key: str, case: str) -> Any:
        found = self.words["dates"]
        return found.get(f"{key}{case}", found[key])


def _form(point: Point) -> tuple[bool, bool, int]:
    return bool(point.month), bool(point.day), point.years


def _era(year: int) -> str:
    return "_bc" if year < 1 else "" if year >= SURE.start else "_ad"
