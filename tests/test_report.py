"""How a reader reports a mistake, or what could harm somebody, and what is filled in for them."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from bs4 import BeautifulSoup
from preview import copied, run
from test_browser import SIZES

from factsheet import views
from factsheet.checks.loader import load
from factsheet.model.contacts import Answers
from factsheet.render.markup import ui_environment
from factsheet.site.report import answered, note_dialog, of_page
from factsheet.wording import Wording

OTHER = Path(__file__).parent / "other"
PAGE = "https://library.test/books/"
REPOSITORY = "https://gitlab.com/desk/sheet.git"


@pytest.fixture(scope="module")
def facts():
    """The small sheet about another subject."""
    return load(OTHER / "data", date(2024, 4, 1))


def with_sheet(facts, **values):
    """Return the sheet with some of its own fields changed."""
    return replace(facts, sheet=facts.sheet.model_copy(update=values))


def said(address: str) -> dict[str, str]:
    """Return what a message has in it before anybody writes."""
    return {key: value for key, (value,) in parse_qs(urlsplit(address).query).items()}


def reported(facts, contact: str, language: str = "en", **values):
    """Return the ways to report a value on a page."""
    sheet = with_sheet(facts, contact=contact, **values).sheet
    return views.report(sheet, Wording(language), PAGE, "books-lent/desk", "<b>1&#46;5</b>")


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("en", ["Record: books-lent/desk", "Value: 1.5", f"Page: {PAGE}", "Language: en"]),
        ("uk", ["Запис: books-lent/desk", "Значення: 1.5", f"Сторінка: {PAGE}", "Мова: uk"]),
    ],
)
def test_a_mail_has_record_value_page_and_language(facts, language, lines):
    """Who writes by mail needs no account and types nothing but what is wrong."""
    ways = reported(facts, "desk@library.test", language)
    assert ways.wrong.startswith("mailto:desk@library.test?")
    assert said(ways.wrong)["body"].split("\r\n")[:4] == lines
    assert not ways.is_public
    assert ways.harm.startswith("mailto:desk@library.test?")
    assert said(ways.harm)["body"].split("\r\n")[:2] == lines[2:]
    assert said(ways.harm)["subject"] != said(ways.wrong)["subject"]


def test_a_mail_keeps_its_tag_and_its_own_subject(facts):
    """What an address has behind it is what its owner sorts messages by."""
    ways = reported(facts, "mailto:desk+sheet@library.test?subject=Sheet%20A")
    for each in (ways.wrong, ways.harm):
        assert each.startswith("mailto:desk+sheet@library.test?subject=Sheet%20A&body=")
        assert said(each)["subject"] == "Sheet A"
    assert said(ways.harm)["body"].startswith(Wording("en").word("message_harm"))
    assert reported(facts, "desk+a@library.test").wrong.startswith(
        "mailto:desk+a@library.test?subj"
    )


@pytest.mark.parametrize(
    ("contact", "form", "key", "harm"),
    [
        (
            "https://github.com/desk/sheet/issues",
            "https://github.com/desk/sheet/issues/new?template=1-wrong.yml&",
            "where",
            "https://github.com/desk/sheet/security/advisories/new",
        ),
        (
            "https://code.test/desk/sheet/-/issues/",
            "https://code.test/desk/sheet/-/issues/new?",
            "issue[description]",
            "https://code.test/desk/sheet/-/issues/new?issue%5Bconfidential%5D=true",
        ),
        ("https://codeberg.org/desk/sheet/issues", "https://codeberg.org/", "body", ""),
    ],
)
def test_a_form_of_the_repository_is_filled_in(facts, contact, form, key, harm):
    """Each host gets the message as it wants it; harm goes where not everybody reads."""
    ways = reported(facts, contact)
    assert ways.wrong.startswith(form)
    for each in ("books-lent/desk", "1.5", PAGE, "Language: en"):
        assert each in said(ways.wrong)[key]
    assert (ways.harm, ways.is_public) == (harm, True)


@pytest.mark.parametrize(
    ("repository", "wrong"),
    [
        (REPOSITORY, "https://gitlab.com/desk/sheet/-/issues/new?"),
        ("https://github.com/desk/sheet", "https://github.com/desk/sheet/issues/new?"),
        ("https://example.org/sheet", "tel:0800"),
    ],
)
def test_a_phone_or_a_page_takes_what_could_harm(facts, repository, wrong):
    """Without a mail address a mistake goes to the repository, if one is known."""
    ways = reported(facts, "0 800", repository=repository)
    assert ways.wrong.startswith(wrong)
    assert ways.harm == "tel:0800"


def test_the_form_that_is_asked_for_is_laid_down():
    """GitHub finds the form and the field that the address fills in."""
    for top in (OTHER.parents[1], OTHER.parents[1] / "factsheet/starter/sheet"):
        (form,) = (top / ".github/ISSUE_TEMPLATE").glob("1-wrong.yml*")
        assert "id: where" in form.read_text("utf-8")


@pytest.mark.parametrize("language", ["en", "uk"])
def test_a_reader_learns_what_happens_and_in_what_time(facts, language):
    """At the end of a page and in a note; no time is promised that the sheet does not give."""
    words = Wording(language)
    sheet = ui_environment(words), words
    assert answered(facts, words) == ""
    promising = with_sheet(facts, answers=Answers(mistake="14", harm="1"))
    for found in (of_page(promising, *sheet, PAGE), note_dialog(promising, *sheet)):
        text = BeautifulSoup(found, "html.parser").get_text()
        for each in (words.several("days", 14), words.several("days", 1)):
            assert each in text
        assert words.word("report_then") in text
    assert of_page(None, *sheet, PAGE) == ""


def test_where_no_private_way_is_known_nothing_harmful_is_asked_for(facts):
    """A public list is said to be one, and a link to tell harm there is not offered."""
    words = Wording("en")
    public = with_sheet(facts, contact="https://codeberg.org/desk/sheet/issues")
    found = BeautifulSoup(of_page(public, ui_environment(words), words, PAGE), "html.parser")
    assert [each.get_text() for each in found.select("a")] == [words.word("report_wrong")]
    for word in ("report_no_private", "report_public"):
        assert words.word(word) in found.get_text()


@pytest.mark.long
def test_every_note_picture_and_page_of_a_site_leads_to_a_message(tmp_path):
    """With an address for mail in `factsheet.yml`, and nothing else, all three are filled in."""
    folder = copied(tmp_path)
    path = folder / "data/factsheet.yml"
    text = path.read_text("utf-8")
    (line,) = [each for each in text.splitlines() if each.startswith("contact:")]
    path.write_text(text.replace(line, "contact: desk@library.test"), "utf-8")
    assert run(folder, "mkdocs", "build", "--strict").returncode == 0
    for language in ("en", "uk"):
        site = folder / "site" / ("" if language == "en" else language)
        page = BeautifulSoup((site / "index.html").read_text("utf-8"), "html.parser")
        address = page.find("link", rel="canonical")["href"]
        for place in (".fs-note .fs-report", ".fs-picture .fs-report", ".fs-report-page"):
            wrong, harm = (each["href"] for each in page.select_one(place).select("a"))
            for each in (address, language):
                assert each in unquote(wrong)
                assert each in unquote(harm)


@pytest.mark.chromium
@pytest.mark.parametrize(("path", "language"), [("/", "en"), ("/uk/azov/", "uk")])
def test_two_taps_lead_from_a_number_to_a_message(chromium, address, path, language):
    """The first opens the note, the second the message about that value, or the private way."""
    context = chromium.new_context(viewport=SIZES["phone"], has_touch=True)
    page = context.new_page()
    page.goto(address + path, wait_until="networkidle")
    number = page.locator("article .fs-noted data").first
    number.tap(force=True)
    wrong, harm = page.locator("dialog[open] .fs-report a").all()
    sent = said(wrong.get_attribute("href"))["where"]
    assert number.inner_text() in sent
    assert f" {language}" in sent
    assert harm.get_attribute("href").endswith("/security/advisories/new")
    assert page.locator("dialog[open] .fs-dialog-then").is_visible()
    for each in (wrong, harm):
        assert each.bounding_box()["height"] >= 24
    context.close()
