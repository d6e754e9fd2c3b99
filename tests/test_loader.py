"""A folder to a sheet, or to one list of all that is wrong with it."""

import os
from datetime import date
from pathlib import Path

import pytest
from sheet import FOLDER, TODAY, library, lines, problems, write

from factsheet.checks.loader import load
from factsheet.model import FILES
from factsheet.problems import DataError
from factsheet.site.filetimes import times

GONE = [{"in": f"{name}.yml", "delete": "yes"} for name in FILES]
GARBLED = [{"in": f"{name}.yml", "whole": "- id: [\n"} for name in FILES]


def test_the_sheet_is_whole():
    facts = library()
    assert {name: len(getattr(facts, name)) for name in FILES} == {
        "sources": 3,
        "speakers": 3,
        "figures": 4,
        "events": 5,
        "statements": 1,
        "claims": 4,
        "disagreements": 1,
        "changes": 2,
    }


def test_every_record_knows_its_line():
    facts = library()
    for name in FILES:
        text = (FOLDER / f"{name}.yml").read_text("utf-8").splitlines()
        for record in getattr(facts, name):
            assert text[facts.lines[record.id] - 1] == f"- id: {record.id}"


def test_all_mistakes_are_listed_at_once_and_sorted(tmp_path):
    """Three mistakes in three files: three lines, in the order of files and lines."""
    edits = [
        {"in": "statements.yml", "replace": "topic: pace", "with": "topic: pase"},
        {"in": "events.yml", "replace": "weekday: monday", "with": "weekday: friday"},
        {"in": "sources.yml", "replace": "kind: newspaper", "with": "kind: newspapper"},
    ]
    folder = write(tmp_path, edits)
    found = lines(problems(folder), folder)
    assert [each.split(":")[0] for each in found] == ["events.yml", "sources.yml", "statements.yml"]


@pytest.mark.parametrize(
    "edit", [*GONE, *GARBLED], ids=lambda edit: "-".join(edit)[:9] + edit["in"]
)
def test_a_file_that_cannot_be_read_is_one_line(edit, tmp_path):
    """What refers into it is no second mistake, and neither is what it alone used."""
    folder = write(tmp_path, [edit])
    assert [each.split(":")[0] for each in lines(problems(folder), folder)] == [edit["in"]]


@pytest.mark.parametrize("name", FILES)
def test_a_record_that_cannot_be_read_is_one_line(name, tmp_path):
    """The first record of a file has a key too many; those who cite it say nothing."""
    text = (FOLDER / f"{name}.yml").read_text("utf-8")
    second_line = text.index("\n") + 1
    whole = f"{text[:second_line]}  nonsense: yes\n{text[second_line:]}"
    folder = write(tmp_path, [{"in": f"{name}.yml", "whole": whole}])
    (line,) = lines(problems(folder), folder)
    assert line.startswith(f"{name}.yml:2:3: unknown key `nonsense`")


@pytest.mark.parametrize("name", FILES)
def test_a_record_twice_is_one_line(name, tmp_path):
    text = (FOLDER / f"{name}.yml").read_text("utf-8")
    folder = write(tmp_path, [{"in": f"{name}.yml", "add": _record(text)}])
    (found,) = problems(folder)
    assert found.rule == "ids-are-unique"


def _record(text):
    """Return the text of the first record of a file."""
    end = text.find("\n- id: ", 1)
    return text if end < 0 else text[: end + 1]


def test_several_mistakes_in_one_record_are_all_told(tmp_path):
    edits = [
        {"in": "statements.yml", "replace": "said_on: 2021-03-09", "with": "said_on: 9 March"},
        {"in": "statements.yml", "replace": "verified: 2021-05-01", "with": "verified: May"},
    ]
    assert len(problems(write(tmp_path, edits))) == 2


def test_without_a_day_only_the_form_is_read(tmp_path):
    """An earlier state is compared as it was, whatever today's rules say of it."""
    edit = {"in": "statements.yml", "replace": "topic: pace", "with": "topic: pase"}
    folder = write(tmp_path, [edit])
    assert load(folder, None).statements[0].topic == "pase"
    with pytest.raises(DataError):
        load(folder, TODAY)


def test_a_sheet_of_tomorrow_is_refused_today():
    with pytest.raises(DataError, match="in the future"):
        load(FOLDER, date(2021, 4, 1))


def test_a_folder_that_is_not_there_is_one_line(tmp_path):
    with pytest.raises(DataError, match="there is no such folder") as error:
        load(tmp_path / "none", TODAY)
    assert len(error.value.problems) == 1


def test_an_empty_folder_is_one_line(tmp_path):
    assert len(problems(tmp_path)) == 1


@pytest.mark.parametrize("error", [FileNotFoundError, PermissionError, IsADirectoryError, OSError])
@pytest.mark.parametrize("when", ["open", "exists"])
def test_a_file_that_goes_while_it_is_read_is_one_line(tmp_path, monkeypatch, error, when):
    """Whatever the system says of it, at whatever moment."""
    folder, before = write(tmp_path), getattr(Path, when)

    def failing(path: Path, *arguments: str, **more: str) -> object:
        if path.name == "statements.yml":
            raise error
        return before(path, *arguments, **more)

    monkeypatch.setattr(Path, when, failing)
    assert [each.split(":")[0] for each in lines(problems(folder), folder)] == ["statements.yml"]


def test_a_folder_that_goes_while_it_is_looked_at_ends_nothing(tmp_path, monkeypatch):
    """A preview that looks for edits passes over it; of a link it sees the file behind."""
    (tmp_path / "gone").mkdir()
    (tmp_path / "real.txt").write_text("1", "utf-8")
    (tmp_path / "link.yml").symlink_to(tmp_path / "real.txt")
    scan = os.scandir

    def failing(path: str) -> object:
        if Path(path).name == "gone":
            raise FileNotFoundError(path)
        return scan(path)

    monkeypatch.setattr(os, "scandir", failing)
    before = list(times(tmp_path))
    assert len(before) == 2
    (tmp_path / "real.txt").write_text("22", "utf-8")
    seen = {Path(path).name: size for path, _, size in times(tmp_path, "*.yml")}
    assert seen == {"link.yml": 2}
