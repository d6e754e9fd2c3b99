"""A fault of a whole folder is one line, and not one for each of its files."""

import os
import shutil

import pytest
from sheet import lines, problems, write


def test_an_empty_folder_is_told_in_one_line(tmp_path):
    (found,) = problems(tmp_path)
    assert found.file == tmp_path.as_posix()
    assert found.message == "no file of a sheet lies in this folder"


def test_a_folder_within_is_named_where_the_files_lie_in_it(tmp_path):
    inner = write(tmp_path / "data" / "data")
    (found,) = problems(inner.parent)
    assert found.hint == f"write `--data {inner.as_posix()}`"


def test_a_folder_of_empty_files_is_told_in_one_line(tmp_path):
    for path in write(tmp_path).glob("*.yml"):
        path.write_text("")
    (found,) = problems(tmp_path)
    assert found.message == "all files of this folder are empty"


@pytest.mark.parametrize("how", [os.symlink, os.link, shutil.copy])
@pytest.mark.parametrize(
    ("whose", "name"), [("events", "changes"), ("figures", "sources"), ("claims", "statements")]
)
def test_a_file_that_is_another_one_is_told_in_one_line(tmp_path, how, whose, name):
    """A link or a copy in place of a file has one cause, however many of its keys are unknown."""
    folder = write(tmp_path)
    (folder / f"{name}.yml").unlink()
    how(folder / f"{whose}.yml", folder / f"{name}.yml")
    (line,) = lines(problems(folder), folder)
    said = (
        f"this is a link to `{whose}.yml`" if how is os.symlink else f"`{whose}.yml` holds the same"
    )
    assert line == f"{name}.yml:1:1: {said}; put records of its own here, or `[]` for none"


def test_files_without_records_may_be_alike(tmp_path):
    folder = write(tmp_path)
    for name in ("claims", "statements"):
        (folder / f"{name}.yml").write_text("[]  # nothing yet\n")
    assert not [found for found in problems(folder) if "holds the same" in found.message]


@pytest.mark.parametrize("other", ["figures.yaml", "Figures.yml", "figures.yml.txt", "FIGURES.YML"])
def test_a_file_under_another_name_is_named(tmp_path, other):
    folder = write(tmp_path)
    (folder / "figures.yml").rename(folder / other)
    (line,) = lines(problems(folder), folder)
    assert line == f"figures.yml:1:1: there is no such file; rename `{other}`"
