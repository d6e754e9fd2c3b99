"""An issue that was filled in by the form becomes the fields of records, and nothing else."""

import json
import subprocess

import pytest
import yaml
from conftest import ROOT
from sheet import TODAY, problems, write

from factsheet.changes.adding import add_from, from_issue
from factsheet.changes.adding.issueform import FORM, answers
from factsheet.model import Event, Observation, Source
from factsheet.problems import DataError

ASKED = yaml.safe_load((ROOT / FORM).read_text("utf-8"))["body"]
LABELS = {each["id"]: each["attributes"]["label"] for each in ASKED if "id" in each}
GIVEN = {
    "url": "https://example.com/report",
    "at": "paragraph 3",
    "source-title": "Books $(touch hacked) `x` are back",
    "source-publisher": "Report",
    "source-language": "en",
    "source-kind": "newspaper",
    "source-seen": "whole",
    "figure": "books-returned",
    "value": "about 120",
    "as_of": "2021-03-20",
    "said_by": "ada-example",
    "said_on": "2021-03-20",
}


def issue(folder, given, end="\n"):
    """The file in which a workflow finds an issue."""
    parts = (f"### {LABELS[name]}\n\n{given.get(name) or '_No response_'}" for name in LABELS)
    return written(folder, "\n\n".join(parts).replace("\n", end))


def written(folder, body):
    path = folder / "event.json"
    path.write_text(json.dumps({"issue": {"number": 7, "body": body}}))
    return path


@pytest.fixture(autouse=True)
def _there(monkeypatch):
    monkeypatch.chdir(ROOT)


@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["unix", "windows"])
def test_a_filled_form_is_added_as_a_command_would(end, tmp_path):
    """Whatever it holds for a shell stays text."""
    folder = write(tmp_path / "data")
    target, fields = from_issue(issue(tmp_path, GIVEN, end))
    add_from(folder, target, fields, TODAY)
    assert problems(folder) == ()
    assert "title: Books $(touch hacked) `x` are back\n" in (folder / "sources.yml").read_text()
    assert not list(tmp_path.rglob("hacked"))


SPOILT = {
    "no form": (lambda _: "Hello", "not filled in by the form"),
    "words above": (lambda body: f"Hello\n{body}", "not filled in by the form"),
    "nothing": (lambda _: None, "not filled in by the form"),
    "twice": (lambda body: f"{body}\n\n### {LABELS['value']}\n\n5", "is answered twice"),
    "a field more": (lambda body: f"{body}\n\n### rank\n\nx", "is no question of the form"),
    "lines": (lambda body: body.replace("about 120", "about\n\n120"), "is not one line"),
    "long": (lambda body: body.replace("about 120", "1" * 1201), "is not one line"),
    "codes": (lambda body: body.replace("about 120", "\x1b[31m120"), "is not one line"),
}


@pytest.mark.parametrize("name", SPOILT)
def test_anything_else_is_refused(name, tmp_path):
    spoil, said = SPOILT[name]
    body = json.loads(issue(tmp_path, GIVEN).read_text())["issue"]["body"]
    with pytest.raises(DataError, match=said):
        answers(written(tmp_path, spoil(body)))


def test_a_file_that_tells_of_no_issue_is_told(tmp_path):
    (tmp_path / "event.json").write_text("[]")
    with pytest.raises(DataError, match="tells of no issue"):
        answers(tmp_path / "event.json")


def test_the_form_asks_for_fields_that_records_have():
    known = {*Observation.model_fields, *Event.model_fields, "url", "at", "figure", "event"}
    for name in LABELS:
        head, _, rest = name.partition("-")
        if head == "source":
            assert rest in Source.model_fields, name
        else:
            assert head in known, name


def test_the_workflow_reads_until_a_maintainer_labels():
    """Only the job behind the label may write, and no text of the issue stands in the workflow."""
    text = (ROOT / ".github/workflows/record.yml").read_text("utf-8")
    draft, propose = yaml.load(text, yaml.BaseLoader)["jobs"].values()  # noqa: S506
    assert set(draft["permissions"].values()) == {"read"}
    assert "github.event.action != 'labeled'" in draft["if"]
    assert propose["if"] == (
        "github.event.action == 'labeled' && github.event.label.name == 'to record'"
    )
    for name in ("title", "body", "user", "head_ref"):
        assert f"github.event.issue.{name}" not in text


@pytest.mark.long
def test_a_pull_request_is_made_of_an_issue(tmp_path):
    """With the environment of a workflow: a branch, a commit of the data, and a call of `gh`."""
    home = tmp_path / "sheet"
    write(home / "data")
    (home / FORM.parent).mkdir(parents=True)
    (home / FORM).write_bytes((ROOT / FORM).read_bytes())
    (home / "Makefile").write_bytes((ROOT / "Makefile").read_bytes())
    said = subprocess.run(
        ["make", "-n", "propose", "-o", ".venv/run.stamp", "ISSUE=7"],
        cwd=home, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    assert "git switch -q -c 'record-7'" in said
    assert "gh pr create --head 'record-7'" in said
    assert said.index("factsheet add --issue") < said.index("git push")
