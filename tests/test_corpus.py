"""Seeded mistakes: each gives exactly the line that an editor should read, and no other."""

from pathlib import Path

import pytest
import yaml
from sheet import FOLDER, edits_of, lines, problems, write

MISTAKES = yaml.safe_load((Path(__file__).parent / "corpus" / "mistakes.yml").read_text("utf-8"))


@pytest.mark.parametrize(
    "case", [pytest.param(case, id=f"{n}: {case['wrong']}") for n, case in enumerate(MISTAKES, 1)]
)
def test_a_mistake_gives_one_line(case, tmp_path):
    folder = write(tmp_path, edits_of(case))
    assert lines(problems(folder), folder) == [case["says"]]


def test_there_are_mistakes_enough_in_every_file():
    assert len(MISTAKES) >= 150
    assert {case["in"] for case in MISTAKES} == {path.name for path in FOLDER.glob("*.yml")}


def test_a_line_says_what_to_do():
    """Half a sentence for the fault, half for the way out, and no full stop."""
    for case in MISTAKES:
        _, _, sentence = case["says"].partition(": ")
        assert "; " in sentence, sentence
        assert not sentence.endswith("."), sentence
