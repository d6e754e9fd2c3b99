"""Each rule against its wrong and right examples, which the docs show too."""

from pathlib import Path

import pytest
import yaml
from sheet import edits_of, lines, problems, write

from factsheet.checks import RULES, name_of

FOLDER = Path(__file__).parent / "cases"


def _cases():
    """Yield each example; the quick tests try the first wrong and the first right one of a rule."""
    for path in sorted(FOLDER.glob("*.yml")):
        tried = set()
        for case in yaml.safe_load(path.read_text(encoding="utf-8")):
            sort = "wrong" if "wrong" in case else "right"
            marks = [pytest.mark.long] if sort in tried else []
            tried.add(sort)
            yield pytest.param(path.stem, case, id=f"{path.stem}: {case[sort]}", marks=marks)


CASES = list(_cases())


@pytest.mark.parametrize(("rule", "case"), CASES)
def test_a_wrong_example_gives_its_line_and_a_right_one_none(rule, case, tmp_path):
    folder = write(tmp_path, edits_of(case))
    found = problems(folder)
    assert lines(found, folder) == ([case["says"]] if "wrong" in case else [])
    assert {each.rule for each in found} <= {rule}


def test_every_rule_has_two_examples_of_each_sort_and_every_example_a_rule():
    names = [name_of(rule) for rule in RULES]
    assert sorted(path.stem for path in FOLDER.glob("*.yml")) == sorted(names)
    for name in names:
        cases = [param.values[1] for param in CASES if param.values[0] == name]
        assert sum("wrong" in case for case in cases) >= 2, name
        assert sum("right" in case for case in cases) >= 2, name


def test_the_docstring_of_a_rule_is_one_sentence():
    for rule in RULES:
        assert rule.__doc__, rule
        assert rule.__doc__.count("\n") == 0, rule
        assert rule.__doc__.endswith("."), rule
