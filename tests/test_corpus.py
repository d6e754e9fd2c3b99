"""Seeded mistakes: each gives exactly the lines that an editor should read, and no other."""

from pathlib import Path

import pytest
import yaml
from sheet import FOLDER, edits_of, lines, problems, write

CORPUS = Path(__file__).parent / "corpus"
MISTAKES = yaml.safe_load((CORPUS / "mistakes.yml").read_text("utf-8"))
PAIRS = yaml.safe_load((CORPUS / "pairs.yml").read_text("utf-8"))


@pytest.mark.long
@pytest.mark.parametrize(
    "case", [pytest.param(case, id=f"{n}: {case['wrong']}") for n, case in enumerate(MISTAKES, 1)]
)
def test_a_mistake_gives_one_line(case, tmp_path):
    folder = write(tmp_path, edits_of(case))
    assert lines(problems(folder), folder) == [case["says"]]


@pytest.mark.parametrize("case", [pytest.param(case, id=case["wrong"]) for case in PAIRS])
def test_a_mistake_does_not_hide_another_that_has_nothing_to_do_with_it(case, tmp_path):
    folder = write(tmp_path, edits_of(case))
    assert lines(problems(folder), folder) == case["says"]
    assert len(case["says"]) > 1


def test_there_are_mistakes_enough_in_every_file():
    assert len(MISTAKES) >= 150
    assert {case["in"] for case in MISTAKES} == {path.name for path in FOLDER.glob("*.yml")}


def test_a_line_says_what_to_do():
    """Half a sentence for the fault, half for the way out, and no full stop."""
    pairs = (line for case in PAIRS for line in case["says"])
    for line in (*(case["says"] for case in MISTAKES), *pairs):
        _, _, sentence = line.partition(": ")
        assert "; " in sentence, sentence
        assert not sentence.endswith("."), sentence
