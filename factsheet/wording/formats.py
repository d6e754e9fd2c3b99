"""Numbers and days as a locale writes them, each worked out once."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal

from factsheet.values.quantity.notation import decimals_of

REMEMBERED = 16384
"""How many numbers and days are remembered as they are written."""
MINUS = "\N{MINUS SIGN}"
USUAL = 3
"""Up to how many decimals CLDR writes a number that says nothing else."""


@lru_cache(REMEMBERED)
def written_number(number: int | Fraction, locale: Locale, decimals: int | None = None) -> str:
    """Return a number with the separators of a locale.

    It has so many decimals, or as many as it needs; three where they have no end.
    """
    count = decimals_of(Fraction(number)) if decimals is None else decimals
    is_usual = decimals is None and count <= USUAL  # as the locale groups its digits
    pattern = None if is_usual else f"#,##0{'.' * bool(count)}{'0' * count}"
    text = str(format_decimal(decimal(number), format=pattern, locale=locale))
    return text.replace("-", MINUS)


@lru_cache(REMEMBERED)
def written_day(day: date, pattern: str, locale: Locale) -> str:
    """Return a day of the calendar after a pattern of CLDR."""
    return str(format_date(day, pattern, locale=locale))


@lru_cache(REMEMBERED)
def plural_form(number: int | Fraction, locale: Locale, decimals: int) -> str:
    """Return the plural category of CLDR of a word after a number with so many decimals."""
    return str(locale.plural_form(decimal(number, decimals)))


def roman(number: int) -> str:
    """Return a number from 1 to 399 in Roman numerals."""
    steps = [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V")]
    found = ""
    for size, letters in [*steps, (4, "IV"), (1, "I")]:
        times, number = divmod(number, size)
        found += letters * times
    return found


def decimal(number: int | Fraction, decimals: int = 0) -> int | Decimal:
    """Return a number as Babel takes it, without the errors of floating point.

    It keeps so many decimals, zeros at the end included: a plural form may depend on them.
    """
    exact = Fraction(number)
    if exact.denominator == 1 and not decimals:
        return exact.numerator
    found = Decimal(exact.numerator) / Decimal(exact.denominator)
    return found.quantize(Decimal(1).scaleb(-decimals)) if decimals else found
