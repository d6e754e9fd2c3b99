"""The JSON-LD of pages, read as RDF without a network."""

import json

import pytest
from exported import ADDRESS, OTHER, facts
from rdflib import RDF, Graph, Namespace, URIRef

from factsheet.exports import Site, jsonld, nodes, record_jsonld
from factsheet.values.when import When

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
        ("who-said-what", "Claim", lambda found: len(found.claims) + len(found.statements)),
    ],
    ids=["claim"],
)
def test_each_record_is_there_once(page, kind, number):
    """The page on records of a kind has one node for each."""
    read = Graph().parse(
        data=json.dumps(json.loads(jsonld(facts(), page, "uk", ADDRESS)) | {"@context": CONTEXT}),
        format="json-ld",
    )
    assert len(of_type(read, kind)) == number(facts())


def own(key: str, language: str) -> Graph:
    """What the own page of a record says."""
    site = Site(facts(OTHER), ADDRESS)
    text = record_jsonld(site, site.facts.records[key], language)
    assert not set("<>&") & set(text)
    return Graph().parse(
        data=json.dumps(json.loads(text) | {"@context": CONTEXT}), format="json-ld"
    )


def test_a_page_of_a_record_says_that_record_at_its_own_address():
    """A figure with each of its values, an event with its day; in every language of one name."""
    for record, folder, kind in (
        *((figure, "number", "StatisticalVariable") for figure in facts(OTHER).figures),
        *((event, "event", "Event") for event in facts(OTHER).events),
    ):
        read = own(record.id, "uk")
        assert {str(each) for each in of_type(read, "WebPage")} == {
            f"{ADDRESS}uk/{folder}/{record.id}/"
        }
        assert of_type(read, kind) == {URIRef(f"{ADDRESS}{folder}/{record.id}/")}
        values = len(getattr(record, "observations", ()))
        assert len(of_type(read, "Observation")) == values


def test_an_observation_has_its_value_day_and_variable():
    read = own("books-returned", "en")
    exact = URIRef(f"{ADDRESS}number/books-returned/#desk-2024-03-04")
    assert read.value(exact, SCHEMA.value).toPython() == 40
    assert str(read.value(exact, SCHEMA.observationDate)) == "2024-03-04"
    variable = read.value(exact, SCHEMA.variableMeasured)
    assert str(read.value(variable, SCHEMA.name)) == "Books that came back"
    read = own("books-lent", "en")
    rounded = URIRef(f"{ADDRESS}number/books-lent/#desk-2024-03-04")
    bounds = [read.value(rounded, SCHEMA[name]).toPython() for name in ("minValue", "maxValue")]
    assert bounds == [85, 95]


def test_nothing_can_end_the_script():
    """No text of the data can close the script element that holds the JSON-LD."""
    for page in PAGES:
        assert not set("<>&") & set(jsonld(facts(), page, "uk", ADDRESS))


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("1973-07", "1973-07", "1973-07"),
        ("1973", "1973", "1973"),
        ("1973/1974-05", "1973", "1974-05"),
        ("193X", "1930", "1939"),
        ("2021-21", "2021-03", "2021-05"),
        ("2024-05-XX", "2024-05", "2024-05"),
        ("2024-05-01/2024-05-03", "2024-05-01", "2024-05-03"),
        ("2021-05/..", "2021-05", None),
        ("-0279", "-0279", "-0279"),
    ],
)
def test_no_day_is_told_that_nobody_gave(written, first, last):
    """A month is a month and a year a year (a public report: zotero/translators issue 980)."""
    told = nodes.ends(When.parse(written))
    assert (told.get("startDate"), told.get("endDate")) == (first, last)
