"""Rows of series as they are taken away and cited."""

import csv
import io
import json

from seriessheet import loaded
from sheet import record_page

from factsheet import exports
from factsheet.derive import value_at
from factsheet.exports import Site, trace, where
from factsheet.exports.seriesfile import series_files
from factsheet.views import citation
from factsheet.wording import Wording


def test_the_page_of_a_figure_has_a_place_for_each_row(tmp_path):
    """Every row can be linked to, with its part and its note; what all share stands once."""
    facts = loaded(tmp_path)
    html = record_page(facts, "visits", "en")
    assert all(f'id="{row.id}"' in html for row in facts.rows.values())
    assert "South; as of 1 February 2021. A storm." in " ".join(html.split())
    assert html.count("bulletin") <= 3
    files = exports.plain_pages(facts, "https://example.org/")
    assert not [name for name in files if name.startswith("value/visits/")]
    cited = citation(facts, Wording("en"), value_at(facts, "visits"), "https://example.org/")
    assert cited.address == "https://example.org/number/visits/#2021-02-02"


def test_each_row_can_be_taken_away(tmp_path):
    """The file of the series, and the tables of all values, have each row by its address."""
    facts = loaded(tmp_path)
    ((name, content),) = series_files(facts)
    rows = list(csv.DictReader(io.StringIO(content.decode())))
    assert name == "figures/visits.csv"
    assert {row["address"] for row in rows} == {*facts.rows}
    assert [row["where_region"] for row in rows][:3] == ["", "north", "south"]
    files = exports.files(facts, "https://example.org/")
    listed = csv.DictReader(io.StringIO(files["data/v1/observations.csv"].decode()))
    assert {*facts.rows} <= {row["address"] for row in listed}
    figure = json.loads(files["data/v1/figures/visits.json"])
    assert figure["table"] == "https://example.org/data/v1/figures/visits.csv"
    assert figure["observations"] == []


def test_a_part_says_where_it_belongs(tmp_path):
    """Each dimension is a column; a total has none of its members."""
    facts = loaded(tmp_path)
    assert [column.name for column in where.columns(facts)] == ["where_region"]
    cells = [tuple(where.cells(facts, row)) for row in facts.rows.values()]
    assert cells[:3] == [(None,), ("north",), ("south",)]


def test_the_file_of_a_figure_names_who_says_its_series(tmp_path):
    """The current value is a row, and its claimant is that of the series."""
    site = Site(loaded(tmp_path), "https://example.org/")
    now = value_at(site.facts, "visits")
    assert [one.id for one in trace.claimants(site, now.stated)] == ["lending-desk"]
