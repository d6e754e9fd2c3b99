"""Names in another language than their page's say which, so that they are read out aloud right."""

import pytest
from bs4 import BeautifulSoup
from sheet import library

from factsheet.views import foreign


@pytest.mark.parametrize(
    ("publisher", "written", "page", "language"),
    [
        ("Kyiv Independent", "en", "uk", "en"),
        ("Kyiv Independent", "en", "en", ""),
        ("Le Quotidien", "fr", "en", "fr"),
        ("Vydavnytstvo", "uk", "en", ""),
        ("Видавництво", "uk", "en", "uk"),
        ("Gazette", "en", "uk", ""),
    ],
)
def test_a_name_has_the_language_of_its_publication(publisher, written, page, language):
    """Only where it is written in that language's letters, and has no name in the page's own."""
    source = library().sources[0].model_copy(update={"publisher": publisher, "language": written})
    assert foreign(library(), page, source) == language


@pytest.mark.parametrize("language", ["en", "uk"])
def test_a_page_tells_foreign_names(site, language):
    """In notes and among the sources some names bear a language, and never that of the page."""
    for name in ("index.html", "sources/index.html"):
        folder = site if language == "en" else site / language
        page = BeautifulSoup((folder / name).read_text("utf-8"), "html.parser")
        told = {each["lang"] for each in page.select("article span[lang]")}
        assert language not in told
        assert told or (language, name) == ("en", "index.html")
