"""The files as a whole: which there are, the same each time, whole in the archive."""

import hashlib
import io
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from exported import ADDRESS, OTHER, REAL, ROOT, TODAY, exported, facts

from factsheet import exports
from factsheet.__main__ import main
from factsheet.model import FactSheet
from factsheet.site.finished import open_data

pytestmark = pytest.mark.long


def test_every_export_stands_below_the_version():
    """All addresses begin with the version whose shape they keep."""
    result = exports.files(facts(OTHER), ADDRESS)
    assert {name[:8] for name in result} == {"data/v1/"}


@pytest.mark.parametrize("folder", [REAL, OTHER], ids=["real", "other"])
def test_a_second_run_gives_the_same_bytes(folder):
    """Nothing depends on the clock, on chance or on an earlier run."""
    again = exports.files(facts(folder), ADDRESS)
    assert [name for name in again if again[name] != exported(folder)[name[8:]]] == []


def test_another_process_gives_the_same_bytes():
    """Nothing depends on the order in which Python happens to keep a set."""
    code = (
        "import hashlib, datetime, pathlib; from factsheet import exports; "
        "from factsheet.checks.loader import load; "
        f"facts = load(pathlib.Path({str(OTHER)!r}), datetime.date.fromisoformat('{TODAY}')); "
        f"result = exports.files(facts, {ADDRESS!r}); "
        "print(hashlib.sha256(repr(result).encode()).hexdigest())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={"PYTHONHASHSEED": "1", "TZ": "UTC-9"},
        capture_output=True,
        text=True,
        check=True,
    )
    here = exports.files(facts(OTHER), ADDRESS)
    assert done.stdout.strip() == hashlib.sha256(repr(here).encode()).hexdigest()


def test_the_sheet_of_another_subject_has_nothing_of_ours():
    """The exports know no subject but that of the data."""
    whole = b"".join(content for name, content in exported(OTHER).items() if name[-3:] != "zip")
    assert not re.search(rb"(?i)azov|mariupol|ukrain", whole)


def test_a_sheet_without_a_record_has_exports_too():
    """An empty sheet gives every file, none of them broken."""
    result = exports.files(FactSheet(facts(OTHER).sheet), ADDRESS)
    assert {"data/v1/factsheet.json", "data/v1/changes.en.atom"} <= result.keys()


def test_the_archive_holds_every_file_and_its_sum():
    """The archive opens, and each file in it has the sum that the list says."""
    with zipfile.ZipFile(io.BytesIO(exported()["factsheet.zip"])) as packed:
        assert packed.testzip() is None
        files = {name.partition("/")[2]: packed.read(name) for name in packed.namelist()}
    listed = dict(
        reversed(line.split("  ")) for line in files.pop("SHA256SUMS").decode().split("\n")[:-1]
    )
    assert listed == {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    left_out = {name for name in exported() if name not in files} - {"SHA256SUMS", "factsheet.zip"}
    assert {name.split("/")[0] + Path(name).suffix for name in left_out} == {
        "embed.html",
        "figures.svg",
        *(f"{folder}{ending}" for folder in ("figures", "events") for ending in (".atom", ".json")),
        "events.ics",
    }


def test_the_command_line_writes_the_same_files(tmp_path):
    """`python -m factsheet export` lays out what the build publishes, without a site generator."""
    arguments = ["export", "--data", str(OTHER), "--to", str(tmp_path), "--address", ADDRESS[:-1]]
    assert main(arguments) == 0
    paths = [path for path in tmp_path.rglob("*") if path.is_file()]
    written = {path.relative_to(tmp_path).as_posix(): path.read_bytes() for path in paths}
    assert written == open_data(facts(OTHER), ADDRESS)
    data = {name.removeprefix("data/v1/") for name in written if name.startswith("data/v1/")}
    assert data == exported(OTHER).keys()


def test_the_command_line_says_what_is_wrong(tmp_path, capsys):
    assert main(["export", "--data", str(tmp_path / "none"), "--to", str(tmp_path)]) == 2
    assert "there is no such folder" in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []
