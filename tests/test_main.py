"""The command line."""

import json

import pytest
from sheet import FOLDER, write

from factsheet.__main__ import main

MISTAKE = {"in": "statements.yml", "replace": "topic: pace", "with": 'topic: "100%, a:b"'}
UNKNOWN = {"in": "statements.yml", "replace": "topic: pace", "with": "topic: pase"}
LINE = "no topic `pase`; did you mean `pace`?"


@pytest.fixture(autouse=True)
def _nowhere(monkeypatch):
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)


def check(folder, *arguments):
    return main(["check", "--data", str(folder), *arguments])


@pytest.mark.parametrize("shape", ["text", "plain", "github", "json"])
def test_valid_data_is_passed_in_silence(shape, capsys):
    """But for JSON, of which an empty list is the form."""
    assert check(FOLDER, "--format", shape) == 0
    assert capsys.readouterr().out == ("[]\n" if shape == "json" else "")


def test_plain_is_an_older_name_of_text(tmp_path, capsys):
    folder = write(tmp_path, [UNKNOWN])
    assert check(folder, "--format", "plain") == check(folder, "--format", "text") == 1
    assert capsys.readouterr().out == f"{tmp_path}/statements.yml:5:10: {LINE}\n1 problem\n" * 2


def test_a_mistake_is_one_line_and_a_count(tmp_path, capsys):
    assert check(write(tmp_path, [UNKNOWN])) == 1
    assert capsys.readouterr().out == f"{tmp_path}/statements.yml:5:10: {LINE}\n1 problem\n"


def test_github_marks_the_line(tmp_path, capsys):
    assert check(write(tmp_path, [UNKNOWN]), "--format", "github") == 1
    place = f"file={tmp_path}/statements.yml,line=5,col=10,title=references-resolve"
    assert capsys.readouterr().out == f"::error {place}::{LINE}\n"


def test_what_would_end_an_annotation_is_escaped(tmp_path, capsys):
    """A percent sign in a message, a comma or a colon in a path: each is a code of its own."""
    folder = write(tmp_path / "a,b:c", [MISTAKE])
    assert check(folder, "--format", "github") == 1
    out = capsys.readouterr().out
    assert "a%2Cb%3Ac/statements.yml,line=5" in out
    assert "100%25, a:b" in out


def test_json_holds_every_part_of_a_problem(tmp_path, capsys):
    assert check(write(tmp_path, [UNKNOWN]), "--format", "json") == 1
    (found,) = json.loads(capsys.readouterr().out)
    assert found == {
        "file": f"{tmp_path}/statements.yml",
        "line": 5,
        "column": 10,
        "message": "no topic `pase`",
        "fix": "did you mean `pace`?",
        "rule": "references-resolve",
    }


def test_the_whole_list_goes_to_the_step_summary(tmp_path, capsys, monkeypatch):
    """GitHub shows ten annotations a step; the summary shows all."""
    summary = tmp_path / "summary.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    assert check(write(tmp_path / "data", [UNKNOWN]), "--format", "github") == 1
    text = summary.read_text("utf-8")
    assert text.startswith("**1 problem**\n")
    assert LINE in text
    assert capsys.readouterr().out


def test_a_folder_that_is_not_there_is_one_line(tmp_path, capsys):
    assert check(tmp_path / "none") == 2
    assert "there is no such folder" in capsys.readouterr().out


def test_schema_writes_one_file_for_each_file_of_the_data(tmp_path):
    assert main(["schema", "--data", str(tmp_path)]) == 0
    names = {path.stem for path in (tmp_path / "schema").iterdir()}
    assert names == {path.stem for path in FOLDER.glob("*.yml")}
