"""Which source needs what, who counts as public as an author, and when two addresses are one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sheet import problems
from works import write_works

from factsheet.checks.addresses import clean, compared
from factsheet.checks.links.addresses import links_of
from factsheet.model import Source, SourceKind
from factsheet.model.works import OWN, WORKS, kinds_with

PAGE = "https://example.org/bulletin/1"


def spoilt(folder, old, new):
    """Return what is said of the sheet when a text of its sources is another one."""
    path = write_works(folder) / "sources.yml"
    text = path.read_text("utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), "utf-8")
    return [problem.sentence for problem in problems(folder)]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "978-0-306-40615-7",
            "978-0-306-40615-8",
            (
                "a digit of the ISBN `978-0-306-40615-8` is "
                "wrong: its last one does not fit the others; compare each digit with the book"
            ),
        ),
        (
            "978-0-306-40615-7",
            "0-306-40615-3",
            (
                "a digit of the ISBN `0-306-40615-3` is wrong: "
                "its last one does not fit the others; compare each digit with the book"
            ),
        ),
        (
            "10.1000/182",
            "1.1000/182",
            (
                "`1.1000/182` is not a DOI; write it from `10.` on, "
                "without `doi:` and without an address"
            ),
        ),
        (
            "pages: 11-29",
            "pages: eleven",
            ("`eleven` is not a page or a range of pages; write `112`, or `112-114`"),
        ),
        (
            "  holding: Lending office\n  signature: 12/3/45\n",
            "",
            (
                "`letters-1921`, of the kind "
                "`archive`, lacks `holding` and `signature`; add what it lacks"
            ),
        ),
        (
            "  title: Yearly report\n",
            "",
            ("`report-2020`, of the kind `report`, lacks `title`; add what it lacks"),
        ),
        (
            "  journal: Journal",
            "  isbn: 0-8044-2957-X\n  journal: Journal",
            (
                "a source of the "
                "kind `paper` has no `isbn`; delete it, or write `kind: book` or `kind: report`"
            ),
        ),
        (
            "  doi: 10.1000/loans_2020\n",
            "  doi: 10.1000/182\n",
            ("`tides-2019` has the same `doi`; cite that one"),
        ),
    ],
)
def test_each_fault_is_one_line_with_a_way_out(tmp_path, old, new, said):
    assert spoilt(tmp_path, old, new)[:1] == [said]


def test_the_author_of_a_registered_work_is_public(tmp_path):
    """An ISBN or a DOI says that the work was published under that name; without one nobody is."""
    assert spoilt(tmp_path / "with", "Rivers and their books", "On rivers") == []
    said = spoilt(tmp_path / "without", "  isbn: 978-0-306-40615-7\n", "")
    unknown = "is neither a speaker nor a name in the vocabulary; give the ISBN or DOI"
    assert said[0].startswith(f"`Olha` {unknown}")


def test_an_author_is_public_in_that_field_alone(tmp_path):
    (said,) = spoilt(tmp_path, "title: Yearly report", "title: Report by Olha Vyhadana")
    assert "`Olha Vyhadana` is neither a speaker" in said


def test_every_field_of_a_kind_is_one_of_the_record():
    """And each belongs to a kind; each kind that is not named lives on the web."""
    assert {*OWN} <= Source.model_fields.keys()
    assert all(kinds_with(name) for name in OWN)
    assert {name for work in WORKS.values() for name in work.fields} <= Source.model_fields.keys()
    assert SourceKind.NEWSPAPER not in WORKS


def test_a_source_without_an_address_is_not_opened(tmp_path):
    """A DOI is: it has no check digit, so only its resolver knows a wrong one."""
    opened = {(link.source, link.key): link.address for link in links_of(write_works(tmp_path))}
    assert opened["tides-2019", "doi"] == "https://doi.org/10.1000/182"
    assert {"rivers-1998", "letters-1921", "evening-2021"}.isdisjoint(key for key, _ in opened)


@pytest.mark.parametrize(
    "address",
    [
        PAGE + "?utm_source=tg&fbclid=abc",
        PAGE + "/",
        PAGE + "#top",
        "http://example.org:80/bulletin/1",
        "https://www.EXAMPLE.org:443/bulletin/1?gclid=x#y",
        "https://example.org./bulletin/1",
        "http://www.example.org.:80/bulletin/1#:~:text=12%2C4%20%25,of%20households",
        "https://example.org/%62ulletin/%31",
    ],
)
def test_one_page_under_several_addresses_is_one(address):
    assert compared(address) == compared(PAGE)


def test_letters_and_their_codes_are_one():
    """Of a host and of a path; a browser shows the one and sends the other."""
    shown = compared("https://книга.укр/Їжак?q=ґ")
    assert compared("https://xn--80afohp.xn--j1amh./%d0%87%D0%B6%D0%B0%D0%BA?q=%d2%91") == shown
    assert compared("https://книга.укр/їжак?q=ґ") != shown


@pytest.mark.parametrize(
    "address",
    [
        PAGE + "?id=2",
        PAGE + "%2F",
        PAGE.replace("bulletin", "Bulletin"),
        "https://example.org:8080/bulletin/1",
        "https://news.example.org/bulletin/1",
    ],
)
def test_what_chooses_another_page_stays_another_address(address):
    assert compared(address) != compared(PAGE)
    assert compared(address + ("&" if "?" in address else "?") + "utm_x=1") == compared(address)


@given(st.text(max_size=30))
def test_any_text_can_be_compared_and_what_is_compared_stays_the_same(text):
    once = compared(f"https://{text}")
    assert compared(once) == once
    assert clean(clean(text)) == clean(text)


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("https://example.org/wiki/Mar'inka", []),
        ("https://example.org/a|b", ["`|` cannot stand in an address; write its code `%7C`"]),
        ('"https://example.org/a{b"', ["`{` cannot stand in an address; write its code `%7B`"]),
        ("https://example.org/a b", ["a space cannot stand in an address; write its code `%20`"]),
        ("example.org/a b", ["`example.org/a b` is not an address; start it with `https://`"]),
    ],
)
def test_a_sign_that_no_address_holds_is_named_with_its_code(tmp_path, address, said):
    assert spoilt(tmp_path, PAGE, address) == said
