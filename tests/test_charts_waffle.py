"""A whole as squares: as many as it has, filled as far as the part is sure."""

import math
import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.charts import NARROW, WIDE, waffle
from factsheet.charts.lettering import width_of
from factsheet.charts.squares import Grid, outline
from factsheet.charts.waffle import MOST
from factsheet.values.quantity import Quantity

TEXTS = {"filled": "Those who came back: 40", "empty": "The others: 50. " * 12}
words = st.sampled_from(["", "about ", "at least "])


@given(st.integers(0, 10**6), st.integers(1, 10**6), words, words, st.sampled_from([NARROW, WIDE]))
def test_what_is_filled_is_surely_of_the_part(some, more, how, so, width):
    """The filled area is the least part; whatever may be of it, or of the whole, is hatched."""
    part, whole = Quantity.parse(f"{how}{some}"), Quantity.parse(f"{so}{some + more}")
    found = waffle(part, whole, None, TEXTS, width)
    greatest = whole.high or whole.low
    assert len(found.squares) == max(1, math.ceil(greatest / found.unit)) <= MOST
    filled = sum(square.filled for square in found.squares) / found.side * found.unit
    assert filled == pytest.approx(float(min(part.low, greatest)), abs=found.unit * 0.02 + 0.1)
    hatched = [at for at, square in enumerate(found.squares) if square.hatching]
    if part.is_exact and whole.is_exact:
        assert hatched == []
    for at in hatched:
        spans = [number for number in (part, whole) if not number.is_exact]
        assert any(
            number.low < (at + 1) * found.unit
            and (number.high is None or at * found.unit < number.high)
            for number in spans
        )


@given(st.integers(1, 10**6), st.sampled_from([NARROW, WIDE]))
def test_squares_and_keys_stay_inside(number, width):
    """No square and no text leaves the picture, and every square has a place of its own."""
    found = waffle(Quantity.parse("1"), Quantity.parse(str(number)), None, TEXTS, width)
    places = {(square.x, square.y) for square in found.squares}
    assert len(places) == len(found.squares)
    lowest = max(square.y for square in found.squares) + found.side
    assert max(square.x for square in found.squares) + found.side <= width
    for key in found.keys:
        assert lowest < key.y
        for line in key.lines:
            assert line.x + width_of(line.text) <= width
            assert line.y < found.height


@pytest.mark.parametrize(
    ("squares", "corners"), [(Fraction(20), 4), (Fraction(5), 4), (Fraction(91, 2), 6)]
)
def test_an_outline_goes_around_whole_columns_and_a_rest(squares, corners):
    """It has four corners around whole columns, or one column's part, and six around both."""
    assert len(re.findall("[ML]", outline(Grid(10, 20.0), squares))) == corners


@pytest.mark.parametrize("number", [1, 2, 100, 5000, 10**9])
def test_any_whole_has_round_squares(number):
    """One square stands for one, or for a round number of the whole."""
    found = waffle(Quantity.parse("0"), Quantity.parse(str(number)), None, {}, WIDE)
    assert re.fullmatch("[125]0*|250*", str(found.unit))
    assert found.height > 0
