"""Days of any year: they count as those of `datetime` do, and go on where these end."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.values.day import CYCLE, FIRST, LAST, Day

plain = st.dates()
far = st.integers(FIRST.number, LAST.number).map(Day)


@given(plain, plain)
def test_days_of_datetime_stay_what_they_are(one, other):
    """A day reads, sorts, subtracts and hashes as the same day of `datetime`."""
    day = Day.on(one)
    assert (day.year, day.month, day.day) == (one.year, one.month, one.day)
    assert (day.isoformat(), day.weekday(), day.plain) == (one.isoformat(), one.weekday(), one)
    assert day == one
    assert hash(day) == hash(one)
    assert (day < other, day <= other, day > other, day >= other) == (
        one < other,
        one <= other,
        one > other,
        one >= other,
    )
    assert day - other == day - Day.on(other) == one - Day.on(other) == one - other
    assert Day.of(one.year, one.month, one.day) == day


@given(far)
def test_a_day_is_its_year_month_and_day(day):
    """In any year, a day is found again by its parts, and the next day is one further."""
    assert Day.of(day.year, day.month, day.day) == day
    assert day + timedelta(1) > day
    assert (day + timedelta(1)) - day == timedelta(1)
    assert (day + timedelta(7)).weekday() == day.weekday()


@given(far)
def test_the_calendar_repeats_itself(day):
    """Four hundred years later it is the same day of the month and of the week."""
    later = Day(day.number + CYCLE)
    assert (later.year, later.month, later.day) == (day.year + 400, day.month, day.day)
    assert later.weekday() == day.weekday()


@pytest.mark.parametrize(
    ("day", "written"),
    [
        (Day.of(0, 12, 31), "0000-12-31"),
        (Day.of(1) + timedelta(-1), "0000-12-31"),
        (Day.of(-43, 3, 15), "-0043-03-15"),
        (Day.of(0, 2, 29), "0000-02-29"),
        (Day.of(-4, 2, 29), "-0004-02-29"),
        (Day.of(-12000), "-12000-01-01"),
    ],
)
def test_days_before_the_year_one(day, written):
    """The year before 1 is 0, a leap year, as ISO 8601 counts."""
    assert str(day) == written
    assert not day.is_plain
    with pytest.raises(ValueError, match="ordinal must be"):
        assert day.plain


def test_there_is_no_thirtieth_of_february():
    """What the calendar does not have is refused in any year."""
    for year in (-1, -400, 2023):
        with pytest.raises(ValueError, match="day"):
            Day.of(year, 2, 30)


def test_a_day_is_no_number():
    """It equals nothing but a day."""
    assert Day(5) != 5
    assert Day(5) == date.fromordinal(5)
