"""Changes in percent and rates: rounded, and never more certain than what they come from."""

from fractions import Fraction
from math import inf

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from factsheet.problems import BadValueError
from factsheet.values.quantity import (
    Quantity,
    Scale,
    Share,
    in_percent,
    percent_change,
    rate,
    share,
)

SIGNED = Scale.BALANCES
numbers = st.fractions(-(10**6), 10**6, max_denominator=100).map(
    lambda n: round(n * 100) / Fraction(100)
)
above_zero = st.integers(1, 10**6).map(Fraction)


@st.composite
def between(draw, low):
    """A quantity between two numbers, of which the lesser is drawn first."""
    one = draw(low)
    other = one + draw(st.integers(0, 10**4))
    return Quantity.between(one, other, SIGNED)


def holds(found: Quantity, value: Fraction) -> bool:
    low = -inf if found.low is None else found.low
    return low <= value <= (inf if found.high is None else found.high)


@given(between(above_zero), between(numbers), st.fractions(0, 1), st.fractions(0, 1))
def test_a_change_in_percent_holds_every_change(before, after, one, other):
    """Whatever both numbers were between their bounds, the change is within those it is given."""
    was = before.low + one * (before.high - before.low)
    shows = after.low + other * (after.high - after.low)
    found = percent_change(before, after)
    assert holds(found, (shows / was - 1) * 100)
    assert Quantity.parse(str(found)) == found


@given(between(numbers), between(above_zero), st.sampled_from([1, 1000, 10**5]), st.fractions(0, 1))
def test_a_rate_holds_every_rate(part, whole, per, at):
    """Whatever both numbers were between their bounds, the rate is within those it is given."""
    some = part.low + at * (part.high - part.low)
    all_of_it = whole.low + (1 - at) * (whole.high - whole.low)
    assume(abs(part.centre) / whole.centre * per < 10**9)
    assert holds(rate(part, whole, per), some / all_of_it * per)


@given(st.integers(0, 10**6), st.integers(1, 10**6))
def test_a_share_in_percent_holds_the_share(part, whole):
    """A share told as a quantity has bounds around the share."""
    found = in_percent(share(Quantity("exact", Fraction(part)), Quantity("exact", Fraction(whole))))
    assert holds(found, Fraction(part * 100, whole))


@pytest.mark.parametrize(
    ("before", "after", "wanted"),
    [
        ("1000", "820", "-18.0"),
        ("3", "4", "about 33.3"),
        ("4.0 billion", "5.0 billion", "25.0"),
        ("about 2500", "2600", "1 to 7"),
        ("at least 100", "90", "-100 to -10"),
        ("100", "at least 90", "at least -10"),
        ("7", "7", "0.0"),
        ("100", "-50", "-150.0"),
    ],
)
def test_changes_in_percent(before, after, wanted):
    """A change between exact numbers is rounded to tenths, another one to whole percents."""
    terms = (Quantity.parse(text).on(SIGNED) for text in (before, after))
    assert str(percent_change(*terms)) == wanted


@pytest.mark.parametrize(
    ("part", "whole", "per", "wanted"),
    [
        ("597 thousand", "1.2 billion", 100000, "about 49.8"),
        ("5", "1000", 1000, "5.00"),
        ("0", "1000", 1000, "0"),
        ("1", "3 million", 1, "about 0.000000"),
        ("500 to 600", "10000", 1000, "50 to 60"),
        ("12345", "10", 1000, "about 1230000"),
    ],
)
def test_rates(part, whole, per, wanted):
    """A rate has three digits that count, and as many decimals as data can have."""
    assert str(rate(Quantity.parse(part), Quantity.parse(whole), per)) == wanted


@pytest.mark.parametrize("text", ["0", "at most 5", "-5", "about 0"])
def test_nothing_is_divided_by_what_may_be_zero(text):
    """From what may be nothing, nothing changes in percent, and no rate is of it."""
    for what in (
        lambda: percent_change(Quantity.parse(text), Quantity.parse("5")),
        lambda: rate(Quantity.parse("5"), Quantity.parse(text), 1000),
    ):
        with pytest.raises(BadValueError, match="may be zero; name what is surely more"):
            what()


def test_an_unsure_share_in_percent_is_a_range():
    """A share with bounds is a range of whole percents; one without an upper end has none."""
    assert (
        str(in_percent(Share(Fraction(1, 2), Fraction(4, 10), Fraction(6, 10), False)))
        == "40 to 60"
    )
    assert str(in_percent(Share(Fraction(1, 2), Fraction(4, 10), None, False))) == "at least 40"
