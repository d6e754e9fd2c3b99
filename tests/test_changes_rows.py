"""What is said of changed rows of a series, and the rule that the log says it."""

from seriessheet import TABLE, written
from sheet import TODAY

from factsheet.changes import between
from factsheet.changes.rows import WAY_OUT

ENTRY = """- id: visits-2021-05-20
  date: 2021-05-20
  kind: revision
  records: [visits]
  rows: {number: 1, span: 2021-02-02, largest: 1}
  reason: {en: The desk counted again., uk: Відділ перелічив.}
"""


def compared(tmp_path, table, entry=""):
    """Return what differs between the sheet and one with another table and entry."""
    before, after = written(tmp_path / "before"), written(tmp_path / "after", table)
    with (after / "changes.yml").open("a", encoding="utf-8") as log:
        log.write(entry)
    return between(before.as_posix(), after.as_posix(), TODAY)


def said(found) -> list[str]:
    """Return what is said in English."""
    return [each.sentences["en"].replace("\xa0", " ") for each in found.differences]


def test_changed_rows_are_one_difference_and_want_one_entry(tmp_path):
    """Without an entry the log lacks it; with one it does not."""
    table = TABLE.replace("north,30", "north,31")
    found = compared(tmp_path / "a", table)
    assert "Visits a day, changed: 1 value of 2 February 2021, by at most 1" in said(found)
    (problem,) = found.problems
    assert problem.file.endswith("series/visits.csv")
    assert problem.hint == WAY_OUT.format("visits")
    assert compared(tmp_path / "b", table, ENTRY).problems == ()


def test_new_rows_are_no_correction(tmp_path):
    """They are told together, and nothing has to be logged."""
    found = compared(tmp_path, f"{TABLE}2021-02-03,,95,,\n2021-02-04,,96,,\n")
    assert "Visits a day: 2 values more" in said(found)
    assert found.problems == ()


def test_rows_that_are_gone_are_told(tmp_path):
    """A row that is no longer there has changed."""
    found = compared(tmp_path, TABLE.replace("2021-02-02,north,30,,\n", ""))
    assert len(found.problems) == 1
