"""What CLDR, which Babel carries, knows of the words that an interface needs."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from babel.numbers import format_decimal
from babel.units import format_unit

from factsheet.wording import categories, locale_of

COUNTED = {"days": "duration-day", "months": "duration-month", "years": "duration-year"}
"""Counted words of ours, by what CLDR calls them."""
ORDER = ("zero", "one", "two", "few", "many", "other")
"""The plural categories as CLDR lists them."""
SAMPLES = (*range(201), 10**6, Decimal("0.5"), Decimal("1.5"), Decimal("10.5"))
"""Numbers of which some need each form that a language has."""


class Cldr:
    """One language as CLDR describes it."""

    def __init__(self, language: str) -> None:
        """Take the code of a language that CLDR knows."""
        self.language = language
        self._locale = locale_of(language)

    @property
    def plurals(self) -> tuple[str, ...]:
        """The plural categories of the language, in the order of CLDR."""
        return tuple(sorted(categories(self.language), key=ORDER.index))

    def word(self, key: str) -> str | dict[str, str]:
        """Return a word, or its forms by plural category; empty where CLDR does not have it."""
        if key in COUNTED:
            return self._counted(COUNTED[key])
        after_a_million = str(self._locale.plural_form(10**6))
        known = {
            "magnitudes": "long",
            "after_magnitude": after_a_million,
            "tick_day": self._skeleton("MMMd", "d MMM"),
            "tick_month": "LLL",
            "tick_year": self._skeleton("y", "y"),
        }
        if key.startswith("tick_year_"):
            return self._with_era(self._skeleton("y", "y"), key.endswith("_ad"))
        return known.get(key, "")

    def date(self, key: str) -> str:
        """Return a pattern of a date, or what it is made with; empty where CLDR has none."""
        name, _, era = key.partition("_")
        patterns = {
            "day": self._locale.date_formats["long"].pattern,
            "month": self._skeleton("yMMMM", "LLLL y"),
            "year": self._skeleton("y", "y"),
        }
        if name in patterns and era in ("bc", "ad"):
            return self._with_era(patterns[name], era == "ad")
        known = {
            "first_day": "1",
            "day_in_year": self._skeleton("MMMMd", "d MMMM"),
            "month_in_year": "LLLL",
        }
        return known.get(key) or patterns.get(key, "")

    def _skeleton(self, name: str, otherwise: str) -> str:
        found = self._locale.datetime_skeletons.get(name)
        return found.pattern if found else otherwise

    def _with_era(self, pattern: str, is_after: bool) -> str:
        """Return a pattern with the name of an era beside its year."""
        era = self._locale.eras["abbreviated"][int(is_after)].replace("'", "''")
        year = self._skeleton("Gy", "y G")
        pieces = year.split("'")
        pieces[::2] = [piece.replace("G", f"'{era}'") for piece in pieces[::2]]
        whole = pattern.split("'")
        whole[::2] = [piece.replace("y", "'".join(pieces), 1) for piece in whole[::2]]
        return "'".join(whole)

    def _counted(self, unit: str) -> dict[str, str]:
        """Return the forms of a word of time, each taken from a number that needs it."""
        found = dict.fromkeys(self.plurals, "")
        for number in SAMPLES:
            category = str(self._locale.plural_form(number))
            if not found.get(category, "-"):
                digits = str(format_decimal(number, locale=self._locale))
                said = (self._said(number, unit, length) for length in ("long", "short"))
                found[category] = next(filter(None, said), "").replace(digits, "").strip("\u00a0 ")
        return found

    def _said(self, number: int | Decimal, unit: str, length: Literal["long", "short"]) -> str:
        """Return a number with its unit; empty where that length is not known."""
        said = format_unit(number, unit, length=length, locale=self._locale)
        return "" if unit in said else said  # Babel says so that it does not know
