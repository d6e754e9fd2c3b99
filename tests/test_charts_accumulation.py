"""Announced parts against their total: steps that add up, areas that keep to their edges."""

import itertools
import re
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.charts import NARROW, WIDE, Announced, accumulation, between
from factsheet.charts.announced import on_the_axis
from factsheet.charts.hatching import hatching
from factsheet.charts.lettering import width_of
from factsheet.charts.points import MANY
from factsheet.charts.running import running
from factsheet.charts.spread import spread
from factsheet.values.day import Day
from factsheet.values.quantity import Quantity

FIRST = Day.of(2022, 5, 16)
quantities = st.tuples(
    st.sampled_from(["", "about ", "more than ", "at most "]), st.integers(0, 5000)
).map(lambda both: Quantity.parse(f"{both[0]}{both[1]}"))
events = st.lists(st.tuples(st.integers(0, 900), st.none() | quantities), max_size=40).map(
    lambda rows: sorted(((FIRST + timedelta(n), part) for n, part in rows), key=lambda row: row[0])
)
TEXTS = ("12,345–54,321 in all", "not announced", "12,345 announced")


def said(rows, after, whole="1279", bases=()):
    """Return a total so many days after the first, with what events announced of it."""
    day = FIRST + timedelta(after)
    numbers = [Quantity.parse(base) for base in bases]
    return Announced(FIRST, rows, day, Quantity.parse(whole), numbers, TEXTS, "The whole: 2,000")


@given(events, st.integers(0, 900), st.sampled_from([NARROW, WIDE]))
def test_each_announced_part_is_one_step(rows, after, width):
    """Parts up to the day of the total are steps that never fall; all else lies on the axis."""
    told = said(rows, after, bases=["2000", "about 2500"])
    found = accumulation(told, width)
    parts = [n for n, (day, part) in enumerate(rows) if part and day <= told.day]
    assert [step.index for step in found.steps] == parts
    heights = [step.y for step in found.steps]
    assert heights == sorted(heights, reverse=True)
    assert all(found.top <= step.y <= found.bottom for step in found.steps)
    hollow = {rows[event.index][1] for event in found.silent}
    assert hollow <= {None}
    assert all(rows[event.index][0] > told.day for event in found.later)
    assert (found.hatching == "") == (found.x == found.right)
    assert found.base.level.high <= found.base.level.low


@given(st.lists(quantities, max_size=20))
def test_the_sum_is_that_of_the_parts(parts):
    """The last sum has the bounds that adding the parts gives."""
    last = running([(FIRST, part) for part in parts], FIRST)[-1]
    highs = [part.high for part in parts]
    assert last.low == sum(part.low for part in parts)
    assert last.high == (None if None in highs else sum(highs))


@given(events, st.integers(0, 900), st.sampled_from([NARROW, WIDE]))
def test_labels_of_the_total_stay_inside(rows, after, width):
    """The lines beside the total do not touch each other and do not leave the picture."""
    found = accumulation(said(rows, after), width)
    for one, other in itertools.pairwise(sorted(foot for foot, _ in found.labels)):
        assert other - one >= 16.9
    for foot, text in found.labels:
        assert 13.9 <= foot <= found.bottom
        room = found.x if found.is_left else width - found.x
        assert width_of(text) + 10 <= room


@pytest.mark.parametrize("count", [0, 1, 2, 100, 5000])
def test_many_events_make_a_picture_as_few_do(count):
    """Thousands of silent events are marked once in each place of the axis."""
    rows = [(FIRST + timedelta(n // 4), None) for n in range(count)]
    assert len(accumulation(said(rows, 10), NARROW).silent) <= max(MANY, NARROW)


def test_of_many_events_in_one_place_the_first_is_marked():
    """Hundreds of silent events of one day are one mark, which leads to the first."""

    class Axis:
        def at(self, day):
            return float((day - FIRST).days)

    rows = [(FIRST, None)] * MANY + [(FIRST + timedelta(9), Quantity.parse("5"))]
    marked = [*on_the_axis(said(rows, 3), Axis(), 7.0)]
    assert [(event.index, event.x, event.y) for event in marked] == [
        (0, 0.0, 7.0),
        (MANY, 9.0, 7.0),
    ]


def test_published_wholes_are_one_range():
    """The band runs from the least to the greatest; without a bound it is open."""
    assert str(between([Quantity.parse("2439"), Quantity.parse("about 2500")])) == "2439 to 2550"
    assert between([Quantity.parse("2439"), Quantity.parse("more than 9")]).high is None


@given(st.floats(1, 400), st.floats(1, 400))
def test_hatching_keeps_to_its_area(width, height):
    """No slanted line leaves the rectangle that it fills."""
    numbers = [float(n) for n in re.findall(r"[\d.]+", hatching(10, 20, width, height))]
    for x, y in zip(numbers[::2], numbers[1::2], strict=True):
        assert 9.9 <= x <= 10.1 + width
        assert 19.9 <= y <= 20.1 + height


@given(st.lists(st.floats(0, 200), max_size=6))
def test_spread_texts_do_not_touch(wanted):
    """Texts keep their order and their distance, and none is below the bottom."""
    found = spread(wanted, 17, 200)
    order = sorted(range(len(wanted)), key=lambda at: wanted[at])
    for one, other in itertools.pairwise(order):
        assert found[other] - found[one] >= 16.8
    assert all(height <= 200 for height in found)
