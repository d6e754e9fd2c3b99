"""The schemas by which editors complete keys: fresh, readable, and true of the data."""

import json
from pathlib import Path

import pytest
from check_jsonschema import main as validator
from click.testing import CliRunner
from sheet import FOLDER

from factsheet.reading.schema import schemas, write

DATA = Path(__file__).parents[1] / "data"
NAMES = sorted(schemas())


@pytest.mark.parametrize("name", NAMES)
def test_the_committed_schema_is_that_of_the_model(name):
    """`make schema` was run after the last change of the model."""
    assert (DATA / "schema" / name).read_text("utf-8") == schemas()[name]


def test_no_schema_is_left_over():
    assert sorted(path.name for path in (DATA / "schema").iterdir()) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_schema_has_no_alternatives(name):
    """An error of `anyOf` names every branch but the one that was meant."""
    text = schemas()[name]
    assert not [
        word for word in ("anyOf", "oneOf", "allOf", "null", "default") if f'"{word}":' in text
    ]


@pytest.mark.parametrize("name", NAMES)
def test_every_record_is_closed_and_every_key_described(name):
    schema = json.loads(schemas()[name])
    records = [schema, *schema.get("$defs", {}).values()]
    for record in (each for each in records if "properties" in each):
        assert record["additionalProperties"] is False
        assert record["description"]
        for key, each in record["properties"].items():
            assert each.get("description"), key


@pytest.mark.long
@pytest.mark.parametrize("folder", [DATA, FOLDER], ids=["data", "library"])
@pytest.mark.parametrize("name", NAMES)
def test_an_independent_validator_accepts_what_the_engine_accepts(name, folder, tmp_path):
    write(tmp_path)
    data = folder / name.replace(".json", ".yml")
    done = _validated(tmp_path / name, data)
    assert done.exit_code == 0, done.output


@pytest.mark.parametrize(
    ("before", "after"),
    [("  unit: books\n", ""), ("value: 40", "valu: 40"), ("[lending-desk]", "Lending Desk")],
    ids=["a key is missing", "a key is misspelt", "a text stands where a list is wanted"],
)
def test_an_independent_validator_refuses_what_the_engine_refuses(before, after, tmp_path):
    write(tmp_path)
    text = (FOLDER / "figures.yml").read_text("utf-8")
    (tmp_path / "figures.yml").write_text(text.replace(before, after), encoding="utf-8")
    assert _validated(tmp_path / "figures.json", tmp_path / "figures.yml").exit_code == 1


def _validated(schema, data):
    return CliRunner().invoke(validator, ["--schemafile", str(schema), str(data)])
