"""The JSON documents, judged by their published schemas."""

import json

import pytest
from exported import ADDRESS, OTHER, REAL, exported, facts
from jsonschema import Draft202012Validator

from factsheet.model import FILES

pytestmark = pytest.mark.long

SCHEMAS = ["factsheet.schema.json", "figure.schema.json"]


def read(name: str, folder=REAL):
    return json.loads(exported(folder)[name])


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_one(name):
    """The published schemas are JSON Schema, at the address that they give."""
    Draft202012Validator.check_schema(read(name))
    assert read(name)["$id"] == f"{ADDRESS}data/v1/{name}"


def test_a_document_fits_the_schema_that_it_names():
    """The sheet's own document and that of each figure."""
    names = [f"figures/{figure.id}.json" for figure in facts().figures]
    assert names
    for name in ("factsheet.json", *names):
        document = read(name)
        schema = read(document["$schema"].removeprefix(f"{ADDRESS}data/v1/"))
        judge = Draft202012Validator(schema)
        assert [error.message for error in judge.iter_errors(document)] == [], name


def test_the_schema_would_refuse_a_lost_key():
    """The judge above can refuse: every key is required."""
    document = read("factsheet.json", OTHER)
    del document["figures"][0]["definition"]
    assert list(Draft202012Validator(read("factsheet.schema.json")).iter_errors(document))


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_key_is_described(name):
    """Each field of the schema says what it means."""
    schema = read(name)
    for kind, each in {"": schema, **schema["$defs"]}.items():
        undescribed = [
            key for key, value in each.get("properties", {}).items() if "description" not in value
        ]
        assert undescribed in ([], ["$schema"]), kind


def test_nothing_is_left_out():
    """The document has every record, in the order of the data, and every value."""
    document = read("factsheet.json")
    for name in FILES:
        assert [each["id"] for each in document[name]] == [
            each.id for each in getattr(facts(), name)
        ]
    assert [each["address"] for each in document["values"]] == list(facts().values)
    assert [each["claim"] for each in document["tested_claims"]] == [
        each.id for each in facts().claims
    ]


def test_both_languages_are_there():
    first = read("factsheet.json")["current_values"][0]
    assert first["text"].keys() == first["page"].keys() == {"en", "uk"}


def test_a_figure_carries_its_evidence():
    """A figure's own document says who said its value and where it can be read."""
    figure = read("figures/azovstal-returned.json")
    assert figure["value"]["number"] == 1279
    assert figure["value"]["text"] == {"en": "1,279", "uk": "1\u00a0279"}
    assert [each["id"] for each in figure["claimants"]] == ["yusov"]
    assert len(figure["reports"]) == 7


def test_a_computed_figure_rests_on_what_it_was_computed_from():
    figure = read("figures/books-share.json", OTHER)
    assert figure["value"]["is_computed"]
    assert figure["value"]["value"] == "44.4444%"
    assert [each["id"] for each in figure["reports"]] == ["bulletin-1"]
