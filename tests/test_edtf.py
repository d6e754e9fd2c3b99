"""Dates as the Library of Congress writes them: each of its examples, and what comes of it."""

import re
from pathlib import Path

import pytest
import yaml

from factsheet.problems import BadValueError
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
