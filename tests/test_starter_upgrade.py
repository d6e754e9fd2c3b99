"""The data of an older sheet, brought to the format of this engine."""

import shutil
from datetime import date
from pathlib import Path

import pytest
from sheet import FOLDER, write

from factsheet.__main__ import main
from factsheet.checks.loader import load
from factsheet.model import FORMAT
from factsheet.problems import DataError
from factsheet.starter import lay_down, upgrade
from factsheet.starter.upgrade import STEPS

TODAY = date(2026, 11, 22)
KEPT = {"library": FOLDER, "other": FOLDER.parent / "other" / "data"}
"""Sheets of format 1 that do not name it yet; they stay as they are."""
OLD = """
exceptions:
- record: delivery-2021-02
  rule: small-counts-are-official  # as it was called
  reason: {en: The desk is large., uk: Відділ великий.}
  day: 2021-05-01
"""


def raw(folder: Path) -> dict[str, bytes]:
    """Every data file of a folder, byte by byte."""
    return {path.name: path.read_bytes() for path in sorted(folder.glob("*.yml"))}


def test_every_format_before_this_one_has_a_step():
    assert len(STEPS) == FORMAT


@pytest.mark.parametrize("kept", KEPT.values(), ids=KEPT)
def test_a_kept_sheet_gains_its_format_and_nothing_else(kept, tmp_path):
    folder = shutil.copytree(kept, tmp_path / "data")
    facts, before = load(folder, TODAY), raw(folder)
    assert upgrade(folder, TODAY) == ("factsheet",)
    after = raw(folder)
    assert after.pop("factsheet.yml").replace(b"format: 1\n", b"", 1) == before.pop("factsheet.yml")
    assert after == before
    assert load(folder, TODAY).sheet == facts.sheet


@pytest.mark.parametrize("kept", KEPT.values(), ids=KEPT)
def test_twice_changes_nothing(kept, tmp_path):
    folder = shutil.copytree(kept, tmp_path / "data")
    upgrade(folder, TODAY)
    before = raw(folder)
    assert upgrade(folder, TODAY) == ()
    assert raw(folder) == before


def test_what_is_laid_down_today_needs_no_upgrade(tmp_path):
    lay_down(tmp_path, ["en", "uk"])
    assert upgrade(tmp_path / "data", TODAY) == ()


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "marked"])
def test_remarks_line_ends_and_marks_stay(tmp_path, end, mark):
    folder = write(tmp_path)
    path = folder / "factsheet.yml"
    text = f"# mine\n\n{path.read_text('utf-8')}{OLD}# yours\n".replace("\n", end)
    path.write_bytes(mark + text.encode())
    upgrade(folder, TODAY)
    wanted = text.replace(OLD.replace("\n", end), end).replace(
        f"# mine{end}{end}", f"# mine{end}{end}format: 1{end}"
    )
    assert path.read_bytes() == mark + wanted.encode()


def test_a_sheet_on_one_line_gains_its_format_there(tmp_path):
    folder = write(tmp_path)
    (folder / "factsheet.yml").write_text("{title: {en: T, uk: Т}}\n", "utf-8")
    upgrade(folder, TODAY)
    assert (folder / "factsheet.yml").read_text("utf-8") == "{format: 1, title: {en: T, uk: Т}}\n"


SMALL = {"in": "events.yml", "replace": "value: 7}", "with": "value: 3}"}


def test_what_a_person_must_decide_is_told_and_nothing_is_written(tmp_path, capsys):
    """An exception covered a small number; its rule now asks for a reason beside the number."""
    folder = write(tmp_path, [SMALL, {"in": "factsheet.yml", "add": OLD}])
    before = raw(folder)
    assert main(["upgrade", "--data", str(folder)]) == 1
    assert capsys.readouterr().out == (
        f"{folder}/events.yml:20:29: `3` could point at somebody; fold it into a wider count, or "
        "say in `harmless:` why nobody can be recognised\n1 problem\n"
    )
    assert raw(folder) == before


def test_an_exception_goes_once_the_number_has_its_reason(tmp_path):
    reason = "value: 3, harmless: {en: The desk is large., uk: Відділ великий.}}"
    folder = write(tmp_path, [SMALL | {"with": reason}, {"in": "factsheet.yml", "add": OLD}])
    assert upgrade(folder, TODAY) == ("factsheet",)
    assert "small-counts-are-official" not in (folder / "factsheet.yml").read_text("utf-8")
    assert load(folder, TODAY)


@pytest.mark.parametrize("command", ["check", "upgrade", "export"])
def test_an_engine_older_than_the_data_says_so_in_one_line(command, tmp_path, capsys):
    """Whatever else it does not understand in them is no second mistake."""
    folder = write(tmp_path, [{"in": "factsheet.yml", "add": "format: 2\nnew_key: yes\n"}])
    target = ["--to", str(tmp_path / "to")] if command == "export" else []
    assert main([command, "--data", str(folder), *target]) == 1
    line, count = capsys.readouterr().out.splitlines()
    assert line.endswith(
        f": the data have format `2`, and this engine reads `{FORMAT}`; install a newer one: "
        "`pip install --upgrade mkdocs-factsheet`"
    )
    assert count == "1 problem"


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (None, "there is no such file"),
        ("- id: a\n", "the file is not one record"),
        ("a: [", "a value is missing here"),
    ],
)
def test_what_cannot_be_read_is_told(text, fault, tmp_path):
    folder = write(tmp_path)
    path = folder / "factsheet.yml"
    path.unlink()
    if text is not None:
        path.write_text(text)
    with pytest.raises(DataError, match=fault):
        upgrade(folder, TODAY)
