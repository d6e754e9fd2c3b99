"""What stands around the rules: the command that tells them, and the newest good sheet."""

import json
import sys
from pathlib import Path

from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from sheet import FOLDER, TODAY, library, problems, write

from factsheet.checks.circles import circles
from factsheet.checks.command import check
from factsheet.checks.last_good import last_good
from factsheet.checks.patch import added_lines
from factsheet.checks.private_texts import problems_in

sys.path.append(str(Path(__file__).parent / "bench"))

from rules import pairs, rivals, written

SPOILT = {"in": "events.yml", "replace": "value: 60", "with": "value: sixty"}


def test_the_last_good_sheet_stays_beside_what_is_wrong_now(tmp_path):
    """Without an earlier one there is none to show; a mended folder gives a new one."""
    spoilt = write(tmp_path, [SPOILT])
    facts, problems = last_good(spoilt, TODAY, None)
    assert (facts, len(problems)) == (None, 1)
    earlier = library()
    assert last_good(spoilt, TODAY, earlier) == (earlier, problems)
    mended, none = last_good(FOLDER, TODAY, earlier)
    assert none == ()
    assert mended is not earlier


def test_the_command_tells_in_its_shape_and_adds_to_the_summary(tmp_path, monkeypatch):
    """The summary of a workflow keeps what stood in it."""
    summary = tmp_path / "summary.md"
    summary.write_text("before\n", "utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    words = ["--data", str(write(tmp_path / "data", [SPOILT])), "--format", "json"]
    ended = CliRunner().invoke(check, words, obj=TODAY, standalone_mode=False)
    assert ended.return_value == 1
    (told,) = json.loads(ended.output)
    assert told["file"].endswith("events.yml")
    assert summary.read_text("utf-8").startswith("before\n**1 problem**")
    well = CliRunner().invoke(check, ["--data", str(FOLDER)], obj=TODAY, standalone_mode=False)
    assert (well.return_value, well.output) == (0, "")


DIFF = """\
diff --git a/docs/en/x.md b/docs/en/x.md
--- a/docs/en/x.md
+++ b/docs/en/x.md
@@ -3,0 +4,2 @@
+Bella Zemfyr brought it.
+Nothing else.
diff --git a/x.py b/x.py
--- a/x.py
+++ b/x.py
@@ -0,0 +1 @@
+BellaZemfyr = 1
"""


def test_added_lines_are_read_with_their_place():
    """Lines of texts are read, lines of code are not."""
    found = [*problems_in(added_lines(DIFF), library())]
    assert [(each.file, each.line) for each in found] == [("docs/en/x.md", 4)]
    assert "`Bella Zemfyr`" in found[0].message


def reached(graph, start):
    """All that a key leads to, in any number of steps."""
    found, ahead = set(), [*graph.get(start, ())]
    while ahead:
        if (step := ahead.pop()) not in found:
            found.add(step)
            ahead += graph.get(step, ())
    return found


@given(st.dictionaries(st.sampled_from("abcdef"), st.sets(st.sampled_from("abcdefg"))))
def test_each_circle_is_found_once_at_its_first_member(graph):
    """A member leads back to itself, and shares no circle with one that stands before it."""
    wanted = [
        key
        for at, key in enumerate(graph)
        if key in reached(graph, key)
        and not any(
            other in reached(graph, key) and key in reached(graph, other) for other in [*graph][:at]
        )
    ]
    assert [*circles(graph)] == wanted


def test_more_than_ten_conflicts_of_one_figure_are_counted(tmp_path):
    """Twelve days with two rivals each give ten problems, and one that says how many are left."""
    written(folder := tmp_path / "sheet", pairs, 24)
    found = [each for each in problems(folder) if each.rule == "conflicts-are-explained"]
    assert [each.message for each in found].count("`twice`: 2 more such conflicts") == 1
    assert len(found) == 11


def test_too_many_rivals_of_one_day_are_one_problem(tmp_path):
    """Ten of them are named, and the rest and their pairs are counted."""
    written(folder := tmp_path / "sheet", rivals, 100)
    (found,) = (each for each in problems(folder) if each.rule == "conflicts-are-explained")
    assert found.message.startswith("`rivals/v0` does not fit with `rivals/v1`, `rivals/v10`, ")
    assert found.message.endswith(" and 29 more: cannot both be right (780 pairs of values)")
