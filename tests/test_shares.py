"""Shares as readers see them: never more precise than they are, never none or all by rounding."""

import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.values.quantity import Quantity, share
from factsheet.wording.shares import Shares

LANGUAGES = ("en", "uk")


@pytest.mark.parametrize(
    ("part", "whole", "english", "ukrainian"),
    [
        ("1279", "2500", "51.2%", "51,2%"),
        ("1279", "about 2500", "about 51%", "приблизно 51%"),
        ("40", "about 90", "42–48%", "42–48%"),
        ("1279", "more than 2500", "at most 52%", "щонайбільше 52%"),
        ("more than 200", "800", "at least 25%", "щонайменше 25%"),
        ("more than 200", "more than 800", "cannot be given", "визначити не можна"),
        ("7", "about 2500", "less than 1%", "менш ніж 1%"),
        ("1", "90000", "less than 0.1%", "менш ніж 0,1%"),
        ("89999", "90000", "more than 99.9%", "понад 99,9%"),
        ("0", "90000", "0%", "0%"),
        ("90000", "90000", "100%", "100%"),
        ("0", "about 90", "0%", "0%"),
        ("2499", "about 2500", "at least 98%", "щонайменше 98%"),
        ("2500", "about 2500", "about 100%", "приблизно 100%"),
        ("at most 25", "2500", "at most 1%", "щонайбільше 1%"),
    ],
)
def test_shares(part, whole, english, ukrainian):
    """A share of exact numbers has one decimal; any other says what its bounds leave."""
    found = share(Quantity.parse(part), Quantity.parse(whole))
    assert Shares("en").share(found) == english
    assert Shares("uk").share(found) == ukrainian


@given(st.fractions(0, 1, max_denominator=10**6), st.integers(0, 2))
def test_only_none_is_nothing_and_only_all_is_all(part, decimals):
    """No share that is not none is told as 0%, and none that is not all as 100%."""
    for language in LANGUAGES:
        told = Shares(language).percent(part, decimals)
        digits = float(re.sub(r"[^0-9]", "", told) or 0)
        assert (digits == 0) is (part == 0)
        assert (told == Shares(language).percent(Fraction(1))) is (part == 1)
        assert not re.search("100[.,]0", told)
