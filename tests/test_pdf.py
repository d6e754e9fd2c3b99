"""The PDF of the front page, read back."""

import io
import re
import shutil
from datetime import date
from html import unescape

import pytest
from conftest import ROOT, build
from pypdf import PdfReader

from factsheet.checks.loader import load
from factsheet.site.pdf import pdf

pytest.importorskip(
    "weasyprint",
    reason="WeasyPrint or Pango is missing; `make pdf` says which",
    exc_type=(ImportError, OSError),
)


@pytest.fixture(scope="module", params=["en", "uk"])
def sheet(request, site):
    """Language, content, bytes and pages of the PDF of the real front page."""
    language = request.param
    html = (site / {"en": "index.html", "uk": "uk/index.html"}[language]).read_text("utf-8")
    content = html[html.index("<h1") : html.index("</article>")]
    facts = load(ROOT / "data", date(2030, 1, 1))
    result = pdf(facts, content, language, "https://example.org/sheet/")
    assert result == pdf(facts, content, language, "https://example.org/sheet/")
    return language, unescape(content), PdfReader(io.BytesIO(result)), facts


def test_the_sheet_has_two_pages_at_most(sheet):
    _, _, pdf, _ = sheet
    assert 1 <= len(pdf.pages) <= 2


def test_the_sheet_is_tagged_and_says_its_language_and_title(sheet):
    language, _, pdf, facts = sheet
    assert pdf.root_object["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in pdf.root_object
    assert pdf.root_object["/Lang"] == language
    assert pdf.root_object["/ViewerPreferences"]["/DisplayDocTitle"]
    assert pdf.metadata["/Title"] == facts.sheet.title[language]


def test_every_picture_of_the_sheet_has_its_sentence(sheet):
    _, content, pdf, _ = sheet
    objects = [pdf.get_object(number) for number in range(1, pdf.trailer["/Size"])]
    figures = [each for each in objects if isinstance(each, dict) and each.get("/S") == "/Figure"]
    drawn = content.count("<svg") - content.count('display="none"')  # those of a telephone
    assert len(figures) == drawn
    assert all(each.get("/Alt") for each in figures)


def test_the_sheet_uses_its_own_fonts_alone(sheet):
    """Otherwise the bytes would depend on the machine."""
    _, _, pdf, _ = sheet
    fonts = {
        font["/BaseFont"] for page in pdf.pages for font in page["/Resources"]["/Font"].values()
    }
    assert fonts
    assert {font.partition("+")[2].partition("-")[0] for font in fonts} == {"Sheet"}


def test_every_address_of_a_source_can_be_read_on_paper(sheet):
    """Each number of the sheet is followed to the publications that report it, tiles included."""
    _, content, pdf, facts = sheet
    text = "".join("".join(page.extract_text().split()) for page in pdf.pages)
    cited = [each.url for each in facts.sources if f'href="{each.url}"' in content]
    assert cited
    assert [url for url in cited if url not in text] == []
    assert text.count("https://") > len(cited)


def test_notes_and_sources_have_marks_of_their_own(sheet):
    """A number is followed by [1] for its note and by [S1] for a source, never by a bare digit."""
    language, content, pdf, _ = sheet
    text = "".join("".join(page.extract_text().split()) for page in pdf.pages)
    letter = {"en": "S", "uk": "Д"}[language]
    marks = re.findall(r"\[\D?\d+\]", text)
    assert set(marks) >= {"[1]", "[2]", f"[{letter}1]", f"[{letter}2]"}
    headline = re.search(r'<data class="fs-figure"[^>]*>([^<]*)<', content)[1]
    assert f"{''.join(headline.split())}[1]" in text


def test_the_site_links_to_the_sheets_that_a_build_was_asked_for(tmp_path):
    sheet, site = tmp_path / "sheet", tmp_path / "site"
    shutil.copytree(ROOT / "tests" / "other", sheet)
    settings = (sheet / "mkdocs.yml").read_text("utf-8").replace("../../", "")
    assert settings.endswith("- factsheet\n")
    settings = settings.replace("- factsheet\n", "- factsheet: {pdf: true}\n")
    (sheet / "mkdocs.yml").write_text(settings, "utf-8")
    shutil.copy(ROOT / "macros.py", sheet)
    done = build(sheet, site)
    assert done.returncode == 0, done.stderr
    for page, name in (("index.html", "sheet.en.pdf"), ("uk/index.html", "../sheet.uk.pdf")):
        assert f'<a href="{name}" type="application/pdf">' in (site / page).read_text("utf-8")
        assert (site / page).parent.joinpath(name).resolve().read_bytes().startswith(b"%PDF")
