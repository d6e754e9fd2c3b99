"""The tables: CSV, SQLite and their descriptions, judged by the programs that read them."""

import csv
import io
import json
import re
import sqlite3
from dataclasses import replace

import csvw
import pytest
from exported import OTHER, exported, facts, lay_out
from frictionless import Package
from hypothesis import given
from hypothesis import strategies as st

from factsheet.exports.csvfile import BREAKS, SIGNS, csv_bytes, safe
from factsheet.exports.layout import LAYOUTS
from factsheet.exports.tables import Column, Table
from factsheet.model import Record

pytestmark = pytest.mark.long

TABLES = sorted(name[:-4] for name in exported(OTHER) if name.endswith(".csv") and "/" not in name)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """The real exports in a folder."""
    return lay_out(tmp_path_factory.mktemp("exports"), exported())


@pytest.fixture
def other(tmp_path):
    """The exports of a small sheet in a folder, to break."""
    return lay_out(tmp_path, exported(OTHER))


@pytest.fixture(scope="module")
def base(folder):
    """The database, opened for reading."""
    with sqlite3.connect(f"file:{folder / 'factsheet.sqlite'}?mode=ro", uri=True) as opened:
        yield opened
    opened.close()


def rows(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(exported()[f"{name}.csv"].decode())))


# Data Package


def test_frictionless_accepts_the_data_package(folder):
    """Each file has the size, the sum, the columns, types, keys and ties that are described."""
    report = Package(str(folder / "datapackage.json")).validate()
    assert report.flatten(["title", "rowNumber", "fieldName", "note"]) == []
    assert report.stats["tasks"] == len(TABLES)


def test_the_data_package_is_of_version_two():
    described = json.loads(exported()["datapackage.json"])
    assert described["$schema"] == "https://datapackage.org/profiles/2.0/datapackage.json"
    assert {each["schema"]["$schema"][-28:] for each in described["resources"]} == {
        "profiles/2.0/tableschema.json"[-28:]
    }


def test_frictionless_would_see_a_wrong_row(other):
    """The judge above can refuse: a value of a figure that does not exist is seen."""
    path = other / "observations.csv"
    path.write_text(path.read_text("utf-8").replace(",books-lent,", ",books-lost,"), "utf-8")
    found = {
        each for (each,) in Package(str(other / "datapackage.json")).validate().flatten(["type"])
    }
    assert {"hash-count", "foreign-key"} <= found


# CSV on the Web


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_csvw_accepts_all_tables_together(folder):
    """The W3C's description of the tables fits them, keys and ties included."""
    judged = csvw.CSVW(str(folder / "csv-metadata.json"), validate=True)
    assert judged.is_valid, judged.warnings


@pytest.mark.parametrize("name", TABLES)
def test_csvw_accepts_each_table_alone(other, name):
    """The description that stands beside a table is found and fits."""
    judged = csvw.CSVW(str(other / f"{name}.csv-metadata.json"), validate=True)
    assert judged.is_valid, judged.warnings


@pytest.mark.filterwarnings("default::UserWarning")
def test_csvw_would_see_a_wrong_cell(other):
    """The judge above can refuse: a day that is no day is seen."""
    path = other / "events.csv"
    path.write_text(path.read_text("utf-8").replace("2024-04-01", "soon"), "utf-8")
    assert not csvw.CSVW(str(other / "events.csv-metadata.json"), validate=True).is_valid


# SQLite


def test_sqlite_finds_no_fault(base):
    """The database is whole, and every reference in it leads somewhere."""
    assert base.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert base.execute("PRAGMA foreign_key_check").fetchall() == []
    assert base.execute("PRAGMA user_version").fetchone() == (1,)


def test_tables_are_tied(base):
    """Every table but those of words and addresses refers to another."""
    names = [
        name for (name,) in base.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
    ]
    tied = {name for name in names if base.execute(f"PRAGMA foreign_key_list({name})").fetchall()}
    alone = {"records", "units", "speaker_kinds", "event_kinds", "topics", "count_kinds", "columns"}
    assert set(names) - tied == alone


@pytest.mark.parametrize("name", TABLES)
def test_csv_and_sqlite_hold_the_same(base, name):
    """A table of the database, or a view, has the columns and the rows of the CSV file."""
    cursor = base.execute(f"SELECT * FROM {name}")  # noqa: S608 a name of ours
    columns = columns_of(base, name)
    kinds = {each["name"]: each["type"] for each in fields(name)}
    found = [
        [shown(cell, kinds[column]) for cell, column in zip(row, columns, strict=True)]
        for row in cursor
    ]
    header = exported()[f"{name}.csv"].decode("utf-8-sig").splitlines()[0]
    assert header.split(",") == columns
    assert sorted(found) == sorted(list(row.values()) for row in rows(name))


def columns_of(base: sqlite3.Connection, name: str) -> list[str]:
    return [each for (each,) in base.execute("SELECT name FROM pragma_table_info(?)", [name])]


def fields(name: str) -> list[dict]:
    described = json.loads(exported()["datapackage.json"])["resources"]
    return next(each["schema"]["fields"] for each in described if each["name"] == name)


def shown(cell: object, kind: str) -> str:
    if cell is None:
        return ""
    return ("true" if cell else "false") if kind == "boolean" else safe(str(cell))


def test_the_database_says_what_its_columns_mean(base):
    """Every column of every table and view is described, in the words of the model."""
    described = set(base.execute('SELECT "table", "column" FROM columns'))
    for name in TABLES:
        columns = columns_of(base, name)
        assert {(name, each) for each in ["", *columns]} <= described
    assert not base.execute("SELECT * FROM columns WHERE length(about) < 8").fetchall()


# CSV


def test_every_field_of_a_record_has_a_column():
    """Whatever the data holds can be taken away; a new field of the model needs a place here."""
    for name, layout in LAYOUTS.items():
        placed = {each.partition(".")[0] for each in layout.fields.split()}
        missing = (
            set(layout.model.model_fields)
            - placed
            - {"observations", "counts", "errors", "forms", "roles"}
            - {"series", "where"}  # at each of its rows; in a column for each dimension
        )
        assert missing == set(), f"{name}: add {missing} to factsheet/exports/layout.py"
        for dotted in filter(lambda each: "." in each, layout.fields.split()):
            assert leads(layout.model, dotted), dotted


def leads(model: type[Record], dotted: str) -> bool:
    return dotted.partition(".")[0] in model.model_fields


def test_a_csv_file_is_plain():
    """UTF-8 without a mark, one header row, one line end, no empty name."""
    for name in TABLES:
        content = exported()[f"{name}.csv"]
        assert not content.startswith(b"\xef\xbb\xbf")
        assert b"\r" not in content
        header, *others = csv.reader(io.StringIO(content.decode()))
        assert {len(row) for row in others} <= {len(header)}
        assert all(re.fullmatch("[a-z][a-z_0-9]*", each) for each in header)
        assert len(set(header)) == len(header)


def test_no_cell_of_the_real_data_is_a_formula():
    for name in TABLES:
        for row in rows(name):
            started = [cell for cell in row.values() if cell.startswith((*SIGNS, *BREAKS))]
            assert all(map(is_number, started)), name


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_what_a_spreadsheet_would_run_is_made_text(start):
    """A cell that begins like a formula gets an apostrophe and loses nothing."""
    table = Table("t", "", ("a",), (Column("a", ""), Column("b", "")), ((f"{start}1+1", "1=1"),))
    text = csv_bytes(table).decode()
    assert list(csv.reader(io.StringIO(text, newline="")))[1] == [f"'{start}1+1", "1=1"]


@pytest.mark.parametrize(
    "before",
    [
        *"(\"'`<\u201c\u00ab\u2032\uff02\uff07 \u00a0\u200b\u2800\u3164\ue000\U0001f678",
        "[ (",
        "\u2065<\u20dd",
    ],
)
@pytest.mark.parametrize("sign", "=+-@|\uff1d\uff5c\u2212\u207a\ufb29\u2a75")
def test_what_stands_before_a_formula_hides_it_from_nobody(before, sign):
    """Quotes, brackets, spaces and what cannot be seen are skipped by one program or another."""
    assert safe(f"{before}{sign}1") == f"'{before}{sign}1"
    assert safe(f"a; {before}{sign}1").lstrip("a; ").startswith("'")


@given(st.lists(st.text('=+-@;"( \u200ba1'), min_size=1, max_size=3))
def test_no_reader_that_splits_at_semicolons_sees_a_formula(cells):
    """Whichever sign parts its cells, and whether it knows quotes or not, none begins like one.

    The first cell of a row is a key, which begins with a letter.
    """
    table = Table("t", "", ("c0",), tuple(Column(f"c{n}", "") for n in range(len(cells) + 1)))
    text = csv_bytes(replace(table, rows=(("key", *cells),))).decode().split("\n", 1)[1]
    split = [cell for row in csv.reader(io.StringIO(text), delimiter=";") for cell in row]
    for cell in (*split, *text.split(";")):
        assert not cell.strip(' "(\u200b\n').startswith(SIGNS), (cells, text)


def is_number(cell: str) -> bool:
    """Return whether a program that computes reads a cell as a number."""
    return re.fullmatch(r"-[0-9]+([.][0-9]+)?%?", cell) is not None


@pytest.mark.parametrize("text", ["-4.2", "-0.5", "-12", "-4.2%", "-0043"])
def test_a_number_below_zero_is_no_formula(text):
    """It stays a number to whoever computes with it."""
    assert safe(text) == text


@pytest.mark.parametrize("text", ["-4.2 to -1", "-1+2", "-1/2", "-a", "-", "-4,2 cm", "--1", " -1"])
def test_what_only_begins_like_a_number_may_run(text):
    assert safe(text) == f"'{text}"


def test_a_text_with_signs_inside_stays_as_it_is():
    for text in ("1=1", "about 40; 50 - 60", "a-b (+5)", "(a)", "", ";", "9 + 1"):
        assert safe(text) == text


# What the views answer


def test_current_values_are_those_of_the_pages():
    """The view names the value that the engine calls current, for every figure that has one."""
    by_figure = {row["figure"]: row for row in rows("current_values")}
    whole = json.loads(exported()["factsheet.json"])
    assert by_figure.keys() == {each["address"] for each in whole["current_values"]}
    for each in whole["current_values"]:
        row = by_figure[each["address"]]
        assert row["value"] == each["value"]
        assert row["as_of"] == each["as_of"]
        assert (row["is_computed"] == "true") == each["is_computed"]


def test_events_with_counts_have_the_best_of_rivals():
    """Of rival counts the preferred one stands in the row."""
    listed = {row["event"]: row for row in rows("events_with_counts")}
    assert listed.keys() == {each.id for each in facts().events}
    silent = next(each for each in facts().events if not each.counts)
    assert {key: cell for key, cell in listed[silent.id].items() if key.startswith("count_")} == (
        dict.fromkeys((key for key in listed[silent.id] if key.startswith("count_")), "")
    )
    assert listed["exchange-2022-09-21"]["count_returned_as_said"] == "215"
