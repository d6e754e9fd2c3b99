"""The open data in other people's hands: what widely used programs make of it without being told.

`factsheet/exports/csvfile.py`, `feeds.py` and `ics.py` write what is read here.
"""

import shutil
from datetime import date
from urllib.parse import urlsplit

import feedparser
import icalendar
import pytest
from exported import ADDRESS, OTHER, TODAY, lay_out
from frictionless import Package

from factsheet import exports
from factsheet.checks.loader import load
from factsheet.exports.csvfile import safe
from factsheet.exports.rows import tables
from factsheet.exports.tables import Kind

pytestmark = pytest.mark.nightly

WHY = "no {}: `make nightly` installs it"
UNITS = """\
units:
- {id: degrees, kind: measure, symbol: {en: °C, uk: °C}}
"""
FIGURES = """
- id: frost
  title: {en: The reading room, uk: Читальня}
  definition: {en: Degrees in it., uk: Скільки в ній градусів.}
  unit: degrees
  note: {en: "=1+1 is no sum, says “desk; -A”.", uk: "=1+1 – не сума, пише «відділ; -А»."}
  observations:
"""
OBSERVATION = """\
  - id: {key}
    value: {value}
    as_of: {day}
    said_by: [desk-a]
    said_on: 2024-03-04
    sources: [bulletin-1 @ paragraph 1]
    note: {{en: "{note}", uk: "{note}"}}
    verified: 2024-04-01
"""
ADDED = [
    ("a", "-4.2", "2024-01-01", "-A, below the stove"),
    ("b", "-0.50", "2023-12", "@ noon"),
    ("c", "3", "2024-02-01", "(+A)"),
    ("d", "-3 to 2", "2024-02-02", "Їжак, ґанок, «є»; =A1"),
    ("e", "more than -7", "-0043", "'=A1"),
]


@pytest.fixture(scope="module")
def sheet(tmp_path_factory):
    """A small sheet with numbers below zero, open bounds, early days and cells with signs."""
    folder = shutil.copytree(OTHER, tmp_path_factory.mktemp("sheet") / "data")
    path = folder / "factsheet.yml"
    path.write_text(path.read_text("utf-8").replace("units:\n", UNITS), "utf-8")
    keys = ("key", "value", "day", "note")
    added = [OBSERVATION.format(**dict(zip(keys, each, strict=True))) for each in ADDED]
    path = folder / "figures.yml"
    path.write_text(path.read_text("utf-8") + FIGURES + "".join(added), "utf-8")
    return load(folder, TODAY)


@pytest.fixture(scope="module")
def folder(sheet, tmp_path_factory):
    """Its exports in a folder."""
    files = exports.files(sheet, ADDRESS).items()
    named = {name.removeprefix(exports.PREFIX): content for name, content in files}
    return lay_out(tmp_path_factory.mktemp("exports"), named)


@pytest.fixture(scope="module")
def written(sheet):
    """Each table with its rows: what the readers below must find."""
    return tables(sheet)


def stated(cell, kind):
    """Return a cell as its file must hold it, with the apostrophe before what would run."""
    return safe(cell) if isinstance(cell, str) and kind is not Kind.DAY else cell


# Tables


def test_pandas_reads_every_cell(folder, written):
    """Numbers are numbers, days are days, an empty cell is no value, and letters are letters."""
    pandas = pytest.importorskip("pandas", reason=WHY.format("pandas"))
    for table in written:
        days = [each.name for each in table.columns if each.kind is Kind.DAY]
        read = pandas.read_csv(folder / f"{table.name}.csv", parse_dates=days)
        assert list(read.columns) == list(table.names)
        assert len(read) == len(table.rows)
        for at, column in enumerate(table.columns):
            found = [None if pandas.isna(cell) else cell for cell in read[column.name]]
            if column.kind is Kind.DAY:
                found = [cell and cell.date().isoformat() for cell in found]
            if column.kind is Kind.NUMBER and table.rows:
                assert pandas.api.types.is_numeric_dtype(read[column.name]), column
            texts = column.kind in {Kind.TEXT, Kind.ADDRESS}
            found = [str(cell) if texts and cell is not None else cell for cell in found]
            wanted = [stated(row[at], column.kind) for row in table.rows]
            if texts and pandas.api.types.is_numeric_dtype(read[column.name]):
                found, wanted = numbers(found), numbers(wanted)
            assert found == wanted, f"{table.name}.{column.name}"


def test_a_number_below_zero_is_read_as_it_was_said(folder):
    """In the column of what was said, too, where it stands beside words."""
    pandas = pytest.importorskip("pandas", reason=WHY.format("pandas"))
    read = pandas.read_csv(folder / "observations.csv")
    said = dict(zip(read["id"], read["value"], strict=True))
    assert {key: said[key] for key, *_ in ADDED} == {key: value for key, value, *_ in ADDED[:3]} | {
        "d": "'-3 to 2",
        "e": "more than -7",
    }


def numbers(cells):
    """Return cells as numbers: a column of texts that all are numbers is read as such."""
    return [cell and float(cell) for cell in cells]


DUCKDB = {Kind.NUMBER: ("BIGINT", "DOUBLE"), Kind.DAY: ("DATE",), Kind.FLAG: ("BOOLEAN",)}


def test_duckdb_reads_every_cell(folder, written):
    """It guesses the types of what is there, and finds the values of the data."""
    duckdb = pytest.importorskip("duckdb", reason=WHY.format("duckdb"))
    for table in written:
        read = duckdb.read_csv(str(folder / f"{table.name}.csv"))
        assert read.columns == list(table.names)
        rows = read.fetchall()
        assert len(rows) == len(table.rows)
        for at, column in enumerate(table.columns):
            wanted = [stated(row[at], column.kind) for row in table.rows]
            found = [row[at] for row in rows]
            if column.kind in DUCKDB and any(cell is not None for cell in wanted):
                assert str(read.types[at]) in DUCKDB[column.kind], f"{table.name}.{column.name}"
            assert list(map(plain, found)) == list(map(plain, wanted)), column.name


def plain(cell):
    """Return a cell as text, in which a whole number has no decimals."""
    if isinstance(cell, bool) or cell is None:
        return cell
    try:
        return float(cell)
    except (TypeError, ValueError):
        return cell.isoformat() if isinstance(cell, date) else cell


def test_duckdb_computes_with_the_values(folder, sheet):
    """A sum over the file is the sum over the records."""
    duckdb = pytest.importorskip("duckdb", reason=WHY.format("duckdb"))
    path = str(folder / "observations.csv")
    asked = "SELECT figure, sum(value_number) FROM read_csv(?) GROUP BY figure"
    found = dict(duckdb.execute(asked, [path]).fetchall())
    for figure in sheet.figures:
        if figure.stated:
            total = sum(each.value.centre for each in figure.stated)
            assert found.pop(figure.id) == pytest.approx(float(total))
    assert not found


def test_frictionless_accepts_the_package(folder):
    """Types, ties, sizes and sums are as described, with open bounds and days before the year 1."""
    report = Package(str(folder / "datapackage.json")).validate()
    assert report.flatten(["title", "rowNumber", "fieldName", "note"]) == []


# Feeds and calendars


def test_feedparser_reads_every_feed(folder, sheet):
    """Each is well-formed, with a title, a day and a link in every entry, in its language."""
    paths = sorted(folder.rglob("*.atom"))
    assert len(paths) == 2 * (1 + len(sheet.figures) + 1)
    for path in paths:
        read = feedparser.parse(path.read_bytes())
        assert not read.bozo, read.get("bozo_exception")
        assert read.feed.title
        for entry in read.entries:
            assert entry.title
            assert entry.updated_parsed[:3] <= TODAY.timetuple()[:3]
            assert urlsplit(entry.link).netloc == urlsplit(ADDRESS).netloc
    read = feedparser.parse((folder / "figures" / "frost.uk.atom").read_bytes())
    shown = [each.content[0].value for each in read.entries]
    assert len(shown) == len(ADDED)
    assert sum("\u22124,2" in text for text in shown) == 1


def test_icalendar_reads_every_calendar(folder, sheet):
    """Every event stands on its days, in both languages, with the title of the data."""
    paths = sorted(folder.rglob("*.ics"))
    assert len(paths) == 4
    for path in paths:
        language = path.name.split(".")[-2]
        events = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")
        found = {(str(each["SUMMARY"]), each.decoded("DTSTART")) for each in events}
        assert found == {(each.title[language], each.date.earliest) for each in sheet.events}
