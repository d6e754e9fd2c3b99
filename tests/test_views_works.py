"""Books, papers, datasets, reports, archives and broadcasts: what readers and programs see."""

import json
import re
from html import unescape

import pytest
from citing import CSL, flat, of_bibtex, of_latex, of_ris, of_wiki
from exported import ADDRESS
from hypothesis import given
from hypothesis import strategies as st
from sheet import record_page
from works import works

from factsheet import exports
from factsheet.exports.site import Site
from factsheet.render import Renderer
from factsheet.views.bibliography import author, reference
from factsheet.views.bibliography.bibtex import bibtex
from factsheet.views.bibliography.csl import csl
from factsheet.views.bibliography.ris import ris
from factsheet.views.bibliography.wikipedia import wikipedia
from factsheet.views.works import authors, particulars
from factsheet.wording import Wording

ALL = ("rivers-1998", "tides-2019", "loans-2020", "report-2020", "letters-1921", "evening-2021")
SIGNS = st.text(st.sampled_from("aЇ1 .\\{}[]|&%$#_^~'\"<>=@-\r\n\t\u00a0\u2028"), min_size=1)


@pytest.fixture(scope="module")
def facts(tmp_path_factory):
    """The sheet with a source of each kind."""
    return works(tmp_path_factory.mktemp("works"))


def plain(html: str) -> str:
    """Return what a reader reads."""
    return " ".join(unescape(re.sub("<[^>]+>", "", html)).split())


NOTES = {
    "en": (
        "Olha Vyhadana, Office of Rivers: Rivers and their books (Library Press), 1998, "
        "ISBN 978-0-306-40615-7, pages 112–114; Petro Vyhadanyi: Tides & lending (Society of "
        "Tides), May 2019, in: Journal of Lending, vol. 12, no. 3, pp. 11–29, DOI 10.1000/182; "
        "Loans by branch (Library A), version 2020.1, file loans.csv, DOI 10.1000/loans_2020, "
        "table; Yearly report (Library A), 1 June 2020, page 7; [Lists of loans] (City Archive), "
        "holding: Lending office, shelfmark 12/3/45, page 3; Evening news (Radio), 10 March 2021, "
        "minute 41"
    ),
    "uk": (
        "Olha Vyhadana, Office of Rivers: Rivers and their books (Library Press), 1998 рік, "
        "ISBN 978-0-306-40615-7, сторінки 112–114; Petro Vyhadanyi: Tides & lending (Society of "
        "Tides), травень 2019 року, у виданні: Journal of Lending, т. 12, № 3, с. 11–29, DOI "
        "10.1000/182; Loans by branch (Library A), версія 2020.1, файл loans.csv, DOI "
        "10.1000/loans_2020, таблиця; Yearly report (Library A), 1 червня 2020 року, сторінка 7; "
        "[Списки виданих книжок] (City Archive), фонд: Lending office, шифр 12/3/45, сторінка 3; "
        "Evening news (Radio), 10 березня 2021 року, хвилина 41"
    ),
}


@pytest.mark.parametrize("language", ["en", "uk"])
def test_a_note_says_what_belongs_to_each_kind(facts, language):
    """Authors, title and where in it; what has no address leads to its entry among the sources."""
    html = record_page(facts, "books-of-old", language)
    assert NOTES[language] in plain(html)
    assert html.count('href="https&#58;//doi.org/10.1000/182"') == 1
    assert 'class="fs-cite" href="sources/#rivers-1998"' in html


@pytest.mark.parametrize("language", ["en", "uk"])
def test_the_sources_page_has_an_entry_for_each(facts, language):
    """With pages, numbers and the ways to cite it; a page on the web has none of these."""
    html = Renderer(facts, language).sources()
    entries = dict(re.findall(r'<li id="([^"]+)">(.*?)</li>', html))
    words = Wording(language)
    for source in facts.sources:
        entry = plain(entries[source.id])
        assert all(told in entry for told in particulars(words, source))
        assert authors(source) in entry
        assert ("BibTeX" in entry) == (source.id in ALL)
        assert ("href" in entries[source.id]) == bool(source.address)
    pages = {"en": "pp. 112–114, ISBN 978-0-306-40615-7", "uk": "с. 112–114, ISBN"}[language]
    assert pages in plain(entries["rivers-1998"])
    assert {"en": ", p. 7", "uk": ", с. 7"}[language] in plain(entries["report-2020"])


def of(facts, key):
    """Return what a bibliography says of a source."""
    return reference(facts, "en", facts.records[key])


def test_bibtex_has_the_type_and_the_fields_of_each_kind(facts):
    found = {key: of_bibtex(bibtex(of(facts, key))) for key in ALL}
    kinds = [found[key][0] for key in ALL]
    assert kinds == ["book", "article", "misc", "techreport", "misc", "misc"]
    book, paper, data, report, archive, air = (found[key][2] for key in ALL)
    assert book["author"].strip() == "Vyhadana, Olha and {Office of Rivers}"
    assert (book["isbn"], book["pages"], book["year"]) == ("978-0-306-40615-7", "112--114", "1998")
    assert (book["publisher"], report["institution"]) == ("Library Press", "Library A")
    wanted = {"journal": "Journal of Lending", "volume": "12", "number": "3", "doi": "10.1000/182"}
    assert wanted.items() <= paper.items()
    assert (data["doi"], data["version"]) == ("10.1000/loans_2020", "2020.1")
    assert archive["note"] == "Lending office; 12/3/45"
    assert (air["howpublished"], "url" in air) == ("Radio", False)


def test_ris_has_the_type_and_the_tags_of_each_kind(facts):
    found = {key: of_ris(ris(of(facts, key))) for key in ALL}
    kinds = [found[key]["TY"][0] for key in ALL]
    assert kinds == ["BOOK", "JOUR", "DATA", "RPRT", "MANSCPT", "GEN"]
    assert found["rivers-1998"]["AU"] == ["Vyhadana, Olha", "Office of Rivers"]
    assert (found["rivers-1998"]["SP"], found["rivers-1998"]["EP"]) == (["112"], ["114"])
    assert found["rivers-1998"]["SN"] == ["978-0-306-40615-7"]
    assert found["tides-2019"]["DO"] == ["10.1000/182"]
    assert found["loans-2020"]["ET"] == ["2020.1"]
    assert found["letters-1921"]["CN"] == ["12/3/45"]
    assert found["evening-2021"]["DA"] == ["2021/03/10"]


def test_csl_has_the_type_and_the_fields_of_each_kind(facts):
    items = json.loads(csl([of(facts, key) for key in ALL]))
    assert [error.message for error in CSL.iter_errors(items)] == []
    book, paper, data, report, archive, air = items
    kinds = ["book", "article-journal", "dataset", "report", "document", "broadcast"]
    assert [item["type"] for item in items] == kinds
    assert book["author"] == [
        {"family": "Vyhadana", "given": "Olha"},
        {"literal": "Office of Rivers"},
    ]
    assert (book["ISBN"], book["issued"]) == ("978-0-306-40615-7", {"date-parts": [[1998]]})
    assert (paper["DOI"], paper["page"]) == ("10.1000/182", "11-29")
    assert paper["issued"] == {"date-parts": [[2019, 5]]}
    assert data["version"] == "2020.1"
    assert (archive["archive_collection"], archive["archive_location"]) == (
        "Lending office",
        "12/3/45",
    )
    assert (report["page"], air["publisher"]) == ("7", "Radio")


def test_wikipedia_has_a_template_for_each_kind(facts):
    """A page on the web stays with `cite web`."""
    found = {key: of_wiki(wikipedia(of(facts, key))) for key in (*ALL, "bulletin-2021-03-02")}
    assert [found[key][0] for key in found] == [
        "cite book", "cite journal", "cite report", "cite report", "cite archive",
        "cite AV media", "cite web",
    ]  # fmt: skip
    book = found["rivers-1998"][1]
    assert (book["last1"], book["first1"], book["author2"]) == (
        "Vyhadana", "Olha", "Office of Rivers",
    )  # fmt: skip
    assert found["letters-1921"][1]["item-id"] == "12/3/45"


@given(SIGNS, SIGNS, SIGNS)
def test_no_sign_of_a_title_breaks_a_format(library_of_works, title, holding, journal):
    """Nor one of an author, a journal or a holding."""
    source = library_of_works.records["tides-2019"].changed(
        title=title, journal=journal, author=(f"{holding}, {title}",), holding=holding
    )
    one = reference(library_of_works, "en", source)
    _, _, fields = of_bibtex(bibtex(one))
    assert flat(of_latex(fields["title"][2:-2])) == flat(title)
    assert flat(of_ris(ris(one))["TI"][0]) == flat(title)
    assert json.loads(csl([one]))[0]["title"] == title
    assert of_wiki(wikipedia(one))[0] == "cite journal"


@pytest.fixture(scope="module")
def library_of_works(facts):
    """The same sheet, for tests that draw examples."""
    return facts


def test_an_author_is_a_person_with_a_comma_or_a_body():
    assert author("Vyhadana, Olha") == ("Vyhadana", "Olha")
    assert author("Office of Rivers") == ("Office of Rivers", "")


def test_exports_hold_every_kind_and_an_address_for_each(facts):
    """v1 promises an address; a book's is that of its entry. Bibliographies invent none."""
    result = exports.files(facts, ADDRESS)
    document = json.loads(result[f"{exports.PREFIX}factsheet.json"])
    found = {source["id"]: source for source in document["sources"]}
    assert found["rivers-1998"]["url"] == f"{ADDRESS}sources/#rivers-1998"
    assert found["tides-2019"]["url"] == "https://doi.org/10.1000/182"
    assert found["letters-1921"]["signature"] == "12/3/45"
    table = result[f"{exports.PREFIX}sources.csv"].decode()
    assert "Vyhadana, Olha; Office of Rivers" in table
    bib = result[f"{exports.PREFIX}sources.en.bib"].decode()
    assert bib.count("\n@") + 1 == len(facts.sources)
    assert ADDRESS not in bib
    items = json.loads(result[f"{exports.PREFIX}sources.uk.csl.json"])
    assert [item["id"] for item in items] == [source.id for source in facts.sources]
    assert [error.message for error in CSL.iter_errors(items)] == []
    assert result[f"{exports.PREFIX}sources.en.ris"].decode().count("ER  - ") == len(items)
    report = json.loads(result[f"{exports.PREFIX}figures/books-of-old.json"])["reports"][0]
    assert report["url"] == f"{ADDRESS}sources/#rivers-1998"


def test_a_work_can_be_opened_where_its_doi_leads(facts):
    site = Site(facts, ADDRESS)
    opened = [site.opened_at(facts.records[key], "uk") for key in ("loans-2020", "evening-2021")]
    assert opened == ["https://doi.org/10.1000/loans_2020", f"{ADDRESS}uk/sources/#evening-2021"]
