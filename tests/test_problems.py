"""A mistake as plain text, as a GitHub annotation, as Markdown and as JSON."""

import json
import re
from dataclasses import replace
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from factsheet import problems
from factsheet.problems import (
    BadValueError,
    DataError,
    NotThereError,
    Problem,
    command,
    console,
    did_you_mean,
    nearest,
    shown,
    usage,
)
from factsheet.problems.paths import from_here
from factsheet.problems.repeated import MOST, folded, gathered

ONE = Problem("data/figures.yml", 14, 12, "no source `up-2`", "did you mean `up-1`?", "sources")
LAST = Problem("data/speakers.yml", 2, 1, "the file is empty")


def test_one_line_with_place_fault_and_way_out():
    """A problem is `file:line:column: message; fix`."""
    assert str(ONE) == "data/figures.yml:14:12: no source `up-2`; did you mean `up-1`?"
    assert str(LAST) == "data/speakers.yml:2:1: the file is empty"


def test_all_at_once_sorted_each_once_and_counted():
    """An error lists every problem once, by file, line and column, with their count last."""
    early = Problem("data/figures.yml", 3, 40, "x")
    error = DataError([LAST, ONE, early, ONE])
    assert error.problems == (early, ONE, LAST)
    assert str(error).splitlines() == [str(early), str(ONE), str(LAST), "3 problems"]
    assert str(DataError([ONE])).endswith("\n1 problem")


def test_a_fault_of_many_lines_is_told_fifty_times():
    """What differs in its value alone is one kind; other files and other faults are told apart."""
    many = [Problem("a.yml", line, 1, f"no source `x-{line}`", "add it") for line in range(1, 1001)]
    error = DataError([*many, ONE, replace(ONE, message="another")])
    assert error.problems[:50] == tuple(many[:50])
    rest = Problem("a.yml", 51, 1, "and 950 more like it", more=950)
    assert error.problems[50:] == (rest, replace(ONE, message="another"), ONE)
    assert str(error).endswith("\n1002 problems")
    told = json.loads(problems.as_json(error.problems))
    assert told[50]["more"] == 950
    assert "more" not in told[49]
    assert tuple(folded(error.problems)) == error.problems
    assert len(DataError(many[:50]).problems) == 50


alike = st.builds(
    Problem,
    st.sampled_from(["a.yml", "b.yml"]),
    st.integers(1, 400),
    st.just(1),
    st.sampled_from(["no source `x`", "empty"]),
)


@given(st.sets(alike, max_size=400), st.integers(1, 400))
def test_what_is_gathered_on_the_way_is_told_as_if_it_had_been_kept(found, size):
    """However often a long list of faults is cut to a few, the same are told and counted."""
    kept: list[Problem] = []
    for at, each in enumerate(found, 1):
        kept.append(each)
        if at % size == 0:
            kept = gathered(kept)
    assert folded(kept) == folded(found)
    assert len(kept) <= size + 4 * (MOST + 1)


def test_an_annotation_marks_the_line():
    """GitHub reads file, line, column and rule of an annotation."""
    assert ONE.as_annotation() == (
        "::error file=data/figures.yml,line=14,col=12,title=sources"
        "::no source `up-2`; did you mean `up-1`?"
    )


@given(st.text(min_size=1), st.text())
def test_no_value_breaks_out_of_an_annotation(name, message):
    """Whatever a value holds, an annotation is one line that names one place."""
    line = Problem(name, 1, 2, message).as_annotation()
    assert "\n" not in line
    assert "\r" not in line
    assert re.match(r"::error file=[^:,]*,line=1,col=2,title=well-formed::", line)


def test_an_annotation_keeps_percent_signs():
    """A percent sign is escaped as GitHub wants it."""
    assert "::50%25" in Problem("a", 1, 1, "50%").as_annotation()
    assert Problem("a:b,c", 1, 1, "x").as_annotation().startswith("::error file=a%3Ab%2Cc,")


def test_lists_for_machines_and_summaries():
    """All formats hold all problems, in the same order."""
    both = (ONE, LAST)
    found = json.loads(problems.as_json(both))
    assert [each["line"] for each in found] == [14, 2]
    assert found[0]["fix"] == "did you mean `up-1`?"
    assert problems.annotations(both).count("::error") == 2
    assert problems.markdown(both).splitlines() == [
        "**2 problems**",
        "",
        "- `data/figures.yml:14:12` no source `up-2`; did you mean `up-1`?",
        "- `data/speakers.yml:2:1` the file is empty",
    ]


@given(st.text())
def test_a_value_is_shown_on_one_short_line(text):
    """A value in a message is one line in one pair of backticks, never long."""
    found = shown(text)
    assert len(found) <= 62
    assert found.count("`") == 2
    assert len(found.splitlines()) == 1


def test_long_values_are_cut():
    """Sixty characters stand as they are; of more, the beginning."""
    assert shown("x" * 60) == f"`{'x' * 60}`"
    assert shown("x" * 61) == f"`{'x' * 59}…`"
    assert shown(["a"]) == "`['a']`"


def test_offers_the_nearest_word():
    """A way out names the most similar word, or nothing if none is similar."""
    known = ["up-2025-05-29", "up-2025-05-28", "liga-2025-05-23"]
    assert did_you_mean("up-2025-05-92", known) == "did you mean `up-2025-05-29`?"
    assert did_you_mean("qqq", known) == ""
    assert nearest("kind", []) == ""
    assert nearest("titel", ["title", "note"]) == "title"
    assert nearest("x" * 1000, known) == ""


def test_a_bad_value_says_both():
    """A value that cannot be read says what is wrong, what to do, and where in it."""
    error = BadValueError("`x` is no date", "write `2025`", at=("en",))
    assert str(error) == "`x` is no date; write `2025`"
    assert (error.fault, error.hint, error.at) == ("`x` is no date", "write `2025`", ("en",))


def test_a_list_of_problems_is_coloured_and_says_the_same():
    """Places, values and the count are marked; without the marks it is the text as it was."""
    text = problems.plain((ONE, LAST))
    seen = console.coloured(text)
    assert click.unstyle(seen) == text
    assert click.style("`up-2`", fg="cyan") in seen
    assert click.style("2 problems", bold=True) in seen


def test_nothing_but_the_text_is_printed_where_nobody_watches(capsys):
    """Progress and waiting are for a terminal; a file gets what was asked for alone."""
    with console.progress(2, "Trying") as step, console.waiting("Trying"):
        step(1)
        console.say("done")
    assert capsys.readouterr() == ("done\n", "")


@click.group()
def group():
    """Do something."""


@group.command(cls=command.Command)
@command.shape()
@click.argument("way")
def check(shape: str, way: str) -> int:
    """Find nothing, something wrong, or nothing to look at."""
    if way == "wrong":
        raise DataError([ONE])
    if way == "nowhere":
        raise NotThereError([LAST])
    command.tell((), shape)
    return 0


@pytest.mark.parametrize(("way", "end"), [("well", 0), ("wrong", 1), ("nowhere", 2)])
@pytest.mark.parametrize("shape", ["text", "json", "plain", "github"])
def test_a_command_tells_in_its_shape_what_kept_it_from_being_done(way, end, shape):
    """It ends with 1 where something is wrong and with 2 where nothing could be tried."""
    words = ["check", way, "--format", shape]
    found = CliRunner().invoke(group, words, standalone_mode=False)
    assert found.return_value == end
    told = {"well": (), "wrong": (ONE,), "nowhere": (LAST,)}[way]
    name = "text" if shape == "plain" else shape
    empty = "" if name != "json" else "[]\n"
    assert found.output == (f"{command.SHAPES[name](told)}\n" if told else empty)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["chekc"], "no command `chekc`; did you mean `check`?"),
        (["check", "--fromat", "json"], "no option `--fromat`; did you mean `--format`?"),
        (["check"], "missing argument `WAY`; `group check --help` shows what there is"),
        (["check", "a", "b"], "more words than it takes; `group check --help` shows what there is"),
    ],
)
def test_a_slip_in_typing_is_one_line_with_the_way_out(words, said):
    error = CliRunner().invoke(group, words, standalone_mode=False).exception
    assert usage.sentence(error).partition(": ")[2] == said


def test_a_file_that_cannot_be_opened_is_named():
    error = PermissionError(13, "Permission denied", "data/a.yml")
    said = "factsheet: `data/a.yml`: permission denied; name another, or see who may open it"
    assert usage.unopened(error) == said


# Paths


def test_a_path_is_told_as_one_would_type_it_here(tmp_path, monkeypatch):
    """On another drive of Windows there is no way from here: it is told whole."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path.parent / "data" / "figures.yml"
    assert from_here(path).replace("\\", "/") == "../data/figures.yml"

    def other_drive(*_):
        raise ValueError("path is on mount 'C:', start on mount 'D:'")

    monkeypatch.setattr("os.path.relpath", other_drive)
    assert from_here(path) == str(path)


def test_no_other_module_asks_for_a_way_that_there_may_not_be():
    """Paths of readers and editors may lie on two drives."""
    engine = Path(problems.__file__).parents[1]
    asking = [path.name for path in engine.rglob("*.py") if "relpath" in path.read_text("utf-8")]
    assert asking == ["paths.py"]
