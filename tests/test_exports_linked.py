"""The JSON-LD of pages, read as RDF without a network."""

import json

import pytest
from exported import ADDRESS, OTHER, facts
from rdflib import RDF, Graph, Namespace, URIRef

from factsheet.exports import jsonld

pytestmark = [
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),  # within rdflib
    pytest.mark.long,
]
SCHEMA = Namespace("https://schema.org/")
CONTEXT = {"@vocab": str(SCHEMA), "url": {"@type": "@id"}, "license": {"@type": "@id"}}
"""What schema.org's own context says, as far as these pages go."""
PAGES = ["index", "data", "evidence", "timeline", "who-said-what", "method"]
DATASET = URIRef(f"{ADDRESS}#dataset")


def graph(page: str, language: str, folder=OTHER) -> Graph:
    result = json.loads(jsonld(facts(folder), page, language, ADDRESS))
    assert result["@context"] == "https://schema.org"
    return Graph().parse(data=json.dumps(result | {"@context": CONTEXT}), format="json-ld")


def of_type(read: Graph, name: str) -> set:
    return set(read.subjects(RDF.type, SCHEMA[name]))


@pytest.mark.parametrize("language", ["en", "uk"])
@pytest.mark.parametrize("page", PAGES)
def test_every_page_belongs_to_the_dataset(page, language):
    """Each page says its language and which dataset it is a part of."""
    read = graph(page, language)
    (own,) = of_type(read, "WebPage")
    folder = "" if language == "en" else "uk/"
    assert str(own) == ADDRESS + folder + ("" if page == "index" else f"{page}/")
    assert read.value(own, SCHEMA.isPartOf) == DATASET


@pytest.mark.parametrize("page", ["index", "data"])
def test_the_dataset_is_described(page):
    """The dataset has what search engines for data ask for, and ways to take it."""
    read = graph(page, "en")
    for name in ("name", "description", "license", "creator", "temporalCoverage", "dateModified"):
        assert read.value(DATASET, SCHEMA[name]), name
    ways = {
        str(read.value(each, SCHEMA.contentUrl))
        for each in read.objects(DATASET, SCHEMA.distribution)
    }
    assert f"{ADDRESS}data/v1/factsheet.json" in ways


@pytest.mark.parametrize(
    ("page", "kind", "number"),
    [
        ("evidence", "Observation", lambda found: sum(len(f.observations) for f in found.figures)),
        ("evidence", "StatisticalVariable", lambda found: len(found.figures)),
        ("timeline", "Event", lambda found: len(found.events)),
        ("who-said-what", "Claim", lambda found: len(found.claims) + len(found.statements)),
    ],
    ids=["observation", "figure", "event", "claim"],
)
def test_each_record_is_there_once(page, kind, number):
    """The page on records of a kind has one node for each."""
    read = Graph().parse(
        data=json.dumps(json.loads(jsonld(facts(), page, "uk", ADDRESS)) | {"@context": CONTEXT}),
        format="json-ld",
    )
    assert len(of_type(read, kind)) == number(facts())


def test_an_observation_has_its_value_day_and_variable():
    read = graph("evidence", "en")
    exact = URIRef(f"{ADDRESS}evidence/#books-returned.desk-2024-03-04")
    assert read.value(exact, SCHEMA.value).toPython() == 40
    assert str(read.value(exact, SCHEMA.observationDate)) == "2024-03-04"
    variable = read.value(exact, SCHEMA.variableMeasured)
    assert str(read.value(variable, SCHEMA.name)) == "Books that came back"
    rounded = URIRef(f"{ADDRESS}evidence/#books-lent.desk-2024-03-04")
    bounds = [read.value(rounded, SCHEMA[name]).toPython() for name in ("minValue", "maxValue")]
    assert bounds == [85, 95]


def test_nothing_can_end_the_script():
    """No text of the data can close the script element that holds the JSON-LD."""
    for page in PAGES:
        assert not set("<>&") & set(jsonld(facts(), page, "uk", ADDRESS))
