"""What follows from some values, by the way in which a figure is computed."""

import pytest

from factsheet.derive.computed import computed
from factsheet.model import How, Unit
from factsheet.problems import BadValueError
from factsheet.values.quantity import Quantity, share

PERCENT, POINTS = Unit(id="percent"), Unit(id="points", kind="points")
RATE, BOOKS = Unit(id="rate", kind="rate", per=1000), Unit(id="books")


def terms(*texts: str) -> list[Quantity]:
    return [Quantity.parse(text) for text in texts]


@pytest.mark.parametrize(
    ("how", "texts", "unit", "wanted"),
    [
        (How.SUM, ("1", "2", "3"), BOOKS, "6"),
        (How.DIFFERENCE, ("5", "3"), BOOKS, "2"),
        (How.CHANGE, ("5", "3"), BOOKS, "-2"),
        (How.CHANGE, ("5", "3"), PERCENT, "-40.0"),
        (How.POINTS, ("51.5", "50.2"), POINTS, "-1.3"),
        (How.RATE, ("5", "200"), RATE, "25.0"),
    ],
)
def test_each_way(how, texts, unit, wanted):
    """A change is in percent where its unit is; a rate is for as many as its unit says."""
    assert str(computed(how, terms(*texts), unit)) == wanted


def test_points_between_shares():
    """Shares that the sheet has worked out differ in points, no surer than they are rounded."""
    shares = [share(*terms("1", "4")), share(*terms("1", "2"))]
    assert str(computed(How.POINTS, shares, POINTS)) == "25.0"


def test_a_share_is_no_number_elsewhere():
    """A share cannot be added."""
    with pytest.raises(BadValueError, match="a share is no number"):
        computed(How.SUM, [share(*terms("1", "4"))], BOOKS)
