"""A strip a year: bars by day, the very high ones broken, pauses told."""

import itertools
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.charts import LONG, NARROW, WIDE, Sized, longest, year_strips
from factsheet.charts.bars import PLOT, highest
from factsheet.charts.labels import meet
from factsheet.charts.pauses import pauses
from factsheet.charts.time_axis import time_axis
from factsheet.values.day import Day
from factsheet.values.quantity import Quantity
from factsheet.values.when import When

SLACK = 0.2
days = st.dates(date(2019, 1, 1), date(2026, 12, 31)).map(lambda day: When.parse(day.isoformat()))
sizes = st.tuples(
    st.sampled_from(["", "about ", "more than ", "at most "]), st.integers(0, 3000)
).map(lambda both: Quantity.parse(f"{both[0]}{both[1]}"))
events = st.lists(st.tuples(days, st.none() | sizes), max_size=40).map(
    lambda rows: [
        Sized(when, size, None, str(size or ""))
        for when, size in sorted(rows, key=lambda row: row[0].order)
    ]
)


def told(number):
    return f"{number} days"


@given(events, st.sampled_from([NARROW, WIDE]))
def test_every_event_stands_once_in_its_year(rows, width):
    """Bars and hollow marks together are all events, each inside the strip of its year."""
    found = year_strips(rows, told, width)
    drawn = sorted(
        (at, strip.year)
        for strip in found.strips
        for at in (*(bar.at for bar in strip.bars), *(mark.at for mark in strip.unknown))
    )
    assert drawn == [(at, row.when.earliest.year) for at, row in enumerate(rows)]
    for strip in found.strips:
        for bar in strip.bars:
            assert found.left <= bar.x <= width
            assert strip.zero - PLOT - SLACK <= bar.high <= bar.low + SLACK
            assert bar.low <= bar.foot <= strip.zero
        for label in strip.labels:
            assert 0 <= label.x <= label.box[2] <= width + SLACK
        for one, other in itertools.combinations(strip.labels, 2):
            assert not meet(one.box, other.box)


@given(st.lists(st.integers(0, 10**6).map(Fraction), min_size=1))
def test_only_the_very_high_are_broken(numbers):
    """At least nine in ten fit, and what does not is more than twice as high as they."""
    cap = highest(numbers)
    beyond = [number for number in numbers if number > cap]
    assert len(beyond) <= (len(numbers) - 1) / 10 + 1
    assert cap > 0
    assert all(number <= cap for number in sorted(numbers)[: int(0.9 * (len(numbers) - 1)) + 1])


def test_a_bar_has_its_part_and_its_range():
    """The darker part stands in the bar; a rounded size is sure up to its least value only."""
    size, part = Quantity.parse("about 100"), Quantity.parse("25")
    rows = [Sized(When.parse("2024-03-01"), size, part, "about 100")]
    ((bar,),) = [strip.bars for strip in year_strips(rows, told).strips]
    assert bar.high < bar.y < bar.low < bar.part < bar.foot
    assert (bar.foot - bar.part) / (bar.foot - bar.y) == pytest.approx(0.25, abs=0.01)


def test_two_events_of_one_day_stand_upon_each_other():
    """The second begins where the first ends, so that both are seen."""
    size = Quantity.parse("10")
    rows = [Sized(When.parse("2024-03-01"), size, None, "10") for _ in range(2)]
    (strip,) = year_strips(rows, told).strips
    upper, lower = strip.bars
    assert (upper.foot, lower.foot) == (lower.y, strip.zero)


def test_a_long_pause_is_told_in_each_of_its_years():
    """It is cut at the end of a year, and each piece says how long the whole is."""
    when = [When.parse(day) for day in ("2023-08-07", "2024-01-03", "2024-02-01")]
    axis = time_axis([Day.of(2024), Day.of(2024, 12, 31)], 0, 366)
    assert longest(when) == [(date(2023, 8, 7), date(2024, 1, 3))]
    found = pauses(when, axis, told)
    assert [(p.text, p.begins, p.ends) for year in (2023, 2024) for p in found[year]] == [
        ("149 days", True, False),
        ("149 days", False, True),
    ]


def test_a_time_within_a_span_is_no_pause():
    """An event of several weeks leaves no pause within it."""
    when = [When.parse(day) for day in ("2023-01-01/2023-12-31", "2023-03-01", "2024-02-01")]
    assert LONG > 60
    assert longest(when) == []


@pytest.mark.parametrize("count", [0, 1, 2, 100, pytest.param(5000, marks=pytest.mark.long)])
def test_any_number_of_events_makes_strips(count):
    """Each year has a strip; over centuries, the newest thirty."""
    size = Quantity.parse("7")
    rows = [
        Sized(When.parse((date(2020, 1, 1) + timedelta(n // 3)).isoformat()), size, None, "7")
        for n in range(count)
    ]
    assert len(year_strips(rows, told, NARROW).strips) <= 5
    ages = [Sized(When.parse(f"{1000 + n % 50 * 20}"), size, None, "7") for n in range(count)]
    assert len(year_strips(ages, told, NARROW).strips) <= 30
