"""What follows from some values, by the way in which a figure is computed (`checks.derived`)."""

import pytest
from sheet import problems, write

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


BALANCE = """- id: balance
  title: {en: Balance, uk: Баланс}
  definition: {en: A balance., uk: Баланс.}
  unit: points
  observations:
  - {id: before, value: %s, as_of: 2021-03-01, said_by: [desk-a], said_on: 2021-03-01,
     sources: [bulletin-1 @ paragraph 1], verified: 2021-04-01}
  - {id: after, value: %s, as_of: 2021-03-02, said_by: [desk-a], said_on: 2021-03-02,
     sources: [bulletin-1 @ paragraph 1], verified: 2021-04-01}
- id: balance-change
  title: {en: Change of the balance, uk: Зміна балансу}
  definition: {en: A change., uk: Зміна.}
  unit: percent
  derived: {how: change, of: [balance/before, balance/after]}
"""
POINTS = """units:
- id: points
  kind: measure
  forms:
    en: {one: point, other: points}
    uk: {one: пункт, few: пункти, many: пунктів, other: пункту}
"""


@pytest.mark.parametrize(
    ("before", "after", "fault"),
    [
        ("50", "50", ""),
        ("50.04", "49.96", ""),
        ("2", "0", ""),
        ("0", "5", "`balance/before` may be zero or less"),
        ("-2", "1", "`balance/before` may be zero or less"),
        ("1", "-2", "`balance/after` may be zero or less"),
    ],
)
def test_a_change_has_a_percentage_only_between_numbers_above_zero(tmp_path, before, after, fault):
    """A public report of nonsense percentages: yakew7/Fair-Code issue 515."""
    edits = [
        {"in": "factsheet.yml", "replace": "units:\n", "with": POINTS},
        {"in": "figures.yml", "add": BALANCE % (before, after)},
    ]
    told = [each.message for each in problems(write(tmp_path / "data", edits))]
    told = [each for each in told if "percentage" in each]
    assert [each.startswith(fault) for each in told] == ([True] if fault else [])
