"""Rows of speakers on one scale, and running counts side by side."""

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.charts import NARROW, WIDE, Dated, Series, counts, voices
from factsheet.charts.labels import meet
from factsheet.charts.lettering import width_of
from factsheet.charts.points import MANY
from factsheet.values.quantity import Quantity
from factsheet.values.when import When

SLACK = 0.2
NAMES = [("one", "An association of families with a very long name indeed"), ("other", "Other")]
days = st.dates(date(2014, 1, 1), date(2035, 12, 31)).map(lambda day: When.parse(day.isoformat()))
numbers = st.tuples(
    st.sampled_from(["", "about ", "more than ", "at most "]), st.integers(0, 10**6)
).map(lambda both: Quantity.parse(f"{both[0]}{both[1]}"))
values = st.lists(
    st.tuples(days, numbers, st.sampled_from(["one", "other"])), min_size=1, max_size=30
).map(
    lambda rows: [
        Dated(when, value, by, False, str(value), str(value.number))
        for when, value, by in sorted(rows, key=lambda row: row[0].order)
    ]
)
widths = st.sampled_from([NARROW, WIDE])


@given(values, widths)
def test_each_value_stands_in_the_row_of_who_said_it(said, width):
    """No value is left out, no label leaves the picture or touches another one of its row."""
    found = voices(said, NAMES, width)
    for (key, _), row in zip(NAMES, found.rows, strict=True):
        assert [p.index for p in row.points] == [n for n, d in enumerate(said) if d.by == key]
        for label in (*row.name, *row.labels):
            assert 0 <= label.x <= label.box[2] <= width + SLACK
            assert 0 <= label.box[1] <= label.box[3] <= found.height
        for one, other in itertools.combinations((*row.name, *row.labels), 2):
            assert not meet(one.box, other.box)
        assert all(point.y <= row.zero for point in row.points)


def test_a_greater_number_stands_higher_in_every_row():
    """All rows have one scale, which begins with zero."""
    when = When.parse("2024-03-01")
    said = [
        Dated(when, Quantity.parse(n), by, False, n) for n, by in (("0", "one"), ("9", "other"))
    ]
    one, other = voices(said, NAMES, WIDE).rows
    assert one.points[0].y == one.zero
    assert other.points[0].y < other.zero


def test_labels_drop_their_words_before_their_numbers():
    """Where the words that bound a number leave no room for other labels, numbers stand alone."""
    first = date(2024, 1, 1)
    said = [
        Dated(When.parse((first + timedelta(40 * n)).isoformat()), value, "one", False, text, "900")
        for n in range(6)
        for value, text in [(Quantity.parse("more than 900"), "more than 900")]
    ]
    (row, _) = voices(said, NAMES, NARROW).rows
    assert {label.text for label in row.labels} == {"900"}
    assert len(row.labels) == len(said)


def series(rows, joined=True, name="A running count of all who came back"):
    return Series(name, joined, rows)


@given(values, values, widths)
def test_counts_stay_inside(first, second, width):
    """Points, names and last values of both counts lie in the picture; last values do not touch."""
    found = counts([series(first), series(second, joined=False)], width)
    one, other = found.lines
    assert abs(one.label.y - other.label.y) >= 16.8
    assert other.path == ""
    for line in found.lines:
        for label in (line.label, *line.name):
            assert label.x >= 0
            assert label.x + width_of(label.text) <= width + SLACK
            assert 0 <= label.y <= found.height
        assert all(found.left <= point.x <= found.right for point in line.points)
        assert all(point.y <= found.bottom for point in line.points)


def test_a_line_is_broken_where_nothing_is_known():
    """Values more than a year and a bit apart are not joined."""
    days = ("2022-01-01", "2022-06-01", "2024-01-01")
    said = [Dated(When.parse(day), Quantity.parse("5"), "one", False, "5") for day in days]
    assert counts([series(said)], WIDE).lines[0].path.count("M") == 1


@pytest.mark.long
@pytest.mark.parametrize("count", [1, 2, 100, 5000])
def test_any_number_of_values_makes_a_picture(count):
    """Of thousands of values those that can be told apart are drawn, the last one among them."""
    first = date(1900, 1, 1)
    said = [
        Dated(
            When.parse((first + timedelta(9 * n)).isoformat()),
            Quantity.parse(str(n)),
            "one",
            False,
            str(n),
        )
        for n in range(count)
    ]
    for points in (
        voices(said, NAMES[:1], NARROW).rows[0].points,
        counts([series(said)], NARROW).lines[0].points,
    ):
        assert points[-1].index == count - 1
        assert len(points) <= max(MANY, NARROW)
    assert voices([], [], NARROW).rows == ()
    assert counts([], NARROW).lines == ()
