"""Axes: round ticks that have room for their labels in every language, true to their numbers."""

from datetime import timedelta
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from typeset import FACES, letters, width

from factsheet.charts.canvas import NARROW
from factsheet.charts.lettering import SIZE, fitted, width_of
from factsheet.charts.number_axis import number_axis, number_width
from factsheet.charts.ticks import steps
from factsheet.charts.time_axis import WIDEST, time_axis, wide_year
from factsheet.values.day import FIRST, LAST, Day
from factsheet.values.when import When
from factsheet.wording import FOLDER, Wording, moments

WORDINGS = [Wording(path.stem) for path in sorted(FOLDER.glob("*.yml"))]
days = st.dates().map(Day.on) | st.integers(-4_000_000, 5_000_000).map(Day)
near = st.builds(
    lambda first, ahead: [first, first + timedelta(ahead)],
    days,
    st.integers(0, 4000),
)
spans = st.lists(days, min_size=1, max_size=4) | near
values = st.fractions(-(10**6), 10**9, max_denominator=1000)


def boxes(ticks, wording):
    """Return where each line of the labels begins and ends, set in our own face."""
    lines = {"first": [], "second": []}
    for tick in ticks:
        for line, unit in (("first", tick.unit), ("second", tick.under)):
            if unit:
                half = width(moments.tick(wording, tick.day, unit), SIZE) / 2
                lines[line].append((tick.label - half, tick.label + half))
    return lines


@given(spans, st.integers(120, 1000), st.sampled_from(WORDINGS))
@example([Day.of(2022, 5, 16), Day.of(2022, 5, 20)], 328, WORDINGS[0])
@example([Day.of(1022, 5, 16), Day.of(2022, 5, 20)], 328, WORDINGS[0])
def test_no_label_of_time_stands_over_another(dates, wide, wording):
    """From days to millennia, at any width: labels are apart, inside, and none is told twice."""
    axis = time_axis(dates, 20, wide - 20, edge=20)
    assert axis.ticks
    for line in boxes(axis.ticks, wording).values():
        assert all(begin >= 0 and end <= wide for begin, end in line)
        assert all(end < begin for (_, end), (begin, _) in pairwise(line))
    told = [tick.day for tick in axis.ticks]
    assert told == sorted({*told})
    assert axis.first <= told[0] <= told[-1] <= axis.last
    assert axis.ticks[0].unit == "year" or axis.ticks[0].under
    assert all(20 <= tick.at <= wide - 20 for tick in axis.ticks)


@given(spans, st.integers(200, 1000))
def test_a_later_moment_stands_further_right(dates, wide):
    """An axis begins with the first day and ends with the last; between, later is further right."""
    axis = time_axis(dates, 0, wide)
    at = [axis.at(day) for day in sorted(dates)]
    assert at == sorted(at)
    if axis.first < axis.last:
        assert (at[0], at[-1]) == (0, wide)


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        ("2022-05-16", "2022-05-20", "16 May 2022, 18 May, 20 May"),
        ("2025-05-01", "2025-06-10", "12 May 2025, 26 May, 9 Jun"),
        ("2024-11-03", "2025-03-09", "Dec 2024, Jan 2025, Feb, Mar"),
        ("2022-05-16", "2023-11-20", "Jul 2022, Jan 2023, Jul"),
        ("2022-02-24", "2026-11-22", "2023, 2024, 2025, 2026"),
        ("1932-02-24", "2026-11-22", "1940, 1960, 1980, 2000, 2020"),
        ("0932-02-24", "2026-11-22", "1000, 1200, 1400, 1600, 1800, 2000"),
        ("2022-05-16", "2022-05-16", "16 May 2022"),
        ("-0270", "0476", "200 BC, AD 1, 200, 400"),
        ("-0043", "-0026", "40 BC, 30 BC"),
        ("Y-12000", "2020", "10,000 BC, AD 1"),
    ],
)
def test_a_label_says_what_distinguishes(first, last, told):
    """A day has its month, both have a year where it is a new one, and a year stands alone."""
    axis = time_axis([When.parse(first).first, When.parse(last).last], 40, NARROW - 20, 20)
    english = next(each for each in WORDINGS if each.language == "en")
    shown = [
        " ".join(moments.tick(english, t.day, u) for u in (t.unit, t.under) if u)
        for t in axis.ticks
    ]
    assert ", ".join(shown).replace("\xa0", " ") == told


def test_steps_are_whole_where_they_have_to_be():
    """Half of a person is on no axis; of other things it may be."""
    assert next(steps(Fraction(1), 4, whole=True)) == 1
    assert next(steps(Fraction(1), 4, whole=False)) == Fraction(1, 4)


def test_what_lies_beyond_the_ends_stands_at_them():
    """A span without a beginning or an end reaches as far as the axis."""
    axis = time_axis([Day.of(1311), Day.of(1400)], 40, 240)
    assert (axis.at(FIRST), axis.at(LAST)) == (40, 240)


@given(st.lists(values, max_size=5), st.integers(40, 900), st.booleans(), st.booleans())
def test_an_axis_of_numbers_is_round(numbers, length, is_upright, whole):
    """It holds zero and all numbers, from one round tick to another, with room for each label."""
    start, end = (length, 0) if is_upright else (0, length)
    axis = number_axis(numbers, start, end, whole)
    marked = [tick.value for tick in axis.ticks]
    (step,) = {other - one for one, other in pairwise(marked)}
    assert 0 in marked
    assert marked[0] == axis.low <= min(numbers, default=0)
    assert marked[-1] == axis.high >= max(numbers, default=0)
    assert not whole or step.denominator == 1
    assert f"{float(step):.6e}".split("e")[0] in {f"{nice:.6f}" for nice in (1, 2, 2.5, 5)}
    assert (axis.at(axis.low), axis.at(axis.high)) == (start, end)
    for wording in WORDINGS:
        wide = 1.2 * SIZE if is_upright else max(width(wording.number(n), SIZE) for n in marked)
        apart = [abs(other.at - one.at) for one, other in pairwise(axis.ticks)]
        assert len(marked) <= 3 or min(apart) > wide


@given(st.fractions(-(10**6), 10**9, max_denominator=100).map(lambda n: round(n, 2)))
def test_a_label_of_a_number_is_no_wider_than_thought(number):
    """The room for a number is enough in every language, a percent sign included."""
    for wording in WORDINGS:
        shown = wording.number(number) + "%"
        assert width(shown, SIZE) <= number_width(Fraction(number))


@pytest.mark.parametrize("face", FACES)
def test_no_letter_is_wider_than_thought(face):
    """What the engine takes a letter to need is at least what our faces give it."""
    wider = {sign: wide for sign, wide in letters(face).items() if wide > width_of(sign, 1)}
    assert not wider


def test_no_label_of_time_is_wider_than_thought():
    """The room for a label is enough for every day, month and year of every language."""
    year = [Day.of(2024) + timedelta(n) for n in range(366)]
    far = [Day.of(number) for number in (1, -1, -887, -8887, -887_887, 10_000, 888_888)]
    for wording in WORDINGS:
        for unit, room in WIDEST.items():
            shown = {moments.tick(wording, day, unit) for day in year}
            assert max(width(text, SIZE) for text in shown) <= room
        for day in far:
            assert width(moments.tick(wording, day, "year"), SIZE) <= wide_year(day.year)


@given(st.text("abШЩwi 0", max_size=40), st.integers(20, 300))
def test_a_text_cut_to_a_width_fits(text, room):
    """A text is cut only where it has to be, and then says so."""
    found = fitted(text, room)
    assert width_of(found) <= room
    assert not found or found == text or found.endswith("…")


@pytest.mark.parametrize("numbers", [["0.0012", "0.0019"], ["0.00001"], ["1", "2"], ["-1", "1"],
                                     ["1000001", "1000004"], ["0"], ["7"]])  # fmt: skip
def test_no_two_ticks_read_the_same(numbers):
    """Small numbers get the decimals that tell them apart (ooni/explorer issue 204)."""
    whole = all(Fraction(each).denominator == 1 for each in numbers)
    axis = number_axis(map(Fraction, numbers), 300, 10, whole)
    for wording in WORDINGS:
        labels = [wording.number(tick.value) for tick in axis.ticks]
        assert len({*labels}) == len(labels), labels
