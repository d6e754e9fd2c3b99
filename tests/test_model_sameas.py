"""Where others keep the same thing: read, described, and never an account."""

import json

import pytest
from exported import ADDRESS
from pydantic import TypeAdapter, ValidationError
from sheet import TODAY, problems, write

from factsheet.checks.loader import load
from factsheet.exports import files, jsonld, record_jsonld
from factsheet.exports.site import Site
from factsheet.model.names import Name
from factsheet.model.sameas import SameAs, is_in_a_register

ENTRY = "https://www.wikidata.org/wiki/Q{}"
HALL = "uk: Північн* зал*}, kind: place"
EDITS = [
    ("speakers.yml", "uk: Ада Приклад}", f"uk: Ада Приклад}}\n  same_as: [{ENTRY.format(2)}]"),
    ("events.yml", "uk: Північна зала}", f"uk: Північна зала}}\n  same_as: [{ENTRY.format(3)}]"),
    ("factsheet.yml", HALL, f"{HALL}, same_as: [{ENTRY.format(4)}]"),
]


@pytest.fixture
def facts(tmp_path):
    """The library, with an entry for a person, for an event and for its place."""
    keys = ("in", "replace", "with")
    return load(write(tmp_path, [dict(zip(keys, each, strict=True)) for each in EDITS]), TODAY)


def nodes(facts, page, language):
    return json.loads(jsonld(facts, page, language, ADDRESS))["@graph"]


@pytest.mark.parametrize("language", ["en", "uk"])
def test_events_and_places_say_where_else_they_are_kept(facts, language):
    """In JSON-LD an event and its place have `sameAs`, and what has no entry has none."""
    texts = [record_jsonld(Site(facts, ADDRESS), each, language) for each in facts.events]
    found = [each for text in texts for each in json.loads(text)["@graph"] if "startDate" in each]
    assert len(found) == len(facts.events)
    first, *others = found
    assert first["sameAs"] == [ENTRY.format(3)]
    assert first["location"]["sameAs"] == [ENTRY.format(4)]
    assert not any("sameAs" in each for each in others)


def test_speakers_say_where_else_they_are_kept(facts):
    """In JSON-LD whoever said something has `sameAs` where the sheet knows it."""
    said = [each for each in nodes(facts, "who-said-what", "en") if each["@type"] == "Claim"]
    authors = {who["name"]: who.get("sameAs") for each in said for who in each["author"]}
    assert authors["Ada Example"] == [ENTRY.format(2)]
    assert [each for each in authors.values() if each] == [[ENTRY.format(2)]]


def test_it_can_be_taken_away(facts):
    """The document and the tables hold what the data holds."""
    result = files(facts, ADDRESS)
    whole = json.loads(result["data/v1/factsheet.json"])
    lists = (whole["speakers"], whole["events"], whole["sheet"]["names"])
    kept = [each["same_as"] for listed in lists for each in listed]
    assert [each for each in kept if each] == [[ENTRY.format(n)] for n in (2, 3, 4)]
    assert ENTRY.format(2) in result["data/v1/speakers.csv"].decode()
    assert ENTRY.format(3) in result["data/v1/events.csv"].decode()


@pytest.mark.parametrize("address", ["http://www.wikidata.org/wiki/Q2", "Q2", "https://q"])
def test_only_a_safe_address_is_one(address):
    with pytest.raises(ValidationError):
        TypeAdapter(SameAs).validate_python((address,))


@pytest.mark.parametrize(
    ("address", "is_entry"),
    [
        (ENTRY.format(2), True),
        ("https://uk.wikipedia.org/wiki/%D0%97%D0%B0%D0%BB%D0%B0", True),
        ("https://viaf.org/viaf/2", True),
        ("https://www.wikidata.org/wiki/User:Example", False),
        ("https://uk.wikipedia.org/wiki/Користувач:Example", False),
        ("https://uk.wikipedia.org/wiki/Користувач%3AExample", False),
        ("https://uk.wikipedia.org/w/index.php?title=User:Example", False),
        ("https://example.org/www.wikidata.org/wiki/Q2", False),
        ("https://social.example/example", False),
    ],
)
def test_a_page_of_somebody_is_no_entry(address, is_entry):
    """A register's pages about its own users are accounts, as may be all that is no entry."""
    assert is_in_a_register(address) == is_entry


def test_a_list_holds_an_entry_once(tmp_path):
    """One entry that stands twice at one speaker is told once."""
    twice = f"uk: Ада Приклад}}\n  same_as: [{ENTRY.format(2)}, {ENTRY.format(2)}]"
    edit = {"in": "speakers.yml", "replace": "uk: Ада Приклад}", "with": twice}
    found = problems(write(tmp_path, [edit]))
    assert [each.rule for each in found] == ["lists-do-not-repeat"]


@pytest.mark.parametrize(
    ("texts", "is_it"),
    [
        ({"en": "North Hall", "uk": "Північна зала"}, True),
        ({"en": "North Hall", "uk": "«Північна зала»"}, True),
        ({"en": "North Hall", "uk": "Південна зала"}, False),
        ({"en": "North Hall annexe", "uk": "Північна зала"}, False),
    ],
)
def test_a_place_is_known_by_its_name_in_each_language(texts, is_it):
    """A place has the entry of a name of the vocabulary only where every language names it so."""
    hall = Name.model_validate(
        {"name": {"en": "North Hall", "uk": "Північн* зал*"}, "kind": "place"}
    )
    assert hall.is_of(texts) == is_it
