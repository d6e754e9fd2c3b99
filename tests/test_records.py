"""The own page of each figure and of each event: whole, small, at the one address of the record."""

import gzip
import sys
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from conftest import complaint
from exported import ADDRESS, OTHER, REAL, exported, facts
from sheet import library

from factsheet import views
from factsheet.checks.loader import load
from factsheet.exports import PREFIX
from factsheet.model import FactSheet, Rank
from factsheet.render import Renderer
from factsheet.render.records import Records
from factsheet.site.around import WAYS, Around
from factsheet.site.records import record_files
from factsheet.values.when import Point, When
from factsheet.views import EventPage, FigurePage, record_pages
from factsheet.views.records import OPEN
from factsheet.views.values import current_of

sys.path.append(str(Path(__file__).parent / "bench"))

import large

LANGUAGES = ("en", "uk")
ALL = frozenset((language, name) for language in LANGUAGES for name in WAYS)
STYLES = ("assets/stylesheets/main.0123abcd.min.css", "assets/sheet.css")
AROUND = Around(STYLES, "assets/favicon.svg", LANGUAGES, ALL)
PAGE, FULL, VALUE, QUOTE = 8_000, 3, 500, 90
"""Bytes of a packed page of up to so many values, of each value more, and of each passage."""
WIDE = ("number/exchange-tally", "uk/number/azovstal-garrison", "uk/event/exchange-2025-05")
"""Pages with long words, many values, many counts."""
INDEX = 60_000
"""Bytes of a packed list of a thousand records."""


def pages(sheet: FactSheet, around: Around = AROUND) -> dict[str, str]:
    """Return the pages of a sheet's records by path."""
    found = record_files(sheet, ADDRESS, around, {})
    return {name: content.decode() for name, content in found.items()}


@cache
def small() -> dict[str, BeautifulSoup]:
    """The pages of the sheet about books."""
    return {name: BeautifulSoup(html, "html.parser") for name, html in pages(library()).items()}


def at(address: str, language: str, sheet: FactSheet) -> BeautifulSoup:
    """Return the page on which a record or a value stands."""
    page = views.page_of(sheet, address).partition("#")[0]
    return small()[f"{'' if language == 'en' else 'uk/'}{page}index.html"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_record_and_every_value_has_its_place(language):
    """Title, definition and value stand on the figure's page; each count on that of its event."""
    sheet = library()
    for record in (*sheet.figures, *sheet.events):
        page = at(record.id, language, sheet)
        assert page.h1.text == record.title[language]
        assert page.html["lang"] == language
    for address, stated in sheet.values.items():
        anchor = views.page_of(sheet, address).partition("#")[2]
        place = at(address, language, sheet).find(id=anchor)
        assert anchor == stated.id
        assert {link["href"] for link in place.select("a.fs-cite")} <= {
            source.url for source in sheet.sources
        }


def test_what_is_relied_on_comes_first_and_the_rest_is_folded():
    """The best rank first, within it the newest; a slip is there, but folded away."""
    for view in (view for view in record_pages(library()) if isinstance(view, FigurePage)):
        ranks = [(row.observation.rank.order, row.observation.as_of.order) for row in view.rows]
        assert ranks == sorted(ranks, reverse=True)
        assert view.value == current_of(library(), view.record)
        page = at(view.record.id, "en", library())
        folded = {item["id"] for item in page.select("details li.fs-observation")}
        assert folded == {row.observation.id for row in view.outdated}
        assert len(view.rows) + len(view.outdated) == len(view.record.observations)


def test_events_of_a_kind_follow_one_another():
    """Whoever goes from an event to the next and back is where they were."""
    found = [view for view in record_pages(library()) if isinstance(view, EventPage)]
    by_id = {view.record.id: view for view in found}
    assert by_id.keys() == {event.id for event in library().events}
    for view in found:
        if view.after:
            assert view.after.kind == view.record.kind
            assert by_id[view.after.id].before == view.record


@pytest.mark.parametrize("name", sorted(small()))
def test_a_page_is_whole_and_shut(name):
    """One heading, one of each id, its own address, no script of the theme, nothing foreign."""
    page, html = small()[name], str(small()[name])
    ids = [element["id"] for element in page.find_all(id=True)]
    assert len(ids) == len(set(ids))
    assert len(page.find_all("h1")) == 1
    assert page.find("link", rel="canonical")["href"] == ADDRESS + name.removesuffix("index.html")
    assert page.find("meta", property="og:title")["content"] == page.h1.text
    assert page.find("meta", attrs={"name": "description"})["content"].endswith(".")
    assert [script.get("src", "") for script in page.find_all("script")][1:] == [
        "../" * name.count("/") + path for path in ("assets/scheme.js", "assets/sheet.js")
    ]
    policy = page.find("meta", attrs={"http-equiv": "Content-Security-Policy"})["content"]
    assert "script-src 'self'; style-src 'self'" in policy
    assert " style=" not in html
    for link in page.select("a[href^='#']"):
        assert link["href"] == "#" or link["href"][1:] in ids
    assert len(page.select("link[hreflang]")) == len(LANGUAGES) + 1


def test_a_page_leads_to_what_the_site_has():
    """A site without a search, a log or a page for maintainers has no link to them."""
    bare = pages(library(), Around(STYLES, "icon.svg", ("en",), frozenset(), cards=False))
    assert not [name for name in bare if name.startswith("uk/")]
    for html in bare.values():
        page = BeautifulSoup(html, "html.parser")
        ways = {link["href"] for link in page.select("header a, .fs-footer-way a")}
        assert not [way for way in ways if way.endswith(tuple(f"/{name}/" for name in WAYS))]
        assert not page.find("meta", property="og:image")


def test_what_a_page_says_of_itself_is_plain_text():
    """Day, value and who said it, without a sign of HTML."""
    records = Records(library(), "en")
    for view in record_pages(library()):
        said = records.description(view)
        assert not set("<>") & set(said)
        assert "&" not in said


@pytest.mark.long
def test_a_page_of_a_real_record_is_small():
    """Up to three values it stays within a fixed size, and each value more adds little."""
    sheet = facts(REAL)
    values = {figure.id: len(figure.observations) for figure in sheet.figures}
    heavy = {
        name: size
        for name, html in pages(sheet).items()
        if (size := len(gzip.compress(html.encode(), 9)))
        > PAGE
        + VALUE * max(0, values.get(name.split("/")[-2], 0) - FULL)
        + QUOTE * html.count("fs-passage")
    }
    assert heavy == {}


@pytest.mark.long
def test_a_list_of_a_thousand_records_is_small(tmp_path):
    """Evidence, timeline and sources, each with a thousand of its records."""
    large.write(tmp_path, 4_000)
    sheet = replace(load(tmp_path, None), today=date(2024, 4, 1))
    assert min(len(sheet.figures), len(sheet.events), len(sheet.sources)) >= 1_000
    for language in LANGUAGES:
        page = Renderer(sheet, language)
        for macro in ("evidence", "timeline", "sources"):
            html = getattr(page.page("../"), macro)()
            assert len(gzip.compress(html.encode(), 9)) < INDEX, macro


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_old_address_is_still_in_the_list(language):
    """The list of figures and the timeline keep the id that each record had there."""
    page = Renderer(library(), language).page("../")
    for records, macro in ((library().figures, "evidence"), (library().events, "timeline")):
        found = BeautifulSoup(getattr(page, macro)(), "html.parser")
        for record in records:
            link = found.find(id=views.anchor(record.id)).select_one("a[href]")
            assert link["href"] == f"../{views.page_of(library(), record.id)}"


@pytest.mark.long
def test_pictures_are_laid_as_files_too():
    """A figure of several values has its picture, in each language, and its rows."""
    found = record_files(
        facts(OTHER),
        ADDRESS,
        AROUND,
        {PREFIX + name: content for name, content in exported(OTHER).items()},
    )
    drawn = {name for name in found if not name.endswith(".html")}
    assert "data/v1/pictures/proportion.books-returned.books-lent.uk.svg" in drawn
    assert all(name.startswith("data/v1/pictures/") for name in drawn)


@pytest.mark.chromium
@pytest.mark.parametrize("scripted", [True, False])
def test_an_old_address_leads_to_the_page(chromium, address, scripted):
    """With a script to the record or its value; without one to the line that links there."""
    context = chromium.new_context(java_script_enabled=scripted)
    page = context.new_page()
    figure = max(facts(REAL).figures, key=lambda one: len(one.observations))
    event = next(event for event in facts(REAL).events if event.counts)
    for old, record, value in (
        ("evidence", figure, ""),
        ("evidence", figure, figure.observations[0].id),
        ("uk/timeline", event, ""),
        ("uk/timeline", event, event.counts[0].id),
    ):
        prefix = old.rpartition("/")[0]
        place = views.page_of(facts(REAL), f"{record.id}/{value}" if value else record.id)
        page.goto(f"{address}/{old}/#{record.id}{value and f'.{value}'}")
        if scripted:
            page.wait_for_url(f"{address}/{prefix and f'{prefix}/'}{place}")
            assert page.locator("article h1").is_visible()
            assert not value or page.locator(":target").get_attribute("id") == value
        elif not value:
            link = page.locator(":target a").first.get_attribute("href")
            assert link.endswith(place)
    context.close()


@pytest.mark.chromium
@pytest.mark.parametrize("path", ["number/exchange-tally", "event/exchange-2025-05"])
def test_a_page_keeps_the_colours_that_the_reader_chose(chromium, address, path):
    """Those of the system, until another page of the site was switched to the others."""
    page = chromium.new_page(color_scheme="light")
    page.goto(f"{address}/{path}/")
    shown = "document.body.dataset.mdColorScheme"
    assert page.evaluate(shown) == "default"
    page.goto(f"{address}/")
    page.locator("label[for=__palette_1]:visible").first.click()
    page.goto(f"{address}/uk/{path}/")
    assert page.evaluate(shown) == "slate"
    page.close()


@pytest.mark.chromium
@pytest.mark.parametrize("width", [360, 1280])
def test_a_page_of_a_record_fits_the_screen(chromium, address, width):
    """Nothing is wider than the window, and nothing is complained of."""
    page = chromium.new_page(viewport={"width": width, "height": 800})
    complaints = []
    page.on("console", lambda said: complaints.append(complaint(said)))
    for path in WIDE:
        page.goto(f"{address}/{path}/")
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, path
    assert complaints == []
    page.close()


SERIES = 400
"""Values of a daily series: more than a year of them."""


@cache
def with_series() -> FactSheet:
    """The sheet about books with a daily series in one figure, its oldest value a slip."""
    sheet = library()
    (first, *others) = sheet.figures
    stated = first.observations[0]
    days = [date(2020, 1, 1) + timedelta(days=n) for n in range(SERIES)]
    values = [
        stated.model_copy(
            update={
                "id": f"day-{n}",
                "as_of": When(Point(day.year, day.month, day.day)),
                "rank": Rank.NORMAL,
                "reason": None,
            }
        )
        for n, day in enumerate(days)
    ]
    long = first.model_copy(update={"id": "daily", "observations": tuple(values), "derived": None})
    return replace(sheet, figures=(first, *others, long))


def test_a_long_series_is_folded_by_year_and_loses_nothing():
    """Every value stands on its page at its address; the newest ones open, the rest in years."""
    (view,) = (view for view in record_pages(with_series()) if view.record.id == "daily")
    assert [year for year, _ in view.years] == [2021, 2020]
    html = BeautifulSoup(Records(with_series(), "en").content(view), "html.parser")
    assert {item["id"] for item in html.select("li.fs-observation")} == {
        f"day-{n}" for n in range(SERIES)
    }
    open_values = [
        item for item in html.select("li.fs-observation") if not item.find_parent("details")
    ]
    assert len(open_values) == OPEN
    summaries = [fold.text for fold in html.select("details:has(.fs-observation) > summary")]
    assert summaries == [f"2021: {SERIES - 366 - OPEN}\xa0values", "2020: 366\xa0values"]
    assert html.select('a[href$="data/v1/observations.csv"]')


def test_the_table_of_a_long_series_is_a_table_a_year():
    """Below its picture on any page; all rows are there."""
    html = BeautifulSoup(Renderer(with_series(), "uk").history("daily"), "html.parser")
    tables = html.select("details details.fs-table table")
    assert [len(table.select("tbody tr")) for table in tables] == [SERIES - 366, 366]
    assert not BeautifulSoup(
        Renderer(library(), "uk").history(library().figures[0].id), "html.parser"
    ).select("details details table")
