"""A preview makes the open data, and what is searched, only when somebody asks for it."""

import pytest
import searching
from preview import copied, serving

from factsheet.site import opendata
from factsheet.site.state import State


def asked(path, monkeypatch, found):
    """Return what an app answers for a path, where a preview would make what is `found`."""
    monkeypatch.setattr(opendata, "later", lambda *given: found.get(given[-1]))
    said = []

    def app(_, start):
        start("404 Not Found", [])
        return [b"nothing"]

    class Settings(dict):
        site_url, exports = "https://example.org/sheet/", True

    answer = opendata.answering(app, State(), Settings(), Settings())
    body = b"".join(answer({"PATH_INFO": path}, lambda *heads: said.append(heads)))
    return said[-1][0], dict(said[-1][1]), body


def test_an_answer_is_what_is_made_for_its_path(monkeypatch):
    """With its kind and its length; anything else is the server's to answer."""
    found = {"data/v1/a.json": b"{}", "search.json": b"[]"}
    status, heads, body = asked("/sheet/data/v1/a.json", monkeypatch, found)
    assert (status, body) == ("200 OK", b"{}")
    assert heads == {"Content-Type": "application/json", "Content-Length": "2"}
    assert asked("/sheet/search.json", monkeypatch, found)[2] == b"[]"
    assert asked("/sheet/data/v1/b.json", monkeypatch, found)[0] == "404 Not Found"
    assert asked("/sheet/a/", monkeypatch, {"a/": b"x"})[2] == b"nothing"


@pytest.mark.long
def test_a_preview_leads_to_open_data_that_nobody_has_made_yet(tmp_path):
    """Links of pages and of pictures lead to it, it is that of the newest data, on no disk."""
    folder = copied(tmp_path)
    page = folder / "docs/en/changes.md"
    page.write_text(page.read_text("utf-8") + "\n[All](data/v1/events.csv)\n", "utf-8")
    value = "value/books-lent/desk-2024-03-04/"
    for language in ("en", "uk"):
        page = folder / f"docs/{language}/sources.md"
        page.write_text(f"{page.read_text('utf-8')}\n[One]({value}index.html)\n", "utf-8")
    with serving(folder) as preview:
        for way in ("", "uk/"):
            assert f'href="../{value}"' in preview.shows(f"{way}sources/", len)
            assert "<h1" in preview.get(f"{way}{value}")
        assert "leads to" not in preview.log()
        assert 'href="../data/v1/events.csv"' in preview.shows("changes/", len)
        assert "A delivery" in preview.get("data/v1/events.csv")
        picture = "data/v1/pictures/proportion.books-returned.books-lent.uk.svg"
        assert preview.get(picture).startswith("<svg")
        with preview.edited("data/events.yml", "{en: A delivery", "{en: A late one"):
            preview.shows("timeline/", lambda html: "A late one" in html)
            assert "A late one" in preview.get("data/v1/events.csv")
            rows = searching.rows(preview.get)
            assert [row for row in rows if "A late one" in f"{row}"]
        assert "not found" not in preview.log()
        assert preview.get("data/v1/nothing.csv") == ""
