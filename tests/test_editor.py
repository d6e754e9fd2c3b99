"""What an editor says: with the language server for YAML where there is one, and without."""

import json
import os
import re

import pytest
import yaml
from conftest import ROOT
from language_server import command, complaints
from pydantic import TypeAdapter, ValidationError

from factsheet.model import contacts, fields, log
from factsheet.reading.schema import schemas

SETTINGS = json.loads((ROOT / ".vscode" / "settings.json").read_text("utf-8"))
KINDS = {
    "id": fields.Id,
    "reference": fields.Ref,
    "address": fields.Url,
    "language": fields.Language,
    "share": fields.Percent,
    "quantity": fields.Amount,
    "day": fields.Day,
    "citation": fields.Citation,
    "contact": contacts.Contact,
    "place": log.Stood,
    "digest": log.Digest,
    "flag": fields.Flag,
    "whole": fields.Whole,
}


@pytest.fixture(scope="module")
def server() -> None:
    """A language server on this machine; a test without one is skipped, or fails where told."""
    if not command():
        missing = "no yaml-language-server on this machine; `make editor` installs it"
        (pytest.fail if os.environ.get("REQUIRE_EDITOR") else pytest.skip)(missing)


def nodes(schema):
    """Every schema within a schema."""
    yield schema
    for each in schema.values() if isinstance(schema, dict) else schema:
        if isinstance(each, dict | list):
            yield from nodes(each)


@pytest.mark.parametrize("name", sorted(schemas()))
def test_no_editor_shows_a_regular_expression(name):
    """Each pattern has a sentence in our words beside it."""
    for each in nodes(json.loads(schemas()[name])):
        if "pattern" in each and isinstance(each["pattern"], str):
            assert re.fullmatch(r"this .+; .+[^.]", each["patternErrorMessage"])


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_an_editor_says_what_the_checker_says(kind):
    """But for the text itself, which a schema cannot name."""
    adapter = TypeAdapter(kind)
    schema = adapter.json_schema()
    with pytest.raises(ValidationError) as caught:
        adapter.validate_python("?!")
    said = caught.value.errors()[0]["ctx"]["error"]
    told = schema.get("patternErrorMessage") or schema["errorMessage"]
    assert told == str(said).replace("`?!`", "this", 1)


def test_every_tag_of_the_settings_of_the_site_is_known_to_the_editor():
    text = (ROOT / "mkdocs.yml").read_text("utf-8")
    used = {each.tag for each in yaml.compose_all(text) for each in tagged(each)}
    known = {each.split(" ")[0] for each in SETTINGS["yaml.customTags"]}
    assert used == known


def tagged(node):
    """Every node below a node whose tag is not YAML's own."""
    if not re.fullmatch("tag:yaml.org,2002:[a-z]+", node.tag):
        yield node
    if isinstance(node, yaml.CollectionNode):
        for each in node.value:
            for one in each if isinstance(each, tuple) else (each,):
                yield from tagged(one)


def test_every_schema_of_the_settings_is_there_and_none_is_fetched():
    for path, file in SETTINGS["yaml.schemas"].items():
        assert (ROOT / path).is_file()
        assert (ROOT / file.lstrip("/")).is_file()


@pytest.mark.usefixtures("server")
def test_the_sheet_opens_without_a_complaint():
    paths = [file.lstrip("/") for file in SETTINGS["yaml.schemas"].values()]
    found = complaints(ROOT, {path: (ROOT / path).read_text("utf-8") for path in paths})
    assert found == {path: [] for path in paths}


@pytest.mark.usefixtures("server")
@pytest.mark.parametrize(("right", "wrong", "said"), [
    pytest.param("said_on: 2025-05-28", "said_on: 28.05.2025", "this is not a date; ", id="day"),
    pytest.param("value: 1279", "value: 1,279", "this is not a quantity; ", id="value"),
])  # fmt: skip
def test_a_mistake_is_told_in_our_words(right, wrong, said):
    text = (ROOT / "data/figures.yml").read_text("utf-8").replace(right, wrong, 1)
    told = complaints(ROOT, {"data/figures.yml": text})["data/figures.yml"]
    assert [each.startswith(said) for each in told] == [True] * bool(said)


@pytest.mark.usefixtures("server")
def test_a_theme_that_the_sheet_cannot_live_with_is_told_in_the_editor():
    text = (ROOT / "mkdocs.yml").read_text("utf-8").replace("name: material", "name: other", 1)
    assert complaints(ROOT, {"mkdocs.yml": text})["mkdocs.yml"] == [
        "the sheet's pages are made for Material; write `material`"
    ]
