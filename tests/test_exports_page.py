"""The page on data: it lists what there is, its examples run, its citation agrees."""

import json
import re
import shutil
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing
from importlib import resources
from io import BytesIO

import pytest
import yaml
from exported import ROOT, exported, facts
from jsonschema import Draft7Validator

from factsheet.exports.datasette import QUERIES
from factsheet.model import best_counts

pytestmark = pytest.mark.long

LANGUAGES = ["en", "uk"]
CITATION = yaml.safe_load((ROOT / "CITATION.cff").read_text("utf-8"))
ZENODO = json.loads((ROOT / ".zenodo.json").read_text("utf-8"))


def page(language: str) -> str:
    return (ROOT / "docs" / language / "data.md").read_text("utf-8")


def example(language: str, kind: str) -> str:
    """Return the code of the page's example in a language of programs."""
    (code,) = re.findall(rf"```{kind}\n(.*?)```", page(language), re.DOTALL)
    return code


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory):
    """The folder of the unpacked archive, where the page says that examples run."""
    root = tmp_path_factory.mktemp("unpacked")
    with zipfile.ZipFile(BytesIO(exported()["factsheet.zip"])) as packed:
        packed.extractall(root)
    (folder,) = root.iterdir()
    return folder


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_has_its_link_and_every_link_its_file(language):
    """Each table, document, feed and calendar is linked from the page; nothing else is."""
    linked = set(re.findall(r"\]\(data/v1/([^)]+)\)", page(language)))
    own = re.compile(r"(embed|events|figures)/|.*\.csv-metadata\.json$")
    assert {name for name in exported() if not own.match(name)} == {
        name for name in linked if not own.match(name)
    }
    assert linked <= exported().keys()


def test_the_archive_unpacks_into_one_folder(unpacked):
    assert unpacked.name == facts().sheet.repository.rpartition("/")[2]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_python_example_runs(unpacked, language):
    """It prints the largest event and three current values."""
    code = example(language, "python")
    assert len([line for line in code.splitlines() if line]) <= 10
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-W", "error", "-c", code],
        cwd=unpacked,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert len(done.stdout.splitlines()) == 4
    assert "1000" in done.stdout.splitlines()[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_shell_example_runs(unpacked, language):
    """Each line runs and, but for the silent check of sums, prints something."""
    lines = example(language, "sh").splitlines()
    assert len(lines) <= 10
    for line in lines:
        command = line.split()[0]
        if shutil.which(command) is None:
            pytest.skip(f"{command} is not on this machine")
        done = subprocess.run(
            ["bash", "-o", "pipefail", "-c", line],
            cwd=unpacked,
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, ""), line
        assert done.stdout or command == "sha256sum", line


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_r_example_names_what_is_there(language):
    """Every file and column that the R example uses exists."""
    code = example(language, "r")
    assert len([line for line in code.splitlines() if line]) <= 10
    tables = {
        each["path"]: each for each in json.loads(exported()["datapackage.json"])["resources"]
    }
    columns = {
        field["name"]
        for name in re.findall(r'"(\w+\.csv)"', code)
        for field in tables[name]["schema"]["fields"]
    }
    used = {*re.findall(r'"([a-z]+_[a-z_]+|value)"', code), *re.findall(r"order\(\w+\$(\w+)", code)}
    assert used <= columns
    assert {"part_of", "count_returned", "date_from", "figure", "rank"} <= columns


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_examples_stand_in_both_languages(language):
    for kind in ("python", "r", "sh"):
        assert example(language, kind) == example("en", kind)


# Datasette


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_shows_the_queries_that_datasette_offers(language):
    """The same SQL stands in the page and in metadata.json, in one order."""
    described = json.loads(exported()["metadata.json"])["databases"]["factsheet"]["queries"]
    offered = [each["sql"] for each in described.values()]
    assert [
        each.rstrip() for each in re.findall(r"```sql\n(.*?)```", page(language), re.DOTALL)
    ] == (offered)


@pytest.mark.parametrize("name", QUERIES)
def test_a_query_answers_from_the_database(unpacked, name):
    """It finds rows in the database of the archive, which is opened for reading alone."""
    with closing(sqlite3.connect(f"file:{unpacked}/factsheet.sqlite?mode=ro", uri=True)) as base:
        rows = base.execute(QUERIES[name][1]).fetchall()
    assert rows
    assert len(set(rows)) == len(rows)


def test_the_sums_by_year_are_those_of_the_events(unpacked):
    """All years and kinds together give what the whole events give, each counted once."""
    sums = QUERIES["counts_by_year"][1]
    with closing(sqlite3.connect(f"file:{unpacked}/factsheet.sqlite?mode=ro", uri=True)) as base:
        total = sum(row[4] for row in base.execute(sums) if row[2] == "returned")
    events = [each for each in facts().events if not each.part_of]
    wanted = [
        each.value.centre
        for event in events
        for each in best_counts(event)
        if each.count == "returned"
    ]
    assert total == sum(wanted)


def test_datasette_is_told_of_every_table_and_column(unpacked):
    described = json.loads(exported()["metadata.json"])["databases"]["factsheet"]["tables"]
    with closing(sqlite3.connect(f"file:{unpacked}/factsheet.sqlite?mode=ro", uri=True)) as base:
        rows = base.execute('SELECT "table", "column", about FROM columns').fetchall()
    assert {
        (table, column, about)
        for table, each in described.items()
        for column, about in [("", each["description"]), *each["columns"].items()]
    } == set(rows)


# Citation


def test_citation_fits_the_schema_of_its_format():
    """CITATION.cff is as version 1.2.0 of the format says, by the schema in check-jsonschema."""
    vendored = resources.files("check_jsonschema") / "builtin_schemas" / "vendor"
    schema = json.loads((vendored / "citation-file-format.json").read_text("utf-8"))
    assert [error.message for error in Draft7Validator(schema).iter_errors(CITATION)] == []


def test_citation_agrees_with_the_sheet():
    """Title, text, licence and repository stand in the citation as in the data."""
    sheet = facts().sheet
    assert CITATION["title"] == sheet.title["en"]
    assert CITATION["abstract"] == sheet.description["en"]
    assert CITATION["license"] == sheet.licence.name.replace(" ", "-")
    assert CITATION["repository-code"] == sheet.repository


def test_what_zenodo_is_told_agrees_with_the_citation():
    """Whoever keeps a copy there finds the title, text, authors and licence of CITATION.cff."""
    assert {
        "upload_type": CITATION["type"],
        "access_right": "open",
        "title": CITATION["title"],
        "description": CITATION["abstract"],
        "creators": [{"name": each["name"]} for each in CITATION["authors"]],
        "license": CITATION["license"],
        "language": "eng",  # by ISO 639-2, of the title and the text
    } == ZENODO


def test_what_zenodo_is_told_is_of_the_words_it_knows():
    """The fields, types of upload and rights of access of its documented deposit metadata."""
    assert ZENODO["upload_type"] in {"dataset", "software", "publication", "image", "other"}
    assert ZENODO["access_right"] in {"open", "embargoed", "restricted", "closed"}
    assert ZENODO["license"] == facts().sheet.licence.name.replace(" ", "-")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_cites_as_the_file_does(language):
    """The block to copy has the title in its language, the address and the licence of the file."""
    block = example(language, "text")
    assert block.startswith(facts().sheet.title[language])
    assert CITATION["url"] in block
    assert facts().sheet.licence.name in block
