"""Positions in pictures: always inside, in order, and true to their numbers."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from factsheet.charts import history, lanes, parts, proportion, stems
from factsheet.charts.canvas import WIDE
from factsheet.charts.sparkline import EDGE, sparkline
from factsheet.values.quantity import Quantity, share
from factsheet.values.when import Point, When

days = st.dates(date(2014, 1, 1), date(2035, 12, 31))
points = days.map(lambda day: When(Point(day.year, day.month, day.day)))
spans = st.tuples(points, points).map(
    lambda ends: When(*sorted((each.start for each in ends), key=lambda each: each.earliest))
)
numbers = st.integers(0, 10**6)
wordings = st.sampled_from(["", "about ", "more than ", "at least ", "at most "])
quantities = st.tuples(wordings, numbers).map(lambda both: Quantity.parse(f"{both[0]}{both[1]}"))
SLACK = 0.11
"""Positions are rounded to a tenth, widths too."""


@given(st.lists(st.tuples(points, quantities, st.booleans()), min_size=1, max_size=30))
def test_a_history_stays_inside(values):
    """All points, bounds, steps and ticks of a history lie in the picture."""
    values.sort(key=lambda each: each[0].order)
    found = history(values)
    assert len(found.points) == len(values)
    for each in found.points:
        assert found.left <= each.x <= found.right
        assert found.top <= each.high <= each.y <= each.low <= found.bottom
    for x, y, onward, up in found.steps:
        assert x <= onward
        assert {(x, y), (onward, up)} <= {(p.x, p.y) for p in found.points if not p.rival}
    assert found.numbers[0].at == found.bottom
    assert found.numbers[-1].at == found.top


def test_a_history_is_not_joined_over_gaps_or_rivals():
    """No line joins values more than a year and a bit apart, or runs through a rejected one."""
    rows = [("2022-01-01", "1", False), ("2022-06-01", "2", False), ("2022-07-01", "9", True)]
    rows += [("2022-08-01", "3", False), ("2024-08-01", "4", False)]
    found = history([(When.parse(day), Quantity.parse(n), rival) for day, n, rival in rows])
    one, two, _, three, _ = found.points
    assert found.steps == ((one.x, one.y, two.x, two.y), (two.x, two.y, three.x, three.y))


def test_what_has_no_upper_bound_reaches_the_top():
    """A value without an upper bound is drawn open to the top of the picture."""
    (point,) = history([(When.parse("2022"), Quantity.parse("more than 6000"), False)]).points
    assert point.open
    assert point.bounded
    assert point.high == 14.0


def _height(size):
    return size.centre if size else 0


@given(st.lists(st.tuples(days, st.none() | quantities), min_size=1, max_size=40))
def test_stems_grow_with_size_and_time(sizes):
    """A later event stands no further left, a greater one no lower; unknown sizes stay down."""
    found = stems(sizes)
    for one, (day, size) in zip(found.stems, sizes, strict=True):
        assert found.left <= one.x <= found.right
        assert 0 <= one.y <= found.bottom
        assert one.known is (size is not None)
        assert one.exact is (size is not None and size.is_exact)
        for other, (later, larger) in zip(found.stems, sizes, strict=True):
            assert day > later or one.x <= other.x
            assert _height(size) > _height(larger) or one.y >= other.y


def test_a_range_is_drawn_at_its_middle_in_every_picture():
    """Stems, sparks, bars and histories stand as high as the middle of what was said."""
    ranged, middle = (Quantity.parse(each) for each in ("700 to 800", "750"))
    day, most = date(2024, 1, 1), (date(2024, 6, 1), Quantity.parse("1000"))
    assert stems([(day, ranged), most]).stems[0].y == stems([(day, middle), most]).stems[0].y
    rows = [(When.parse("2024-01-01"), each, False) for each in (ranged, middle)]
    assert (
        len({point.y for point in history([*rows, (When.parse("2025"), most[1], False)]).points})
        == 2
    )


@given(st.lists(st.lists(points | spans, max_size=8), min_size=1, max_size=6))
def test_lanes_stay_inside(dates):
    """Every mark begins and ends in its picture, however short it is."""
    found = lanes(dates)
    assert [len(each) for each in found.lanes] == [len(each) for each in dates]
    for lane in found.lanes:
        for mark in lane:
            assert mark.x >= 0
            assert mark.width >= 3
            assert mark.x + mark.width <= WIDE + SLACK


@given(st.lists(st.lists(numbers, min_size=1, max_size=5), min_size=1, max_size=20))
def test_parts_make_up_their_row(rows):
    """Parts follow each other without a gap, end where the row ends, all on one scale."""
    found = parts(rows)
    longest = max(map(sum, rows)) or 1
    for row, given_row in zip(found.rows, rows, strict=True):
        x = 0.0
        for part in row.segments:
            assert abs(part.x - x) <= SLACK
            x = part.x + part.width
        assert abs(row.end - x) <= SLACK
        assert abs(row.end / (WIDE - 52) - sum(given_row) / longest) < 0.001
        assert 0 < row.y + found.bar <= found.height


@given(quantities, st.lists(st.integers(1, 10**6), min_size=1, max_size=6))
def test_the_band_holds_the_part(part, bases):
    """The band runs from the least to the greatest share, and the part ends in it."""
    first, *rivals = [share(part, Quantity.parse(str(base))) for base in bases]
    found = proportion(first, rivals)
    assert 0 <= found.band[0] <= found.part <= found.band[1] <= WIDE
    assert found.half == WIDE / 2


def test_pictures_of_nothing():
    """Nothing to show gives an empty picture of a sensible size, not an error."""
    assert history([]).points == history([]).steps == history([]).times == ()
    assert stems([]).stems == stems([]).times == ()
    assert lanes([]).lanes == lanes([[], []]).times == ()
    assert lanes([[], []]).height == 136
    assert parts([]).rows == ()
    assert parts([]).height > 0
    assert parts([[0, 0]]).rows[0].end == 0


def test_a_thousand_of_each():
    """A thousand values make a picture as ten do."""
    count = 1000
    dates = [When(Point(2022 + n // 336, n // 28 % 12 + 1, n % 28 + 1)) for n in range(count)]
    many = [(when, Quantity.parse(str(n)), False) for n, when in enumerate(dates)]
    assert len(history(many).points) == count
    assert (
        len(stems([(when.earliest, Quantity.parse(str(n))) for n, when in enumerate(dates)]).stems)
        == count
    )
    assert len(lanes([dates]).lanes[0]) == count
    assert len(parts([[n, 1] for n in range(count)]).rows) == count


@given(st.lists(st.tuples(st.dates(date(2014, 1, 1), date(2035, 12, 31)), numbers), max_size=20))
def test_a_small_line_runs_from_edge_to_edge(values):
    """Fewer than three values, or those of one day, make no line; any other ends at the edge."""
    values = sorted(values)
    found = sparkline(values)
    if len(values) < 3 or values[0][0] == values[-1][0]:
        assert found is None
        return
    assert found.path.startswith(f"M{EDGE} ")
    assert found.path.endswith(f"H{found.x}V{found.y}")
    assert found.x == found.width - EDGE
    assert EDGE <= found.y <= found.height - EDGE


def test_the_highest_value_of_a_small_line_touches_the_top():
    days = [date(2021, 1, 1), date(2021, 1, 11), date(2021, 1, 21)]
    found = sparkline(list(zip(days, [0, 10, 5], strict=True)))
    assert found.path == f"M{EDGE} {found.height - EDGE}H60.0V{EDGE}H117.0V{found.y}"
    assert found.y == found.height / 2
