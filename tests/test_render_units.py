"""Numbers in templates, with what they count or measure."""

from fractions import Fraction

import pytest
from sheet import FOLDER

from factsheet.checks.loader import load
from factsheet.derive import value_at
from factsheet.model import Unit
from factsheet.render.units import unit_filters
from factsheet.wording import Wording


@pytest.fixture(scope="module")
def facts():
    """The sheet about the books of a library."""
    return load(FOLDER, None)


def test_a_counted_word_follows_what_is_counted_alone(facts):
    """Books are named after their number; a percentage has its sign already."""
    filters = unit_filters(facts, Wording("en"))
    value = value_at(facts, "books-returned")
    assert filters["counted"](value) == filters["unit"](value) == "books"
    assert filters["shown"](value).replace(",", "").isdigit()
    assert filters["drawn_in"]("percent", "each") == "percent; each"
    assert filters["drawn_in"]("nothing", "each") == "each"


def test_a_tick_is_written_as_its_axis_is(facts):
    """A number on an axis has the word of the axis."""
    axis = unit_filters(facts, Wording("en"))["axis"]
    assert axis(Fraction(2000)) == "2,000"
    assert axis(Fraction(2 * 10**6), 6) == "2\u00a0million"


def test_what_is_counted_at_an_event_has_its_unit(facts):
    """The number of helpers is written as their unit wants it."""
    stated = next(count for event in facts.events for count in event.counts)
    assert isinstance(facts.unit_of(stated), Unit)
    assert unit_filters(facts, Wording("uk"))["amount"](stated)
