"""Published tables become tables of series: matched, asked about, merged, never overwritten."""

import json
from datetime import date
from types import SimpleNamespace

import pytest
from seriessheet import DIMENSIONS, FIGURE, written
from sheet import TODAY, problems, write

from factsheet.__main__ import main
from factsheet.changes.importing import workbook as books
from factsheet.changes.importing.command import import_
from factsheet.changes.importing.importing import ASKED, Request, imported
from factsheet.changes.importing.matching import columns, matched
from factsheet.changes.importing.merging import csv_text, merged
from factsheet.changes.importing.published import published
from factsheet.checks.loader import load
from factsheet.problems import DataError
from factsheet.reading.rewritten import write_together

PUBLISHED = "Date,Region,Visits\n2021-02-01,,100\n2021-02-01,North,40\n2021-02-01,Південь,60\n"
GIVEN = {
    "said_by": "lending-desk",
    "said_on": "2021-03-01",
    "sources": "bulletin-2021-03-02 @ table",
}
BARE = FIGURE[: FIGURE.index("  series:")]


def sheet(folder):
    """Write the sheet with a figure that has no series yet."""
    edits = [{"in": "factsheet.yml", "add": DIMENSIONS}, {"in": "figures.yml", "add": BARE}]
    return write(folder, edits)


def table(folder, text=PUBLISHED, name="visits-2021.csv"):
    """Write a published table."""
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def bring(folder, file, **more):
    """Import a table and write it."""
    found = imported(folder, Request(file, "visits", columns={"value": "Visits"}, **more), TODAY)
    write_together(found.files)
    return found


def told(folder, file, **more):
    """Return what an import asks for."""
    with pytest.raises(DataError) as error:
        imported(folder, Request(file, "visits", **more), TODAY)
    return [str(each) for each in error.value.problems]


def test_a_table_becomes_that_of_a_series(tmp_path):
    """Columns and members are matched by name in any language; the record is written too."""
    folder, file = sheet(tmp_path / "data"), table(tmp_path)
    bring(folder, file, fields=GIVEN)
    assert (folder / "series" / "visits.csv").read_text("utf-8") == (
        "day,region,value\n2021-02-01,,100\n2021-02-01,north,40\n2021-02-01,south,60\n"
    )
    assert problems(folder) == ()
    series = load(folder, TODAY).records["visits"].series
    assert (series.said_by, str(series.verified)) == (("lending-desk",), TODAY.isoformat())


def test_all_that_is_missing_is_asked_for_at_once(tmp_path):
    """Fields of the record and columns of the table stand in one message."""
    found = told(sheet(tmp_path / "data"), table(tmp_path))
    assert [each.split(" is missing")[0] for each in found[:3]] == [f"`{name}`" for name in ASKED]
    assert "no column says the value; add `--column value=NAME`; it has `Date`" in found[3]
    assert len(found) == 4


def test_a_wrong_column_is_told(tmp_path):
    """Neither a column that the file lacks nor one that series lack is taken."""
    folder, file = sheet(tmp_path / "data"), table(tmp_path)
    (found,) = told(folder, file, columns={"value": "Visit"}, fields=GIVEN)
    assert found.endswith("no column `Visit`; did you mean `Visits`?")
    found = told(folder, file, columns={"valu": "Visits"}, fields=GIVEN)
    assert any("no column of a series is `valu`" in each for each in found)


def test_a_fault_is_told_where_it_stands_in_the_published_table(tmp_path):
    """Line and column are those of the file that was named, and nothing is written."""
    folder = sheet(tmp_path / "data")
    file = table(tmp_path, PUBLISHED.replace("North", "Nort"))
    (found,) = told(folder, file, columns={"value": "Visits"}, fields=GIVEN)
    assert found.endswith("visits-2021.csv:3:12: `Nort` is no member of `region`; "
                          "did you mean `north`?")  # fmt: skip
    assert not (folder / "series").exists()


def test_a_figure_that_is_not_there_or_is_computed_is_told(tmp_path):
    """The way out names the nearest one."""
    folder, file = sheet(tmp_path / "data"), table(tmp_path)
    for name, fault in (("visit", "`visit` is no figure"), ("books-out", "is computed")):
        with pytest.raises(DataError, match=fault):
            imported(folder, Request(file, name), TODAY)


def test_new_rows_are_added_and_old_ones_stay(tmp_path):
    """A file with new rows alone needs no entry; what it lacks is kept."""
    folder = sheet(tmp_path / "data")
    bring(folder, table(tmp_path), fields=GIVEN)
    log = (folder / "changes.yml").read_bytes()
    found = bring(folder, table(tmp_path, "Date,Visits\n2021-02-02,90\n"))
    assert found.lines[-1].endswith("rows: 1 new, 0 changed, 3 not in the file and kept")
    assert len(load(folder, TODAY).rows) == 4
    assert (folder / "changes.yml").read_bytes() == log


def test_changed_rows_need_a_word_and_are_one_entry(tmp_path):
    """Without it nothing is overwritten; with it the log says how many, when, how much."""
    folder = sheet(tmp_path / "data")
    bring(folder, table(tmp_path), fields=GIVEN)
    newer = table(tmp_path, PUBLISHED.replace("40", "35").replace("60", "65"))
    (found,) = told(folder, newer, columns={"value": "Visits"})
    assert "2 old rows would change, 2021-02-01, by at most 5; add `--revise revision`" in found
    wanted = told(folder, newer, columns={"value": "Visits"}, revise="revision")
    assert [each[:20] for each in wanted] == ["`reason.en` is missi", "`reason.uk` is missi"]
    reasons = {"reason.en": "The desk counted again.", "reason.uk": "Відділ перелічив."}
    bring(folder, newer, revise="correction", fields=reasons)
    (entry,) = (each for each in load(folder, TODAY).changes if each.rows)
    assert (entry.kind, entry.records) == ("correction", ("visits",))
    assert (entry.rows.number, str(entry.rows.span), str(entry.rows.largest)) == (
        2,
        "2021-02-01",
        "5",
    )


def test_what_the_check_refuses_is_not_written(tmp_path):
    """Parts that do not add up are told before anything is written."""
    folder = sheet(tmp_path / "data")
    file = table(tmp_path, PUBLISHED.replace("40", "45"))
    (found,) = told(folder, file, columns={"value": "Visits"}, fields=GIVEN)
    assert "by `region` they add up to `105`, not to `100`" in found
    assert not (folder / "series").exists()


def test_rows_are_written_by_day_and_part(tmp_path):
    """Columns that no row needs are left out; notes stand in each language."""
    facts = load(written(tmp_path), TODAY)
    rows = facts.records["visits"].rows
    found = merged(rows[3:], rows[:3], {"north": 0, "hill": 1, "lake": 2, "south": 3})
    assert (found.new, found.missing, found.revision) == (3, 3, None)
    text = csv_text(found.rows, facts.sheet.dimensions, facts.sheet.languages)
    assert text.splitlines()[:4] == [
        "day,region,value,note_en,note_uk",
        "2021-02-01,,100,,",
        "2021-02-01,north,40,,",
        "2021-02-01,hill,10,,",
    ]
    assert "note" not in csv_text(rows[:1], facts.sheet.dimensions, ("en", "uk"))


def test_a_data_package_names_its_table(tmp_path):
    """The one CSV resource is read, or the one that is named; none outside of the package."""
    table(tmp_path)
    listed = [{"name": "visits", "path": "visits-2021.csv"}, {"name": "x", "path": "x.json"}]
    package = table(tmp_path, json.dumps({"resources": listed}), "datapackage.json")
    assert published(package, "").header == ["Date", "Region", "Visits"]
    with pytest.raises(DataError, match="no CSV resource `visit`; did you mean `visits`"):
        published(package, "visit")
    package.write_text(json.dumps({"resources": [{"name": "a", "path": "../a.csv"}]}), "utf-8")
    with pytest.raises(DataError, match="lies outside of the package"):
        published(package, "")
    package.write_text("[", "utf-8")
    with pytest.raises(DataError, match="this is no data package"):
        published(package, "")


class Book:
    """What openpyxl gives of a workbook."""

    sheetnames = ("Counts", "About")

    def __getitem__(self, name):
        """Return a sheet with a number as binary fractions have it, and an empty row."""
        rows = [("Date", "Visits"), (None, None), (date(2021, 2, 1), 0.1 + 0.2), ("2021-02-02", 7)]
        return SimpleNamespace(iter_rows=lambda **_: iter(rows))


def test_a_workbook_is_read_as_its_reader_sees_it(tmp_path, monkeypatch):
    """Days and numbers become texts of data; places are rows and columns."""
    module = SimpleNamespace(load_workbook=lambda *_, **__: Book())
    monkeypatch.setattr(books, "import_module", lambda _: module)
    path = tmp_path / "counts.xlsx"
    file = published(path, "Counts")
    assert file.rows == [(3, ["2021-02-01", "0.3"]), (4, ["2021-02-02", "7"])]
    assert file.column(3, 1) == 2
    for name, fault in (("", "it has 2 sheets; name one"), ("Count", "did you mean `Counts`")):
        with pytest.raises(DataError, match=fault):
            published(path, name)


def test_without_the_extra_a_workbook_says_how_to_get_it(tmp_path, monkeypatch):
    """The way out is the command that installs what reads it."""

    def missing(name):
        raise ModuleNotFoundError(name)

    monkeypatch.setattr(books, "import_module", missing)
    with pytest.raises(DataError, match=r"pip install 'mkdocs-factsheet\[import\]'"):
        books.workbook(tmp_path / "counts.xlsx", "")


def test_a_real_workbook_is_read(tmp_path):
    """Openpyxl itself writes one and reads it back, where it is installed."""
    book = pytest.importorskip("openpyxl").Workbook()
    for row in (("Date", "Visits"), (date(2021, 2, 1), 5), (date(2021, 2, 2), 4.5)):
        book.active.append(row)
    book.save(tmp_path / "counts.xlsx")
    file = published(tmp_path / "counts.xlsx", "")
    assert file.rows == [(2, ["2021-02-01", "5"]), (3, ["2021-02-02", "4.5"])]


def test_columns_are_matched_by_what_others_call_them(tmp_path):
    """`Date` is the day, a dimension goes by its name, and a member by that in any language."""
    facts = load(written(tmp_path / "data"), TODAY)
    file = published(table(tmp_path), "")
    found = columns(file, facts.sheet, {"value": "Visits"})
    assert (found.at, found.problems) == ({"value": 2, "day": 0, "region": 1}, [])
    assert matched(file, found, facts.sheet).rows[2] == (4, ["60", "2021-02-01", "south"])


def test_the_command_shows_a_patch_or_writes(tmp_path, capsys):
    """`--dry-run` writes nothing; a text that is no pair is told."""
    folder, file = sheet(tmp_path / "data"), table(tmp_path)
    words = ["import", str(file), "--figure", "visits", "--data", str(folder)]
    given = ["--column", "value=Visits", *(f"{name}={text}" for name, text in GIVEN.items())]
    assert main([*words, *given, "--dry-run"]) == 0
    assert "+2021-02-01,north,40" in capsys.readouterr().out
    assert not (folder / "series").exists()
    assert main([*words, *given]) == 0
    assert "rows: 3 new" in capsys.readouterr().out
    assert main([*words, "said_by"]) == 1
    assert "`said_by` is no name with a value; write it as NAME=VALUE" in capsys.readouterr().out
    assert import_.name == "import"
