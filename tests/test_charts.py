"""Positions in pictures: always inside, in order, and true to their numbers."""

import itertools
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.charts import (
    NARROW,
    WIDE,
    Dated,
    PartOfRow,
    history,
    lanes,
    parts,
    proportion,
    speakers,
)
from factsheet.charts.labels import meet
from factsheet.charts.lettering import width_of
from factsheet.charts.points import ARROW, COLUMN, MANY, thinned
from factsheet.charts.points import Point as Mark
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


values = st.lists(
    st.tuples(points, quantities, st.sampled_from(["one", "other"]), st.booleans()),
    min_size=1,
    max_size=30,
).map(lambda rows: sorted(rows, key=lambda row: row[0].order))
widths = st.sampled_from([NARROW, WIDE])


def dated(rows):
    """Return rows of day, value, speaker and whether rejected as values to draw."""
    return [Dated(when, value, by, rival, str(value)) for when, value, by, rival in rows]


@pytest.mark.long
@given(values, widths, st.booleans())
def test_a_history_stays_inside(rows, width, joined):
    """All points, bounds, labels, steps and ticks of a history lie in the picture."""
    found = history(dated(rows), width, joined)
    assert [each.index for each in found.points] == [*range(len(rows))]
    for each in found.points:
        assert found.left <= each.x <= found.right
        assert 0 <= each.high <= each.y <= each.low <= found.height
        assert found.left <= found.width == width
    for x, y, onward, up in found.steps:
        assert joined
        assert x <= onward
        assert {(x, y), (onward, up)} <= {(p.x, p.y) for p in found.points if not p.rival}
    assert found.numbers[0].at == found.bottom
    for label in found.labels:
        left, top, right, bottom = label.box
        assert left >= 0
        assert right <= width + SLACK or width_of(label.text) > width - found.left
        assert 0 <= top < bottom <= found.height
    for one, other in itertools.combinations(found.labels, 2):
        assert not meet(one.box, other.box)


@given(values, widths)
def test_rows_of_speakers_stay_inside(rows, width):
    """Each value stands in the row of who said it, each label in the picture and over no other."""
    names = [("one", "One who speaks" * 5), ("other", "Other")]
    found = speakers(dated(rows), names, width)
    for (key, _), row in zip(names, found.rows, strict=True):
        assert [p.index for p in row.points] == [n for n, each in enumerate(rows) if each[2] == key]
        for label in (row.name, *row.labels):
            assert 0 <= label.x <= label.box[2] <= width + SLACK
        for one, other in itertools.combinations(row.labels, 2):
            assert not meet(one.box, other.box)
        assert all(0 <= p.high <= p.y <= p.low <= found.height for p in row.points)


def test_who_has_no_row_stands_in_the_last_one():
    """Speakers beyond the rows share the last row."""
    rows = [(When.parse("2022"), Quantity.parse("1"), by, False) for by in ("one", "a", "b")]
    found = speakers(dated(rows), [("one", "One"), ("", "2 others")], WIDE)
    assert [len(row.points) for row in found.rows] == [1, 2]


def test_a_line_joins_what_one_speaker_said():
    """No line joins values of two speakers, passes over another one's value or a long gap."""
    told = [
        ("2022-01-01", "1", "one", False),
        ("2022-06-01", "2", "one", False),
        ("2022-07-01", "9", "one", True),
        ("2022-08-01", "3", "one", False),
        ("2022-09-01", "4", "other", False),
        ("2022-10-01", "5", "one", False),
        ("2024-08-01", "6", "one", False),
    ]
    rows = dated([(When.parse(day), Quantity.parse(n), by, no) for day, n, by, no in told])
    found = history(rows, WIDE, joined=True)
    one, two, _, three, *_ = found.points
    assert found.steps == ((one.x, one.y, two.x, two.y), (two.x, two.y, three.x, three.y))
    assert history(rows, WIDE, joined=False).steps == ()


@pytest.mark.parametrize(
    ("value", "opens"), [("more than 60", "up"), ("at most 60", "down"), ("60", ""), ("5 to 9", "")]
)
def test_an_open_bound_is_a_short_arrow(value, opens):
    """A value without a bound has an arrow on that side; a range is drawn from low to high."""
    rows = dated([(When.parse("2022"), Quantity.parse(value), "one", False)])
    found = history(rows, WIDE, joined=False)
    (point,) = found.points
    assert point.opens == opens
    ranged = Quantity.parse(value)
    if opens:
        assert abs(point.high - point.low) == ARROW
    elif ranged.upper:
        scale = (found.bottom - found.numbers[-1].at) / float(found.numbers[-1].value)
        assert point.low - point.high == pytest.approx(4 * scale, abs=SLACK)
        assert point.low - point.y == pytest.approx(point.y - point.high, abs=SLACK)


def test_a_range_is_drawn_at_its_middle():
    """A range stands as high as its middle."""
    ranged, middle = (Quantity.parse(each) for each in ("700 to 800", "750"))
    rows = [(When.parse("2024-01-01"), each, "one", False) for each in (ranged, middle)]
    rows.append((When.parse("2025"), Quantity.parse("1000"), "one", False))
    assert len({point.y for point in history(dated(rows), WIDE, joined=False).points}) == 2


@given(st.lists(st.lists(points | spans, max_size=8), min_size=1, max_size=6), widths)
def test_lanes_stay_inside(dates, width):
    """Every mark begins and ends in its picture, however short it is; names are cut to it."""
    found = lanes(dates, ["A kind of event with a long name (1)"] * len(dates), width)
    assert all(width_of(name) <= width for name in found.names)
    assert [len(each) for each in found.lanes] == [len(each) for each in dates]
    for lane in found.lanes:
        for mark in lane:
            assert mark.x >= 0
            assert mark.width >= 3
            assert mark.x + mark.width <= width + SLACK


@given(st.lists(st.lists(numbers, min_size=1, max_size=5), min_size=1, max_size=20), widths)
def test_parts_make_up_their_row(rows, width):
    """Parts follow each other without a gap, end where the row ends, all on one scale."""
    bars = [("A day", str(sum(row)), [PartOfRow(n, str(n)) for n in row]) for row in rows]
    found = parts(bars, width)
    longest = max(map(sum, rows)) or 1
    scale = max(each.end for each in found.rows) / longest
    for row, given_row in zip(found.rows, rows, strict=True):
        x = 0.0
        for part in row.segments:
            assert abs(part.x - x) <= SLACK
            x = part.x + part.width
            assert width_of(part.text) <= part.width
        assert abs(row.end - x) <= SLACK
        assert abs(row.end - sum(given_row) * scale) <= SLACK
        assert 0 < row.y + found.bar <= found.height
        assert row.end + 8 + width_of(row.text) <= width


@given(quantities, st.lists(st.integers(1, 10**6), min_size=1, max_size=6), widths)
def test_the_strip_holds_what_rivals_give(part, bases, width):
    """The strip runs from the least to the greatest share of rivals; without any there is none."""
    first, *rest = [share(part, Quantity.parse(str(base))) for base in bases]
    found = proportion(first, rest, width)
    assert 0 <= found.part <= width
    assert found.half == width / 2
    assert (found.band is None) == (rest == [])
    if found.band:
        assert found.band == (min(found.rivals), max(found.rivals))
        assert found.height > proportion(first, [], width).height
    if found.bounds:
        assert 0 <= found.bounds[0] <= found.part <= found.bounds[1] <= width


def test_pictures_of_nothing():
    """Nothing to show gives an empty picture of a sensible size, not an error."""
    empty = history([], WIDE, joined=True)
    assert empty.points == empty.steps == empty.times == empty.labels == ()
    assert speakers([], [], NARROW).rows == ()
    assert lanes([], []).lanes == lanes([[], []], ["", ""]).times == ()
    assert lanes([[], []], ["", ""]).height > lanes([], []).height > 0
    assert parts([]).rows == ()
    assert parts([]).height > 0
    assert parts([("", "0", [PartOfRow(0, "0")])]).rows[0].end == 0


@pytest.mark.long
@pytest.mark.parametrize("count", [1, 2, 100, 5000])
@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_many_values_make_a_picture_as_few_do(count, width):
    """Of thousands, what can be told apart is drawn: the last, the least and the greatest too."""
    dates = [When(Point(1600 + n // 12, n % 12 + 1, 1)) for n in range(count)]
    rows = dated(
        [(d, Quantity.parse(str(n * 7 % 1000)), "one", False) for n, d in enumerate(dates)]
    )
    found = history(rows, width, joined=True)
    heights = [float(row.value.centre) for row in rows]
    drawn = [heights[point.index] for point in found.points]
    assert len(drawn) <= max(MANY, width)
    assert (min(drawn), max(drawn), drawn[-1]) == (min(heights), max(heights), heights[-1])
    assert len(speakers(rows, [("one", "One")], width).rows[0].points) <= max(MANY, width)
    (lane,) = lanes([dates], ["Kind"], width).lanes
    assert sum(mark.number for mark in lane) == count
    assert len(lane) <= max(MANY, width)


@given(
    st.integers(MANY + 1, MANY * 4),
    st.lists(
        st.tuples(st.integers(0, 99), st.integers(0, 20), st.booleans()), min_size=1, max_size=40
    ),
)
def test_every_extreme_of_a_column_is_drawn(count, some):
    """Of values that are relied on and of others: middles and bounds, and where a line ends."""
    given_points = [
        Mark(n, n * 40 / count, y, y + down, y - down, "", rival)
        for n, (y, down, rival) in zip(range(count), itertools.cycle(some), strict=False)
    ]
    kept = thinned(given_points)
    assert [*kept] == sorted({*kept} & {*given_points}, key=lambda point: point.index)
    assert len(kept) <= (40 / COLUMN + 1) * 2 * 4 + 3
    for rival in (False, True):
        of_kind = [point for point in given_points if point.rival is rival]
        left = [point for point in kept if point.rival is rival]
        assert of_kind[:1] == left[:1] or rival
        assert of_kind[-1:] == left[-1:] or rival
        for column in {point.x // COLUMN for point in of_kind}:
            whole = [point for point in of_kind if point.x // COLUMN == column]
            drawn = [point for point in left if point.x // COLUMN == column]
            for extreme in (min, max):
                assert extreme(point.y for point in drawn) == extreme(point.y for point in whole)
            assert min(point.high for point in drawn) == min(point.high for point in whole)
            assert max(point.low for point in drawn) == max(point.low for point in whole)


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
