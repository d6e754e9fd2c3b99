"""Dates as precise as they are known."""

import itertools
from dataclasses import FrozenInstanceError
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.problems import BadValueError
from factsheet.values.day import Day
from factsheet.values.when import Bound, Point, When

QUALIFIERS = st.sampled_from(["", *"?~%"])
FORMS = [
    st.dates().map(str),
    st.dates(date(2, 1, 1)).map(lambda day: f"-{day:%Y-%m-%d}".replace("-02-29", "-02-28")),
    st.builds("{:04}-{:02}".format, st.integers(0, 9999), st.integers(1, 12)),
    st.builds("{:04}-{}".format, st.integers(0, 9999), st.integers(21, 24)),
    st.integers(0, 9999).map("{:04}".format),
    st.integers(1, 9999).map("-{:04}".format),
    st.integers(10_000, 999_999).map("Y{}".format),
    st.integers(10_000, 999_999).map("Y-{}".format),
    st.builds("{}{:03}X".format, st.sampled_from(["", "-"]), st.integers(0, 999)),
    st.builds("{}{:02}XX".format, st.sampled_from(["", "-"]), st.integers(0, 99)),
    st.integers(0, 9999).map("{:04}-XX".format),
    st.integers(0, 9999).map("{:04}-XX-XX".format),
    st.builds("{:04}-{:02}-XX".format, st.integers(0, 9999), st.integers(1, 12)),
]
"""Everything that a point may be written as, but for its qualifier."""


@st.composite
def points(draw):
    """A day, a month, a season, a year, a decade or a century of any era."""
    return Point.parse(draw(st.one_of(FORMS)) + draw(QUALIFIERS))


@st.composite
def whens(draw):
    """Any date that an editor may write."""
    one, other = draw(points()), draw(st.none() | st.sampled_from(Bound) | points())
    if isinstance(other, Bound):
        return draw(st.sampled_from([When(one, other), When(other, one)]))
    if other is None or other.latest < one.earliest or one == other:
        return When(one)
    return When(one, other)


@given(whens())
def test_written_and_read_again(when):
    """A date written as in data reads as the same date, its signs included."""
    again = When.parse(str(when))
    assert again == when
    assert str(again) == str(when)
    assert again.is_approximate == any(sign in str(when) for sign in "?~%")


@given(whens())
def test_earliest_is_not_after_latest(when):
    """The first day that a date can mean is not after the last."""
    assert when.earliest <= when.first <= when.latest
    assert when.earliest <= when.last <= when.latest
    assert (when.earliest, when.latest) != (when.first, when.last) or not isinstance(
        when.start, Bound
    )


@given(whens())
def test_one_certain_day(when):
    """A date is a day only where its first and last day are one and it is not approximate."""
    if when.is_day:
        assert when.earliest == when.latest
        assert not when.is_approximate


@given(whens(), whens())
def test_overlapping_is_mutual(one, other):
    """If one date can mean a day of another, so can the other."""
    assert one.overlaps(other) == other.overlaps(one)
    assert one.overlaps(one)
    apart = one.latest < other.earliest or other.latest < one.earliest
    assert one.overlaps(other) is not apart


@given(st.lists(whens(), min_size=2, max_size=5))
def test_dates_can_always_be_sorted(dates):
    """Any dates have an order, by their last day and then by their first."""
    ordered = sorted(dates, key=lambda each: each.order)
    for before, after in itertools.pairwise(ordered):
        assert before.last <= after.last
        assert before.last < after.last or before.first <= after.first


@given(st.dates(max_value=date(9998, 12, 31)))
def test_months_and_years_end_where_the_calendar_ends_them(day):
    """The day after the last of a month or a year is the first of the next."""
    for point in (Point(day.year, day.month), Point(day.year)):
        assert point.earliest <= day <= point.latest
        assert (point.latest + timedelta(1)).day == 1
    assert (Point(day.year).latest + timedelta(1)).month == 1


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2025-05-28", date(2025, 5, 28), date(2025, 5, 28)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2022", date(2022, 1, 1), date(2022, 12, 31)),
        ("2022-04-21~", date(2022, 4, 21), date(2022, 4, 21)),
        ("2025-05-23/2025-05-25", date(2025, 5, 23), date(2025, 5, 25)),
        ("2022-05~/2023", date(2022, 5, 1), date(2023, 12, 31)),
        ("2022-05-20/2022-05", date(2022, 5, 20), date(2022, 5, 31)),
    ],
)
def test_what_a_date_can_mean(text, earliest, latest):
    """A date covers all days that its precision leaves open, and no more for a tilde."""
    assert (When.parse(text).earliest, When.parse(text).latest) == (earliest, latest)
    assert When.on(Day.on(earliest)).is_day


@pytest.mark.parametrize(
    ("text", "is_day", "is_approximate"),
    [
        ("2025-05-28", True, False),
        ("2025-05-28~", False, True),
        ("2025-05", False, False),
        ("2025", False, False),
        ("2025-05-23/2025-05-25", False, False),
        ("2025-05-23~/2025-05-25", False, True),
        ("2025-05-23/2025-05-25~", False, True),
    ],
)
def test_how_sure_a_date_is(text, is_day, is_approximate):
    """Only one day without a tilde is certain; a tilde at either end makes a span approximate."""
    when = When.parse(text)
    assert (when.is_day, when.is_approximate) == (is_day, is_approximate)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("2025-02-30", "`2025-02-30` is not in the calendar; check the day and the month"),
        ("2025-13", "`2025-13` is not in the calendar; check the day and the month"),
        ("2025-00", "`2025-00` is not in the calendar; check the day and the month"),
        ("2025-01-00", "`2025-01-00` is not in the calendar; check the day and the month"),
        ("2023-02-29~", "`2023-02-29~` is not in the calendar; check the day and the month"),
        ("2025-5-8", "`2025-5-8` is not a date; write `2025-05-08`"),
        ("2025/05/28", "`2025/05/28` is not a date; write `2025-05-28`"),
        ("2025.05.28", "`2025.05.28` is not a date; write `2025-05-28`"),
        ("28.05.2025", "`28.05.2025` is not a date; write `2025-05-28`"),
        ("28.5.2025", "`28.5.2025` is not a date; write `2025-05-28`"),
        (
            "2025-05-25/2025-05-23",
            "`2025-05-25/2025-05-23` ends before it starts; swap the two dates",
        ),
        ("2022-05/2022-05", "`2022-05/2022-05` is no span; write `2022-05`"),
    ],
)
def test_says_what_is_wrong(text, sentence):
    """A date that is none is refused with what was meant, where that is plain."""
    with pytest.raises(BadValueError) as caught:
        When.parse(text)
    assert str(caught.value) == sentence


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "25-05-28",
        "05/06/2025",
        "12.05.2025",
        "2025-",
        "2025/2026/2027",
        "２０２５",
        "2025-05-28 ",
        "2025-05-28\n",
    ],
)
def test_refuses_everything_else(text):
    """What is not a date, or may be two, is refused with examples of what is one."""
    with pytest.raises(BadValueError, match="is not a date; write one of `2025-05-28`, `2022-05`"):
        When.parse(text)


@given(st.text("0123456789-/~?%.XYT ", max_size=24) | st.text(max_size=20))
def test_parse_never_fails_otherwise(text):
    """Whatever the text, it is a date or refused in one line with a way out."""
    said = ""
    try:
        When.parse(text)
    except BadValueError as error:
        said = str(error)
    assert not said or "; " in said
    assert "\n" not in said


def test_dates_never_change():
    """A date is a value: nothing can alter it once it is read."""
    when = When.parse("2025-05-28")
    for each, name in ((when, "end"), (when.start, "day")):
        with pytest.raises(FrozenInstanceError):
            setattr(each, name, None)


def test_an_uncertain_span_is_another_date():
    """A span within which something was reads as before, and differs from one that it lasted."""
    when = When.parse("1311/1315")
    assert str(when.as_uncertain()) == str(when)
    assert when.as_uncertain() != when
    assert when.as_uncertain().is_uncertain
