"""The makers of the open data, each by itself, on the small sheet of the library."""

import hashlib
import io
import json
import sqlite3
import zipfile
from contextlib import closing
from dataclasses import replace
from fractions import Fraction

import pytest
from exported import ADDRESS
from sheet import library

from factsheet.derive import value_at
from factsheet.exports.archive import FIRST, archive, readme, sums
from factsheet.exports.byrecord import ByRecord
from factsheet.exports.csvw import GROUP, metadata
from factsheet.exports.datapackage import datapackage
from factsheet.exports.document import document
from factsheet.exports.figurefile import figure_file
from factsheet.exports.ics import calendar
from factsheet.exports.nodes import claim, event, observation, variable
from factsheet.exports.rows import tables
from factsheet.exports.saying import addressed, claimants, roles
from factsheet.exports.site import Site
from factsheet.exports.sqlitefile import database, quoted
from factsheet.exports.summaries import summaries
from factsheet.exports.tables import Column, Kind, Table
from factsheet.exports.text import json_bytes, number
from factsheet.exports.values import bounds, current_value, published, stated_value, written
from factsheet.exports.withdrawn import pictured_stones, stones, withdrawn
from factsheet.model import Change, digest
from factsheet.values.when import When

FACTS = library()
SITE = Site(FACTS, ADDRESS)
TABLES = tables(FACTS)
LETTERS = Table(
    "letters",
    "Letters of an alphabet.",
    ("id",),
    (
        Column("id", "The letter.", required=True),
        Column("place", "Its place.", Kind.NUMBER),
        Column("like", "One that it looks like.", table="letters"),
    ),
    (("a", 1, None), ("b", None, "a")),
)


def log(**raw):
    """Return the library with one more entry in its log, of what is gone."""
    reason = {"en": "Nobody said it.", "uk": "Ніхто цього не казав."}
    raw = {"id": "gone", "date": "2021-05-20", "kind": "withdrawn", "reason": reason} | raw
    changes = (*FACTS.changes, Change.model_validate(raw))
    return Site(replace(FACTS, changes=changes), ADDRESS)


def test_an_archive_holds_every_file_and_depends_on_them_alone():
    """Files stand in one folder, dated by the newest change, before 1980 by the first of it."""
    files = {"b.txt": b"two", "a.txt": b"one"}
    packed = archive(SITE, files)
    assert packed == archive(SITE, dict(sorted(files.items())))
    with zipfile.ZipFile(io.BytesIO(packed)) as found:
        assert found.namelist() == ["library/a.txt", "library/b.txt"]
        assert found.read("library/b.txt") == b"two"
        assert found.infolist()[0].date_time == (2021, 5, 1, 0, 0, 0)
    assert FIRST == 1980
    assert sums(files).decode().splitlines()[0] == f"{hashlib.sha256(b'one').hexdigest()}  a.txt"
    assert "letters.csv - Letters of an alphabet." in readme(SITE, [LETTERS]).decode()


def test_the_description_for_csv_names_keys_and_ties_that_no_row_lacks():
    found = metadata(SITE, [LETTERS])
    assert found.keys() == {GROUP, "letters.csv-metadata.json"}
    (table,) = json.loads(found[GROUP])["tables"]
    assert table["tableSchema"]["primaryKey"] == ["id"]
    assert "foreignKeys" not in table["tableSchema"]
    columns = table["tableSchema"]["columns"]
    assert [each["datatype"] for each in columns] == ["string", "number", "string"]


def test_the_package_ties_a_table_to_itself_by_an_empty_name():
    described = json.loads(datapackage(SITE, [LETTERS], {"letters.csv": b"id\n"}))
    (resource,) = described["resources"]
    (tie,) = resource["schema"]["foreignKeys"]
    assert tie == {"fields": ["like"], "reference": {"resource": "", "fields": ["id"]}}
    assert (resource["bytes"], described["name"]) == (3, "library")


def test_the_document_holds_every_value_and_what_each_claim_came_to():
    found = json.loads(document(SITE))
    assert [each["address"] for each in found["values"]] == list(FACTS.values)
    tested = {each["claim"]: each["verdict"] for each in found["tested_claims"]}
    assert tested["on-a-monday"] == "holds"
    assert found["$schema"].endswith("factsheet.schema.json")


def test_the_file_of_a_figure_says_who_stands_behind_it():
    """A share rests on what both of its parts rest on, and no rival is left out."""
    share, lent = (json.loads(figure_file(SITE, FACTS.figures[place])) for place in (2, 1))
    assert {each["id"] for each in share["claimants"]} == {"ada-example", "lending-desk"}
    assert share["value"]["is_computed"]
    assert [each["value"]["number"] for each in lent["observations"]] == [190, 250]
    assert lent["embed"]["uk"] == f"{ADDRESS}data/v1/embed/books-lent.uk.html"


def test_an_event_of_several_days_ends_the_day_after_its_last():
    text = calendar(SITE, "en").decode().replace("\r\n ", "")
    (entry,) = (each for each in text.split("BEGIN:VEVENT") if "/event/delivery-2021-03/\r" in each)
    assert "DTSTART;VALUE=DATE:20210307" in entry
    assert "DTEND;VALUE=DATE:20210309" in entry
    assert "Returned: 60" in entry


def test_a_value_that_is_not_exact_is_a_pair_of_bounds_in_linked_data():
    lent = FACTS.figures[1]
    about, exact = (observation(SITE, lent, stated) for stated in lent.observations)
    assert (about["minValue"], about["maxValue"], about["name"]) == (185, 195, "about 190")
    assert exact["value"] == 250
    assert exact["variableMeasured"] == {"@id": variable(SITE, lent, "en")["@id"]}
    stage = event(SITE, FACTS.events[2], "uk")
    assert stage["superEvent"] == {"@id": event(SITE, FACTS.events[1], "uk")["@id"]}
    assert stage["name"] == "Перший рейс другої доставки"
    (author,) = claim(SITE, FACTS.statements[0], "en")["author"]
    assert author == {
        "@type": "Person",
        "name": "Ada Example",
        "description": "Head of the desk",
    }


def test_whoever_said_something_stands_in_a_row_with_their_role_of_that_day():
    addresses = [address for address, _ in addressed(FACTS)]
    assert len(addresses) == len({*addresses}) == len(FACTS.records) + len(FACTS.values)
    rows = {row[0]: row[1:] for row in claimants(FACTS).rows}
    said = (1, "ada-example", "Head of the desk", "Завідувачка відділу")
    assert rows["talk-2021-03-09"] == said
    assert {row[0] for row in roles(FACTS).rows} == {each.id for each in FACTS.speakers}


def test_the_database_refuses_a_tie_to_nothing_and_gives_its_views_with_rows():
    view = Table("first", "The first letter.", ("id",), LETTERS.columns[:1])
    content, (seen,) = database([LETTERS], [(view, "SELECT id FROM letters WHERE place = 1")])
    assert seen.rows == (("a",),)
    with closing(sqlite3.connect(":memory:")) as base:
        base.deserialize(content)
        found = dict(base.execute("""SELECT "column", about FROM columns WHERE "table"='first'"""))
    assert found == {"": "The first letter.", "id": "The letter."}
    with pytest.raises(sqlite3.IntegrityError):
        database([replace(LETTERS, rows=(("b", None, "c"),))], [])
    assert quoted('a"b') == '"a""b"'


def test_a_summary_has_a_row_a_figure_and_says_which_is_computed():
    _, (current, together) = database(TABLES, summaries(FACTS, TABLES))
    place = current.names.index("is_computed")
    flags = {row[0]: row[place] for row in current.rows}
    assert flags == {
        "books-lent": False,
        "books-out": True,
        "books-returned": False,
        "books-share": True,
    }
    place = together.names.index("count_returned")
    assert {row[0]: row[place] for row in together.rows}["delivery-2021-03"] == 60


@pytest.mark.parametrize(
    ("value", "told"),
    [(Fraction(5), 5), (Fraction(1, 3), 0.3333), (Fraction(9, 2), 4.5), (None, None)],
)
def test_a_number_is_whole_where_it_can_be(value, told):
    """A whole number has no point, any other at most four decimals; none stays none."""
    assert number(value) == told
    assert type(number(value)) is type(told)


def test_json_keeps_letters_and_order_and_refuses_what_it_cannot_hold():
    assert json_bytes({"ї": 1, "a": 2}).decode() == '{\n "ї": 1,\n "a": 2\n}\n'
    with pytest.raises(TypeError):
        json_bytes({"a": Fraction(1, 2)})


def test_a_value_is_given_as_it_was_said_and_with_its_bounds():
    """A rival has its own value at its address, and a share is in percent."""
    rival = published(SITE, stated_value(FACTS, "books-lent/club-2021-02"))
    assert (rival.value, rival.number, rival.is_computed) == ("250", 250, False)
    about = value_at(FACTS, "books-lent")
    assert (written(about), bounds(about)) == ("about 190", (190, 185, 195))
    share = current_value(FACTS, "books-share")
    assert written(share) == "52.6316%"
    centre, low, high = bounds(share)
    assert low < centre < high < 100
    assert current_value(replace(FACTS, figures=()), "books-lent") is None


def test_what_is_gone_stands_under_a_digest_and_at_its_old_addresses():
    """A reason is told where it is public; a figure's old file says when it went."""
    public = log(gone=["figures/old", "figures/old/first"])
    told = json.loads(withdrawn(public))["addresses"]
    assert told.keys() == {digest("old"), digest("old/first")}
    assert told[digest("old")]["text"]["en"].endswith("Nobody said it.")
    ((name, stone),) = stones(public)
    assert (name, json.loads(stone)["removed"]) == ("figures/old.json", "2021-05-20")
    assert {path for path, _ in pictured_stones(public)} == {
        f"{path}.{language}.{kind}"
        for language in ("en", "uk")
        for path, kind in (
            ("embed/old", "html"),
            ("figures/old", "svg"),
            ("embed/old/first", "html"),
        )
    }
    hidden = log(digests=[digest("old")])
    assert "Nobody" not in withdrawn(hidden).decode()
    assert list(stones(hidden)) == list(pictured_stones(hidden)) == []


def test_the_sheet_is_dated_by_its_newest_change_or_check():
    assert SITE.day == When.parse("2021-05-01")
    assert log(gone=["figures/old"]).day == When.parse("2021-05-20")


def test_what_is_told_of_a_record_is_found_without_a_search_of_the_whole_log():
    """It is the same in the same order, of what stands and of what is gone; so are its values."""
    site = log(gone=["figures/books-lent/desk"], records=[])
    keys = {address.partition("/")[0] for address in site.facts.values}
    assert len(keys) > 1
    for those in ({"books-lent"}, keys, set()):
        named = [
            change
            for change in site.newest_changes
            for names in [(*change.records, *(path.partition("/")[2] for path in change.gone))]
            if those & {name.partition("/")[0] for name in names}
        ]
        assert site.by_record.changes(those) == named
        stated = [each for each in site.facts.values if each.partition("/")[0] in those]
        assert site.by_record.values(those) == stated
    assert ByRecord(site.facts, site.newest_changes).changes(["books-lent"])
