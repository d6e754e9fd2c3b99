"""Dates as the Library of Congress writes them: each of its examples, and what comes of it."""

import re
from pathlib import Path

import pytest
import yaml

from factsheet.problems import BadValueError
from factsheet.values.point import Point
from factsheet.values.refused import ADVICE, meant
from factsheet.values.when import PATTERN, When
from factsheet.wording import Wording

CORPUS = Path(__file__).parent / "corpus" / "edtf.yml"
CASES = [
    pytest.param(case, id=case["text"])
    for part in yaml.load(CORPUS.read_text("utf-8"), yaml.BaseLoader).values()  # noqa: S506  texts
    for case in part
]


@pytest.mark.parametrize("case", CASES)
def test_each_example_is_read_or_refused_with_the_way_out(case):
    """An example means its days and reads well in each language, or says what to write instead."""
    text = case["text"]
    if "says" in case:
        with pytest.raises(BadValueError, match=re.escape(case["says"])):
            When.parse(text)
        return
    when = When.parse(text)
    ends = when.earliest.isoformat(), when.latest.isoformat()
    first = ".." if when.earliest < when.first else ends[0]
    last = ".." if when.latest > when.last else ends[1]
    assert [first, last] == case["days"]
    assert str(when) == text
    assert re.fullmatch(PATTERN, text)
    shown = [Wording(code).when(when).replace("\u00a0", " ") for code in ("en", "uk")]
    assert shown == [case["en"], case["uk"]]


def test_a_season_is_where_spring_is_in_march():
    """It has three months, and the winter those after the December that it is named for."""
    seasons = [Point.parse(f"2023-{number}") for number in (21, 22, 23, 24)]
    assert [(one.earliest.month, one.latest.month) for one in seasons] == [
        (3, 5),
        (6, 8),
        (9, 11),
        (12, 2),
    ]
    assert seasons[3].latest.isoformat() == "2024-02-29"


def test_what_is_advised_is_a_date():
    """Every date that an advice gives as an example can be written."""
    for _, hint in ADVICE:
        for example in re.findall("`([^`]+)`", hint):
            assert example == "Y" or str(When.parse(example)) == example
    assert meant("28.5.2025") == ("", "2025-05-28")
