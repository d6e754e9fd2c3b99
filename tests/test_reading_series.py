"""Tables of series: faults by line and column, rows with addresses, what long ones cost."""

from pathlib import Path

import pytest
import yaml
from seriessheet import loaded, written
from sheet import derive_everything, lines, problems

from factsheet.checks.rows import notes
from factsheet.derive import value_at
from factsheet.model import At
from factsheet.reading import csvtext, seriescells, seriestable
from factsheet.reading.series import copy_tables

CASES = yaml.safe_load((Path(__file__).parent / "corpus" / "series.yml").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["says"].split("; ")[0])
def test_a_fault_is_told_by_line_and_column_in_one_line(case, tmp_path):
    """Each fault of a table gives its own line, and no second one."""
    folder = written(tmp_path, case["table"])
    assert lines(problems(folder), folder) == [f"series/visits.csv:{case['says']}"]


def test_all_faults_are_told_at_once(tmp_path):
    """Faults of a table stand beside each other and beside those of records, sorted."""
    folder = written(tmp_path, "day,value\n2021-02-31,1\n2021-02-01,x\n2021-02-02,y\n")
    found = problems(folder)
    assert [(each.line, each.column) for each in found] == [(2, 1), (3, 12), (4, 12)]


def test_a_series_without_a_table_and_a_table_without_a_series_are_told(tmp_path):
    """Neither the record nor the file stands alone."""
    folder = written(tmp_path, None)
    (folder / "series").mkdir()
    (folder / "series" / "visit.csv").write_text("day,value\n2021-01-01,1\n", "utf-8")
    (idle, alone) = sorted(lines(problems(folder), folder), reverse=True)
    assert idle.startswith("series/visit.csv:1:1: no figure `visit` has a series; did you mean")
    assert "there is no table `series/visits.csv`; put it there, or make it" in alone


def test_a_byte_that_is_no_utf_8_is_told(tmp_path):
    """A table in another encoding is refused at its place."""
    folder = written(tmp_path)
    (folder / "series" / "visits.csv").write_bytes(b"day,value\n2021-02-01,1\n\xe9")
    assert "visits.csv:3:1: byte `0xe9` is not UTF-8" in lines(problems(folder), folder)[0]


def test_a_row_has_an_address_and_what_its_series_says(tmp_path):
    """A row is an observation with the claimant, the source and the check of its series."""
    facts = loaded(tmp_path)
    row = facts.rows["visits/2021-02-01-south"]
    assert row.where == (At("region", "south"),)
    assert row.said_by == ("lending-desk",)
    assert str(row.verified) == "2021-05-01"
    assert row.note == {"en": "A storm.", "uk": "Буря."}
    assert str(value_at(facts, "visits/2021-02-01-south").quantity) == "60"
    derive_everything(facts)


def test_cells_say_numbers_and_ids():
    """A number with its bounds is an estimate; ids have no signs of dates."""
    assert str(seriescells.number_of("5", "3", "7")) == "5 (3 to 7)"
    assert str(seriescells.number_of("", "3", "7")) == "3 to 7"
    assert str(seriescells.number_of("", "3", "")) == "at least 3"
    assert str(seriescells.number_of("", "", "7")) == "at most 7"
    assert str(seriescells.number_of("", "7", "7")) == "7"
    assert seriescells.row_id("2022-05~/2022-06", ()) == "2022-05-about-to-2022-06"
    assert seriescells.row_id("-0043", (At("region", "north"),)) == "bc-0043-north"
    assert seriescells.row_id("193X", ()) == "193x"


def test_the_place_of_a_cell_is_found_behind_quotes(tmp_path):
    """Columns are counted in characters, commas between quotes are none."""
    path = tmp_path / "x.csv"
    path.write_text('a,b\n"x, ""y""",2\n', "utf-8")
    file = csvtext.read(path, "x.csv")
    assert file.rows == [(2, ['x, "y"', "2"])]
    assert [file.column(2, at) for at in (0, 1)] == [1, 12]
    assert seriestable.DAY == "day"


def test_tables_are_copied_but_for_those_of_some_figures(tmp_path):
    """A trial has the tables of the figures that stay."""
    folder, there = written(tmp_path / "a"), tmp_path / "b"
    there.mkdir()
    copy_tables(folder, there, without={"visits"})
    assert not (there / "series").exists()
    copy_tables(folder, there)
    assert (there / "series" / "visits.csv").is_file()


def test_notes_are_checked_as_other_texts(tmp_path):
    """What a row says in words is found where rules look for words."""
    ((figure, path, note),) = notes(loaded(tmp_path))
    assert (figure, path, note.note["en"]) == ("visits", ("rows", 2), "A storm.")
