"""Numbers, dates, plurals and the interface's own words as readers of a language see them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import yaml
from babel import Locale
from babel.dates import format_date
from babel.numbers import format_percent

from factsheet.problems import BadValueError
from factsheet.values.quantity import Quantity, Share
from factsheet.values.when import Point, When
from factsheet.wording.formats import decimal, written_day, written_number

FOLDER = Path(__file__).parent / "words"
WIDEST = Fraction(5, 100)
"""How far apart the bounds of a share may lie that is shown as one number."""
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # they are ours, and a test is strict
REGIONS = {"en": "en_GB"}
"""Languages whose region decides how a date looks."""


def locale_of(language: str) -> Locale:
    """Return Babel's locale for a language of the sheet."""
    return Locale.parse(REGIONS.get(language, language))


def categories(language: str) -> tuple[str, ...]:
    """Return the CLDR plural categories of a language, `other` included."""
    return (*sorted(locale_of(language).plural_form.tags - {"other"}), "other")


class Wording:
    """How one language says things."""

    def __init__(self, language: str) -> None:
        """Read the interface's words; raise LookupError for a language that has none."""
        path = FOLDER / f"{language}.yml"
        if not path.exists():
            missing = path.relative_to(FOLDER.parents[2]).as_posix()
            raise LookupError(f"no words for `{language}`; add {missing}")
        self.language = language
        with path.open("rb") as file:
            self.words: Mapping[str, Any] = yaml.load(file, _LOADER)  # noqa: S506  it makes only text
        self._locale = locale_of(language)

    def word(self, key: str, **values: Any) -> str:
        """Return one of the interface's phrases with its gaps filled."""
        return str(self.words[key]).format(**values)

    def counted(self, number: int | Fraction, forms: Mapping[str, str]) -> str:
        """Return the form of a word that stands after a number."""
        return forms[self._locale.plural_form(decimal(number))]

    def several(self, key: str, number: int) -> str:
        """Return `7 reports`: a number with the interface's word for what it counts."""
        return f"{self.number(number)}\u00a0{self.counted(number, self.words[key])}"

    def number(self, number: int | Fraction) -> str:
        """Return a number with the language's separators: 1,279 or 1 279."""
        return written_number(number, self._locale)

    def tongue(self, language: str) -> str:
        """Return what a language is called, or its code where that is not known."""
        return str(self._locale.languages.get(language, language))

    def quantity(self, quantity: Quantity) -> str:
        """Return a quantity with the words that bound it: `more than 6,000`."""
        return self._bounded(quantity, self.number)

    def percent(self, part: Fraction, decimals: int = 0) -> str:
        """Return a share from 0 to 1 as a percentage, without decimals unless asked."""
        pattern = "#,##0" + ("." + "0" * decimals if decimals else "") + "%"
        return str(format_percent(decimal(part), format=pattern, locale=self._locale))

    def share(self, share: Share) -> str:
        """Return a share, never more precise than what it was computed from: `about 51%`."""
        if share.is_exact:
            return self.percent(share.value, decimals=1)
        least, most = share.rounded
        if most is None:
            return self.word("at least", number=self.percent(least)) if least else self.word("open")
        if not least:
            return self.word("at most", number=self.percent(most))
        if most - least > WIDEST:
            return f"{self.number(least * 100)}–{self.percent(most)}"
        return self.word("about", number=self.percent(share.value))

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

    def when(self, when: When) -> str:
        """Return a date as precisely as it is known: `28 May 2025`, `May 2025`, `about 2022`."""
        text = self._point(when.start) if when.end is None else self._span(when.start, when.end)
        return self.word("circa", date=text) if when.is_approximate else text

    def weekday(self, day: date) -> str:
        """Return the name of a day of the week."""
        name = str(format_date(day, "EEEE", locale=self._locale))
        return name.replace("\u02bc", "\u2019")  # one apostrophe in all texts, for search

    def _bounded(self, quantity: Quantity, shown: Callable[[Fraction], str]) -> str:
        """Return a quantity with its numbers shown in a given way."""
        number = shown(quantity.number)
        if quantity.upper is not None:
            return f"{number}–{shown(quantity.upper)}"
        return number if quantity.is_exact else self.word(quantity.word, number=number)

    def _point(self, point: Point) -> str:
        known = "year" if point.month is None else "month" if point.day is None else "day"
        pattern = self.word(f"date_{known}")
        return written_day(point.earliest, pattern, self._locale)

    def _span(self, start: Point, end: Point) -> str:
        same = (start.year, start.month) == (end.year, end.month)
        if same and start.day and end.day:
            return f"{start.day}–{self._point(end)}"
        return f"{self._point(start)} – {self._point(end)}"


def _places(number: Fraction) -> int:
    """Return how many decimals a published number has: none, one or two."""
    return next((places for places in (0, 1) if (number * 10**places).denominator == 1), 2)
