"""Lines and bands of many values, and logarithmic axes: inside, in order, true to their numbers."""

import re
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from factsheet.charts import NARROW, WIDE, Dated, Series, accumulation, counts, history, voices
from factsheet.charts.announced import Announced
from factsheet.charts.curve import COLUMN, GAP_DAYS, curve, is_dense, longest_gap, marked
from factsheet.charts.lettering import LINE
from factsheet.charts.levels import level_at
from factsheet.charts.log_axis import log_axis
from factsheet.charts.number_axis import number_axis
from factsheet.charts.points import Point
from factsheet.charts.reach import reach
from factsheet.charts.sparkline import sparkline
from factsheet.values.day import Day
from factsheet.values.quantity import Quantity, Scale
from factsheet.values.when import When

FIRST = date(1950, 1, 1)
above_zero = st.fractions(Fraction(1, 1000), 10**12)
sizes = st.integers(-(10**6), 10**6)


def day(n):
    return When.parse((FIRST + timedelta(n)).isoformat())


def quantity(text):
    return Quantity.parse(text).on(Scale.BALANCES)


def dated(rows, by="one"):
    """Return pairs of a day's number and a text as values of one speaker."""
    return [Dated(day(n), quantity(text), by, False, text, text) for n, text in rows]


def estimates(numbers, apart=30):
    """Return values so many days apart, each with an interval of a hundred to either side."""
    return dated((n * apart, f"{x} ({x - 100} to {x + 100})") for n, x in enumerate(numbers))


def places(path):
    """Return every position that a path of absolute lines goes through."""
    x, y, found = 0.0, 0.0, []
    for letter, text in re.findall(r"([MLHVh])([^MLHVhZ]*)", path):
        numbers = [float(number) for number in text.split()]
        x = numbers[0] if letter in "MLH" else x + (numbers[0] if letter == "h" else 0)
        y = numbers[-1] if letter in "MLV" else y
        found.append((x, y))
    return found


@pytest.mark.long
@given(st.lists(sizes, min_size=100, max_size=300), st.sampled_from([NARROW, WIDE]), st.booleans())
def test_a_line_and_its_band_stay_inside(numbers, width, joined):
    """Many values of one speaker are a line with a band, all of it between the axes."""
    found = history(estimates(numbers), width, joined)
    assert found.curve.line
    assert found.curve.band
    for path in (found.curve.line, found.curve.band):
        for x, y in places(path):
            assert found.left <= x <= found.right + 0.2
            assert found.numbers[-1].at <= y <= found.numbers[0].at
    across = [x for x, _ in places(found.curve.line)]
    assert across == sorted(across)
    assert len(found.points) <= 4
    assert (found.points[0].index, found.points[-1].index) == (0, len(numbers) - 1)
    heights = [y for _, y in places(found.curve.line)]
    assert min(heights) == min(point.y for point in found.points)
    assert max(heights) == max(point.y for point in found.points)


def test_few_values_are_dots():
    """As long as dots have room there is no line; nor where several speakers said them."""
    few = history(estimates(range(20)), WIDE, joined=False)
    assert few.curve.line == few.curve.band == ""
    assert len(few.points) == 20
    many = estimates(range(200))
    assert is_dense(many, WIDE)
    mixed = [*many[:-1], *dated([(9000, "5")], by="other")]
    assert not is_dense(mixed, WIDE)
    one_day = dated((0, str(n)) for n in range(200))
    assert not is_dense(one_day, WIDE)


def test_a_line_is_broken_where_nothing_is_known():
    """Values every ten years are joined; a hole in what is told each day breaks the line."""
    assert longest_gap(dated((n * 3652, "1") for n in range(9))) > 3652
    assert longest_gap(dated((n, "1") for n in range(9))) == GAP_DAYS
    assert longest_gap([]) == GAP_DAYS
    values = dated((n + (n > 150) * 1000, str(n)) for n in range(300))
    assert history(values, WIDE, joined=False).curve.line.count("M") == 2
    alone = dated([(n, "1") for n in range(200)] + [(9000, "1")])
    assert re.search(r"M[0-9.]+ [0-9.]+a1.5 1.5", history(alone, WIDE, joined=False).curve.line)


def test_what_stands_out_of_a_line_keeps_its_dot():
    """Rejected values, projections and open bounds are no part of a line or a band."""
    values = dict(enumerate(dated([(0, "1"), (30, "at least 9"), (60, "2")])))
    kinds = [("", False), ("up", False), ("", True)]
    points = [
        Point(n, n * 9.0, 50.0 - n, 60, 40, opens, rival) for n, (opens, rival) in enumerate(kinds)
    ]
    assert [point.index for point in marked(points, points[:1])] == [0, 1, 2]
    found = curve(values, points, stepped=False)
    assert places(found.line) == [(0, 50), (9, 49)]
    assert found.band == ""


def test_a_column_keeps_its_extremes():
    """Of values that share a column a line runs through the first, the extremes and the last."""
    values = dict(enumerate(dated((n, "1") for n in range(5))))
    heights = [50.0, 90.0, 60.0, 10.0, 40.0]
    points = [Point(n, COLUMN * 3 + n / 9, y, y, y, "", False) for n, y in enumerate(heights)]
    found = [y for _, y in places(curve(values, points, stepped=False).line)]
    assert found == [50, 90, 10, 40]


@given(st.lists(above_zero, min_size=1, max_size=20), st.sampled_from([150.0, 230.0]))
@example([Fraction(5)], 150.0)
@example([Fraction(3), Fraction(10**12)], 150.0)
def test_equal_factors_are_equal_distances(numbers, height):
    """Numbers lie between round ticks that have room; ten times as much is as far everywhere."""
    axis = log_axis(numbers, height, 0.0)
    assert axis.low <= min(numbers) <= max(numbers) <= axis.high
    assert all(0 <= axis.at(number) <= height for number in numbers)
    assert (axis.ticks[0].at, axis.ticks[-1].at) == (height, 0)
    assert [tick.value for tick in axis.ticks] == sorted(tick.value for tick in axis.ticks)
    for one, other in pairwise(axis.ticks):
        assert one.at - other.at >= min(LINE, height)
    for tick in axis.ticks:
        assert f"{float(tick.value):.6e}"[1:8] == ".000000"
    middle = Fraction(axis.at(axis.low * 4) - axis.at(axis.low * 16))
    assert abs(middle - Fraction(axis.at(axis.low) - axis.at(axis.low * 4))) <= Fraction(3, 10)
    assert axis.at(0) == height


def test_a_number_that_is_not_above_zero_has_no_place():
    """Nothing is nowhere on a logarithmic axis; with no number at all there is still an axis."""
    with pytest.raises(ValueError, match="above zero"):
        log_axis([5, 0], 100, 0)
    assert len(log_axis([], 100, 0).ticks) == 2
    words = log_axis([3, 5 * 10**9], 180, 0, lambda value, power: f"{value} {power}")
    assert {tick.power for tick in words.ticks} >= {0, 6, 9}


@pytest.mark.parametrize(
    ("text", "ends"),
    [("5", [5, 5]), ("-5", [-5, -5]), ("at most -2", [-2, -2]), ("9 (-3 to 12)", [-3, 12])],
)
def test_what_is_drawn_of_a_number_reaches_from_bound_to_bound(text, ends):
    """Without a bound a number ends with itself."""
    assert [*reach([quantity(text)])] == ends


@given(st.lists(sizes, min_size=1, max_size=30), st.sampled_from([NARROW, WIDE]))
def test_numbers_below_zero_lie_below_its_line(numbers, width):
    """In rows, running counts and sums: each point is on its side of zero, and in the picture."""
    rows = dated((n * 30, str(x)) for n, x in enumerate(numbers))
    (row,) = voices(rows, [("one", "One")], width).rows
    assert all(point.y <= row.foot for point in row.points)
    for point in row.points:
        assert (point.y < row.zero) <= (numbers[point.index] > 0)
        assert (point.y > row.zero) <= (numbers[point.index] < 0)
    found = counts([Series("A count", True, rows)], width)
    heights = [tick.at for tick in found.numbers]
    assert all(min(heights) <= point.y <= max(heights) for point in found.lines[0].points)
    parts = [(each.day, each.value) for each in rows]
    said = Announced(Day.on(FIRST), parts, rows[-1].day, quantity("-40"), [], ("", "", ""), "")
    added = accumulation(said, width)
    assert all(added.top <= step.y <= added.bottom for step in added.steps)
    assert added.top <= added.zero <= added.bottom
    assert added.total.y >= added.zero


def test_a_count_of_many_values_has_dots_at_its_ends():
    """The line of a dense count goes through all values, dots stand at the first and the last."""
    rows = dated((n * 7, str(n)) for n in range(400))
    (line,) = counts([Series("A count", True, rows)], NARROW).lines
    assert [point.index for point in line.points] == [0, 399]
    assert line.path.count("V") > 100


def test_a_value_about_a_year_stands_in_its_middle():
    """What lasted a year is drawn in it, not at the mark of the next one; a day is no span."""
    lasted = [
        Dated(When.parse(str(year)), quantity("5"), "one", False, "5", lasted=True)
        for year in (2001, 2002, 2003)
    ]
    found = history(lasted, WIDE, joined=False)
    ticks = {tick.day.year: tick.at for tick in found.times if tick.day.month == 1}
    for point, year in zip(found.points, (2001, 2002), strict=False):
        first, last = point.lasted
        assert ticks[year] <= first < point.x < last <= ticks[year + 1]
        assert abs((first + last) / 2 - point.x) < 1
    assert history(dated([(0, "5")]), WIDE, joined=False).points[0].lasted is None


def test_a_small_line_goes_below_zero():
    """The line of a tile holds zero and every value, whatever their signs."""
    days = [Day.on(FIRST + timedelta(n)) for n in range(3)]
    found = sparkline([*zip(days, (-5.0, 0.0, 5.0), strict=True)])
    heights = [y for _, y in places(found.path)]
    assert heights == sorted(heights, reverse=True)
    assert all(0 < y < found.height for y in heights)


def test_an_open_level_reaches_the_top():
    """A number without an upper bound reaches the top of the picture, one below zero lies low."""
    axis = number_axis([-10, 10], 100, 20)
    assert level_at(axis, quantity("more than 5")).high < axis.at(10)
    assert level_at(axis, quantity("-5")).y == axis.at(-5)
