"""How sure a value is stands as codes in the tables and the files of figures, in words too."""

import json

import pytest
from exported import ADDRESS
from sheet import library

from factsheet.derive import Certainties
from factsheet.exports.certainty import COLUMNS, WEAKEST, cells, published_certainty
from factsheet.exports.figurefile import figure_file
from factsheet.exports.rows import tables
from factsheet.exports.site import Site
from factsheet.exports.sqlitefile import database
from factsheet.exports.summaries import summaries

FACTS = library()
SITE = Site(FACTS, ADDRESS)
TABLES = tables(FACTS)
NAMES = [column.name for column in COLUMNS]


def codes(name: str) -> dict[str, tuple]:
    """Return the codes in a table, by the first cell of each row."""
    _, views = database(TABLES, summaries(FACTS, TABLES))
    (table,) = [table for table in (*TABLES, *views) if table.name == name]
    places = [table.names.index(column) for column in NAMES]
    return {str(row[0]): tuple(row[place] for place in places) for row in table.rows}


@pytest.mark.parametrize("name", ["observations", "counts", "computed_values", "current_values"])
def test_each_row_with_a_value_has_its_codes(name):
    """What a table says of a value is what the pages say."""
    found, sure = codes(name), Certainties(FACTS)
    assert found
    assert found == {address: cells(sure.of(address)) for address in found}


def test_a_computed_value_names_its_weakest_part():
    """Beside the codes stands whose they are; a stated value has its own."""
    _, (current, _) = database(TABLES, summaries(FACTS, TABLES))
    place = current.names.index(WEAKEST.name)
    assert {str(row[0]): row[place] for row in current.rows} == {
        "books-lent": None,
        "books-out": "books-lent",
        "books-returned": None,
        "books-share": "books-lent",
    }


def test_the_file_of_a_figure_has_them_with_their_words():
    """The current value and each stated one have codes and a sentence in each language."""
    figure = FACTS.records["books-lent"]
    written = json.loads(figure_file(SITE, figure))
    found = SITE.certainties.of("books-lent")
    assert written["certainty"] == published_certainty(SITE, found).model_dump(mode="json")
    assert written["certainty"]["who"] == "official-body"
    assert written["certainty"]["text"]["en"].startswith("one public authority; ")
    assert [one["certainty"]["disputed"] for one in written["observations"]] == [True, True]
