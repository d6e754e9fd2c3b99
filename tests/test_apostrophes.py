"""All apostrophes are one where words are compared or searched."""

import re

import pytest
from conftest import ROOT

from factsheet.problems import did_you_mean
from factsheet.problems.apostrophes import APOSTROPHES, one_apostrophe


@pytest.mark.parametrize("sign", APOSTROPHES)
def test_each_apostrophe_is_the_same_and_moves_nothing(sign):
    """A text keeps its length, so that places in it stay places of the file."""
    assert one_apostrophe(f"Дар{sign}я") == "Дар’я"


def test_a_word_is_offered_whatever_its_apostrophe():
    """A misspelling is answered with the known word as it is known."""
    assert did_you_mean("об`єкт", ["обєднання", "об’єкт"]) == "did you mean `об’єкт`?"


def test_search_leaves_out_the_same_apostrophes():
    """The script of the search page knows the list that the engine knows."""
    script = (ROOT / "factsheet/site/theme/assets/ranking.js").read_text("utf-8")
    (listed,) = re.findall(r"APOSTROPHES = /\[([^\]]+)\]/g", script)
    assert {*listed} == {*APOSTROPHES}
