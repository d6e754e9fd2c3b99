"""A reference is declared in the model, and everything that concerns references follows."""

import json
import re
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from typing import Annotated

import pytest
from pydantic import Field
from sheet import TODAY, library, lines, problems, write

from factsheet import model
from factsheet.changes.withdraw.taking import take
from factsheet.checks.loader import load
from factsheet.checks.reference_targets import NAMES, known
from factsheet.derive import as_known
from factsheet.exports.csvw import GROUP, metadata
from factsheet.exports.datapackage import datapackage
from factsheet.exports.layout import LAYOUTS
from factsheet.exports.rows import tables
from factsheet.exports.site import Site
from factsheet.exports.sqlitefile import database
from factsheet.model import FILES, ClaimTest, Record
from factsheet.model.fields import ID, Id, Ref
from factsheet.model.references import references, standing
from factsheet.model.refersto import ALL, RefersTo, word_of

TALK = "talk-2021-03-09"
BEFORE, AFTER = date(2021, 3, 5), date(2021, 3, 10)


class Figure(model.Figure):
    """A figure with three references more, each in the one line that declares it."""

    counted_by: Annotated[Id, RefersTo("speakers")]
    """Who counts."""
    begun_at: Annotated[Id, RefersTo("events")] | None = None
    """The event with which the counting began."""
    beside: tuple[Annotated[Ref, RefersTo("anything")], ...] = ()
    """What else to read."""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A function that writes a sheet of such figures, as if the model had them."""
    layout = LAYOUTS["figures"]
    columns = f"{layout.fields} counted_by begun_at beside"
    monkeypatch.setitem(FILES, "figures", Figure)
    monkeypatch.setitem(LAYOUTS, "figures", replace(layout, model=Figure, fields=columns))

    def written(by="lending-desk", at=TALK, beside=f"books-lent, {TALK}"):
        result = write(tmp_path / "data")
        file = result / "figures.yml"
        text = re.sub(r"(?m)^  unit: .*$", rf"\g<0>\n  counted_by: {by}", file.read_text("utf-8"))
        more = f"  begun_at: {at}\n  beside: [{beside}]\n  denominator: books-lent\n"
        file.write_text(text.replace("  denominator: books-lent\n", more, 1), "utf-8")
        return result

    return written


def test_a_reference_is_checked(folder):
    """What a new field names has to be there, and of the kind that the field declares."""
    assert problems(folder()) == ()
    data = folder(by="landing-desk", at="books-lent", beside="talk-2021-03-10, books-lent")
    found = [line.partition(": ")[2] for line in lines(problems(data), data)]
    assert found == [
        "no speaker `landing-desk`, and 3 more mention it; did you mean `lending-desk`?",
        "`books-lent` is a figure, not an event; add it to events.yml or name one that is there",
        f"no record `talk-2021-03-10`; did you mean `{TALK}`?",
    ]


def test_a_reference_is_cut_by_day(folder):
    """On a day before an event was known a figure stands without the mentions of it."""
    facts = load(folder(), TODAY)
    was, now = (as_known(facts, day).records["books-returned"] for day in (BEFORE, AFTER))
    assert (was.begun_at, was.beside) == (None, ("books-lent",))
    assert (now.begun_at, now.beside) == (TALK, ("books-lent", TALK))


def test_a_reference_is_a_foreign_key(folder):
    """SQLite, CSVW and the data package tie its column; a list of addresses is in `mentions`."""
    facts = load(folder(), TODAY)
    site, every = Site(facts, "https://example.org/"), tables(facts)
    with closing(sqlite3.connect(":memory:")) as base:
        base.deserialize(database(every, [])[0])
        ties = {row[3]: row[2] for row in base.execute("PRAGMA foreign_key_list(figures)")}
        named = base.execute("SELECT target FROM mentions WHERE role = 'beside'").fetchall()
    assert (ties["counted_by"], ties["begun_at"]) == ("speakers", "events")
    assert named == [("books-lent",), (TALK,)]
    package = json.loads(datapackage(site, every, {f"{each.name}.csv": b"" for each in every}))
    (described,) = (each for each in package["resources"] if each["name"] == "figures")
    keys = {k["fields"][0]: k["reference"]["resource"] for k in described["schema"]["foreignKeys"]}
    assert (keys["counted_by"], keys["begun_at"]) == ("speakers", "events")
    assert "beside" not in keys | ties
    group = json.loads(metadata(site, every)[GROUP])
    (described,) = (each for each in group["tables"] if each["url"] == "figures.csv")
    keys = {k["columnReference"] for k in described["tableSchema"]["foreignKeys"]}
    assert "counted_by" in keys
    assert "begun_at" not in keys, "strict readers refuse an empty cell in a tie"


def test_a_reference_goes_with_what_is_withdrawn(folder, tmp_path):
    """A withdrawn event takes along the mentions of it, and leaves the figure."""
    data = folder()
    took = take(data, tmp_path / "docs", TALK, TODAY, along=True)
    assert took.is_done, took.lines
    text = (data / "figures.yml").read_text("utf-8")
    assert "  beside: [books-lent]\n" in text
    assert "begun_at" not in text
    assert "- id: books-returned\n" in text


def test_a_record_goes_with_what_it_needs(folder, tmp_path):
    """A withdrawn speaker takes along whatever cannot be without somebody who counts."""
    took = take(folder(), tmp_path / "docs", "lending-desk", TODAY, along=False)
    assert not took.is_done
    took = take(folder(by="ada-example"), tmp_path / "docs", "ada-example", TODAY, along=True)
    assert not took.is_done
    assert any("the sheet opens with this figure" in line for line in map(str, took.lines)), (
        took.lines
    )


class Tie(Record):
    """A small record, to see what its declarations come to."""

    one: Annotated[Id, RefersTo("events")]
    """Has to be there."""
    other: Annotated[Id, RefersTo("events")] | None = None
    """May be there."""
    pair: tuple[Annotated[Id, RefersTo("events")], ...] = Field(default=(), min_length=2)
    """Two or more, if any."""
    all_of: tuple[Annotated[Id, RefersTo("events", needs=ALL)], ...] = ()
    """All of them, if any."""
    word: Annotated[Id, word_of("topics")] = "x"
    """A word."""


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ({}, {}),
        ({"one": "gone"}, None),
        ({"other": "gone"}, {"other": None}),
        ({"pair": ["a", "b", "gone"]}, {"pair": ("a", "b")}),
        ({"pair": ["a", "gone"]}, None),
        ({"all_of": ["a", "gone"]}, None),
        ({"word": "gone"}, {}),
    ],
)
def test_what_a_record_needs_is_what_the_model_asks_for(written, left):
    """A field that may be left out is left out; one that has to stand takes the record along."""
    tie = Tie.model_validate({"one": "a"} | written)
    found = standing(tie, {"a", "b"})
    assert found == (None if left is None else tie.changed(**left))


def kinds(kind=Record):
    """Return every kind of record of the engine."""
    return {each for k in kind.__subclasses__() for each in {k} | kinds(k)}


ENGINE = {each for each in kinds() if each.__module__.startswith("factsheet.")}
OWN = {"id", "rule", "split", "gone", "by", "where"}
"""Fields that hold names of their own, of what is not there any more, or of parts of a whole."""


def test_every_declared_target_is_one():
    """A reference leads into a list that there is, and that messages have a word for."""
    targets = known(library()).keys()
    assert {each.target for kind in ENGINE for each in kind.refers.values()} <= targets
    assert targets == NAMES.keys()


def test_each_id_is_declared():
    """No field of the model holds the id of something else without saying of what."""
    silent = {
        f"{kind.__name__}.{name}"
        for kind in ENGINE
        for name, field in kind.model_fields.items()
        if ID in repr(field) and name not in OWN | kind.refers.keys()
    }
    assert silent == set()


def test_a_weekday_is_tested_of_an_event():
    """Where a claim is about a weekday, its test names an event; else it names values."""
    targets = {
        each.target: how
        for how in ("weekday", "sum")
        for each in references(ClaimTest.model_validate({"how": how, "of": ["a"]}))
    }
    assert targets == {"events": "weekday", "values": "sum"}
