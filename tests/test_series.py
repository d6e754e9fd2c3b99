"""Series as tables: read, checked, told of, taken away."""

import csv
import io
import json
import time
from pathlib import Path

import pytest
import yaml
from seriessheet import DIMENSIONS, FIGURE, TABLE, loaded, written
from sheet import TODAY, derive_everything, lines, problems, record_page

from factsheet import exports
from factsheet.checks.loader import load
from factsheet.checks.rows import notes
from factsheet.derive import Corrections, as_known, bases, between, value_at
from factsheet.exports.seriesfile import series_files
from factsheet.model import At, Row, Series
from factsheet.reading import csvtext, seriescells, seriestable
from factsheet.reading.series import copy_tables
from factsheet.values.when import When
from factsheet.views import citation
from factsheet.wording import Wording

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


def test_the_current_value_is_the_newest_total(tmp_path):
    """Parts are never shown as the whole, and a figure of parts alone has no current value."""
    facts = loaded(tmp_path)
    assert str(value_at(facts, "visits").quantity) == "about 90"
    facts = loaded(tmp_path / "parts", "day,region,value\n2021-02-01,north,40\n")
    with pytest.raises(LookupError):
        value_at(facts, "visits")
    assert "fs-card-now" not in record_page(facts, "visits", "en")


def test_parts_do_not_contradict_each_other(tmp_path):
    """Values of one day that are about different parts are no rivals."""
    written(tmp_path)
    assert problems(tmp_path) == ()


def test_parts_that_are_complete_add_up(tmp_path):
    """Sums are told with the arithmetic of quantities, at the table."""
    folder = written(tmp_path, TABLE.replace("south,60", "south,70"))
    (found,) = lines(problems(folder), folder)
    assert found.startswith("series/visits.csv:4:18: ")
    assert "by `region` they add up to `110`, not to `100`; correct one or explain" in found


def test_parts_of_a_part_may_not_exceed_it(tmp_path):
    """Where not all parts are known they may be less than their whole, and not more."""
    folder = written(tmp_path, TABLE.replace("hill,10", "hill,41"))
    (found,) = lines(problems(folder), folder)
    assert "by `region` they add up to `41`, not to `40`" in found


def test_a_figure_can_say_why_its_parts_differ(tmp_path):
    """One text stands for every day, and readers see it."""
    why = "  parts_differ: {en: Some come by car., uk: Дехто приїздить.}\n"
    facts = loaded(tmp_path, TABLE.replace("south,60", "south,50"), FIGURE + why)
    assert "Some come by car." in record_page(facts, "visits", "en")


def test_the_page_of_a_figure_has_a_place_for_each_row(tmp_path):
    """Every row can be linked to, with its part and its note; what all share stands once."""
    facts = loaded(tmp_path)
    html = record_page(facts, "visits", "en")
    assert all(f'id="{row.id}"' in html for row in facts.rows.values())
    assert "South; as of 1 February 2021. A storm." in " ".join(html.split())
    assert html.count("bulletin") <= 3
    files = exports.plain_pages(facts, "https://example.org/")
    assert not [name for name in files if name.startswith("value/visits/")]
    cited = citation(facts, Wording("en"), value_at(facts, "visits"), "https://example.org/")
    assert cited.address == "https://example.org/number/visits/#2021-02-02"


def test_each_row_can_be_taken_away(tmp_path):
    """The file of the series, and the tables of all values, have each row by its address."""
    facts = loaded(tmp_path)
    ((name, content),) = series_files(facts)
    rows = list(csv.DictReader(io.StringIO(content.decode())))
    assert name == "figures/visits.csv"
    assert {row["address"] for row in rows} == {*facts.rows}
    assert [row["where_region"] for row in rows][:3] == ["", "north", "south"]
    files = exports.files(facts, "https://example.org/")
    listed = csv.DictReader(io.StringIO(files["data/v1/observations.csv"].decode()))
    assert {*facts.rows} <= {row["address"] for row in listed}
    figure = json.loads(files["data/v1/figures/visits.json"])
    assert figure["table"] == "https://example.org/data/v1/figures/visits.csv"
    assert figure["observations"] == []


def test_a_series_that_was_not_published_yet_is_not_known(tmp_path):
    """Before its source is out a figure of a series alone is not there."""
    facts = loaded(tmp_path)
    assert "visits" not in as_known(facts, When.parse("2021-03-01").last).records
    assert "visits" in as_known(facts, When.parse("2021-03-02").last).records


def test_rows_are_no_rival_bases_of_a_claim(tmp_path):
    """A claim is tested against the current value of a series, not against each of its days."""
    assert len(bases(loaded(tmp_path), "visits")) == 1


def test_a_revision_says_how_many_which_days_and_how_much(tmp_path):
    """New rows are no part of it; a value that is gone is."""
    old = loaded(tmp_path / "a").rows
    rows = loaded(tmp_path / "b", TABLE.replace("about 90", "95").replace("north,30", "north,31"))
    found = between({row.id: row for row in old.values()}, rows.rows.values())
    assert (found.number, found.span, str(found.largest)) == (2, "2021-02-02", "5")
    assert between({}, rows.rows.values()) is None


def test_readers_are_told_of_changed_rows(tmp_path):
    """The log, the page and the feed say how many rows changed, and by how much."""
    entry = """- id: visits-2021-05-20
  date: 2021-05-20
  kind: correction
  records: [visits]
  rows: {number: 2, span: 2021-02-01/2021-02-02, largest: 5}
  reason: {en: The desk counted again., uk: Відділ перелічив.}
"""
    folder = written(tmp_path)
    with (folder / "changes.yml").open("a", encoding="utf-8") as log:
        log.write(entry)
    facts = load(folder, TODAY)
    assert Corrections(facts, facts.today).current("visits")
    told = "2 values of 1–2 February 2021, by at most 5"
    assert f"Corrected on 20 May 2021&#58; {told}" in record_page(facts, "visits", "en")
    feed = exports.files(facts, "https://example.org/")["data/v1/changes.en.json"].decode()
    assert told in feed


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


def test_a_long_series_costs_no_more_than_yaml_takes_to_read_it(tmp_path):
    """Checking 5,000 values takes at most twice what the C loader needs for day and value."""
    days = [
        f"{2000 + at // 360}-{at // 30 % 12 + 1:02}-{at % 30 % 28 + 1:02}" for at in range(9000)
    ]
    days = list(dict.fromkeys(days))[:5000]
    rows = [{"day": day, "value": str(at % 700)} for at, day in enumerate(days)]
    text = "day,value\n" + "".join(f"{row['day']},{row['value']}\n" for row in rows)
    folder, other = (
        written(tmp_path / "a", text),
        written(tmp_path / "b", "day,value\n2001-01-01,1\n"),
    )
    plain = yaml.safe_dump(rows)
    series = _cpu(lambda: load(folder, TODAY)) - _cpu(lambda: load(other, TODAY))
    assert series < 2 * _cpu(lambda: yaml.load(plain, yaml.CSafeLoader))


def _cpu(call) -> float:
    took = []
    for _ in range(3):
        start = time.process_time()
        call()
        took.append(time.process_time() - start)
    return min(took)


def test_a_series_and_its_rows_are_records(tmp_path):
    """The model gives both; the dimensions stand in the sheet."""
    facts = loaded(tmp_path)
    assert isinstance(facts.records["visits"].series, Series)
    assert all(isinstance(row, Row) for row in facts.rows.values())
    assert "region" in facts.dimensions
    assert DIMENSIONS
