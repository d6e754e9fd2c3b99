"""Changes in percent and rates per so many, never more certain than what they come from."""

from __future__ import annotations

from fractions import Fraction

from factsheet.problems import BadValueError
from factsheet.values.quantity.arithmetic import moved_apart
from factsheet.values.quantity.bounds import Quantity
from factsheet.values.quantity.notation import MOST_DECIMALS, Notation, plainest
from factsheet.values.quantity.scale import Scale
from factsheet.values.quantity.share import Share

TENTH = Fraction(1, 10)
DIGITS = 3
"""How many digits of a rate count."""


def percent_change(before: Quantity, after: Quantity) -> Quantity:
    """Return the change from the first to the second in percent, less than zero for a fall.

    It is rounded to tenths, and to whole percents where it is less sure than that. Raise
    BadValueError where the first may be zero, ValueError where there is no bound on either side.
    """
    low, high = _ratio(after, before)
    least, most = (None if end is None else (end - 1) * 100 for end in (low, high))
    if before.is_exact and after.is_exact:
        return _near((after.number / before.number - 1) * 100, TENTH)
    is_wide = least is None or most is None or most - least > 1
    return moved_apart(least, most, Fraction(1) if is_wide else TENTH, Scale.BALANCES)


def rate(part: Quantity, whole: Quantity, per: int) -> Quantity:
    """Return the first for so many of the second, with three digits that count.

    Raise BadValueError where the second may be zero, ValueError without a bound on either side.
    """
    low, high = _ratio(part, whole)
    step = _step(part.centre / whole.centre * per)
    if part.is_exact and whole.is_exact:
        return _near(part.number / whole.number * per, step)
    least, most = (None if end is None else end * per for end in (low, high))
    return moved_apart(least, most, step, Scale.BALANCES)


def in_percent(share: Share) -> Quantity:
    """Return a share as a quantity in percent, with bounds around those of the share."""
    if share.is_exact:
        return _near(share.value * 100, TENTH).on(Scale.SHARES)
    least, most = share.rounded
    high = None if most is None else most * 100
    return moved_apart(least * 100, high, Fraction(1), Scale.SHARES)


def _ratio(part: Quantity, whole: Quantity) -> tuple[Fraction | None, Fraction | None]:
    """Return the least and the greatest that the first can be over the second."""
    smallest, largest = whole.low, whole.high
    if smallest is None or smallest <= 0:
        raise BadValueError(f"`{whole}` may be zero", "name what is surely more")
    low, high = part.low, part.high
    if low is not None:
        low = _over(low, smallest if low < 0 else largest)
    return low, None if high is None else _over(high, largest if high < 0 else smallest)


def _over(number: Fraction, whole: Fraction | None) -> Fraction:
    return Fraction(0) if whole is None else number / whole


def _near(number: Fraction, step: Fraction) -> Quantity:
    """Return a number as it is, or the nearest multiple of a step as about so many."""
    nearest = round(number / step) * step
    word = "exact" if nearest == number else "about"
    decimals = plainest(step).decimals
    return Quantity(word, nearest, notations=(Notation(decimals),), scale=Scale.BALANCES)


def _step(number: Fraction) -> Fraction:
    """Return the unit of the third digit of a number that counts; one for zero."""
    if not number:
        return Fraction(1)
    power = MOST_DECIMALS
    while abs(number) * Fraction(10) ** power >= 10**DIGITS:
        power -= 1
    return Fraction(10) ** -power
