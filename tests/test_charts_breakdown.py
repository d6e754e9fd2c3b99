"""Parts of a whole as bars, and over time in small pictures on one scale."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.charts import NARROW, WIDE, Dated, Part, breakdown, multiples
from factsheet.charts.lettering import width_of
from factsheet.values.quantity import Quantity, Scale
from factsheet.values.when import When

quantities = st.tuples(
    st.sampled_from(["", "about ", "at least ", "at most "]), st.integers(0, 10**9)
).map(lambda both: Quantity.parse(f"{both[0]}{both[1]}"))


def part(text: str) -> Part:
    """Return a part with a number, also below zero."""
    return Part("North", Quantity.parse(text).on(Scale.BALANCES), text)


@pytest.mark.parametrize("width", [NARROW, WIDE])
@given(values=st.lists(quantities | st.none(), min_size=1, max_size=12))
def test_bars_and_numbers_stay_within_the_picture(values, width):
    """However large numbers are, their bars and labels have room."""
    parts = [Part("A part", value, str(value or "none")) for value in values]
    chart = breakdown(parts, width)
    assert len(chart.bars) == len(parts)
    for bar in chart.bars:
        assert bar.x >= 0
        assert bar.text_x + width_of(bar.text) <= width + 8
        assert bar.y + 18 <= chart.height


def test_a_bar_is_as_long_as_its_number():
    """Twice the number is twice as long; what is left open is drawn apart."""
    one, two, ranged = breakdown([part("10"), part("20"), part("10 to 20")]).bars
    assert two.width == pytest.approx(2 * one.width, abs=0.2)
    assert (ranged.width, ranged.may_width) == pytest.approx((one.width, one.width), abs=0.2)
    assert one.may_width == 0


def test_numbers_below_zero_go_to_the_left():
    """All bars begin at zero, wherever that stands."""
    chart = breakdown([part("-10"), part("10")])
    below, above = chart.bars
    assert below.x + below.width == pytest.approx(chart.zero, abs=0.2)
    assert above.x == pytest.approx(chart.zero, abs=0.2)


def dated(number: int, at: int, text: str = "") -> Dated:
    """Return a value of a day."""
    day = date(2020, 1, 1) + timedelta(days=at)
    return Dated(When.on(day), Quantity.parse(text or str(number)), "desk", False, str(number))


def test_all_parts_have_one_scale():
    """Panels have the same ticks, and stand below each other on a phone."""
    parts = [("North", [dated(5, 0), dated(9, 40)]), ("South", [dated(80, 0), dated(90, 40)])]
    wide, narrow = multiples(parts, WIDE), multiples(parts, NARROW)
    assert len({tuple(tick.value for tick in panel.numbers) for panel in wide.panels}) == 1
    assert wide.panels[0].y == wide.panels[1].y
    assert narrow.panels[0].y < narrow.panels[1].y
    assert all(panel.right <= NARROW for panel in narrow.panels)


def test_a_long_gap_is_not_joined():
    """Values more than a year apart are no line."""
    (near,) = multiples([("North", [dated(1, 0), dated(2, 30)])]).panels
    (far,) = multiples([("North", [dated(1, 0), dated(2, 900)])]).panels
    assert (len(near.lines), len(far.lines)) == (1, 0)
    assert len(far.points) == 2


def test_long_series_are_thinned_and_bounds_are_a_band():
    """A value a day for ten years gives a few hundred points, of which the last is a mark."""
    (panel,) = multiples([("North", [dated(at % 50, at) for at in range(3650)])]).panels
    assert panel.lines[0].count("L") < 800
    assert len(panel.points) == 1
    assert panel.band == ""
    (panel,) = multiples([("North", [dated(9, 0, "8 to 9"), dated(9, 9, "8 to 9")])]).panels
    assert panel.band.endswith("Z")
