"""How far the sheet says that it reaches, and how old it says that a value is."""

import json
import re
from datetime import date, timedelta
from html import unescape
from pathlib import Path

import pytest
from exported import exported, facts
from hypothesis import given
from hypothesis import strategies as st
from sheet import library

from factsheet import views
from factsheet.site.pdf import document
from factsheet.values.day import Day
from factsheet.values.when import When
from factsheet.views.reach import LONGEST_IN_DAYS, between
from factsheet.wording import Wording

ROOT = Path(__file__).parent.parent
LISTS = re.compile(r"\{\{ (?:latest|strips|events|timeline|years)\(")
DAYS = st.dates(date(1990, 1, 1), date(2060, 1, 1))


def day(when: date) -> When:
    return When.parse(when.isoformat())


@pytest.mark.long
@pytest.mark.parametrize("language", ["en", "uk"])
def test_it_names_the_newest_publication_and_the_last_check(language):
    """The horizon is computed from the sources and the checks, in each language."""
    wording = Wording(language)
    said = views.horizon(facts(), wording)
    days = [each.published for each in facts().sources if each.published]
    assert wording.when(max(days, key=lambda each: each.order)) in said
    assert wording.when(facts().last_checked) in said
    assert said.endswith(wording.word("horizon_caveat"))


@pytest.mark.long
@pytest.mark.parametrize("language", ["en", "uk"])
def test_what_leaves_the_site_says_it_too(language):
    """Feeds, the calendar, badges, every page to embed and the PDF sheet carry the horizon."""
    said = views.horizon(facts(), Wording(language))
    for name in (f"changes.{language}.atom", f"changes.{language}.json"):
        assert said in exported()[name].decode(), name
    calendar = exported()[f"timeline.{language}.ics"].decode().replace("\r\n ", "")
    assert said in calendar.replace("\\,", ",")
    embeds = [name for name in exported() if name.endswith(f".{language}.html")]
    badges = [name for name in exported() if re.fullmatch(rf"figures/.*\.{language}\.svg", name)]
    assert embeds
    assert badges
    for name in (*embeds, *badges):
        assert said in unescape(exported()[name].decode()), name
    assert said in unescape(document(facts(), "<h1>Page</h1>", language, ""))


@pytest.mark.long
def test_feeds_stay_json():
    assert json.loads(exported()["changes.en.json"])["description"]


def test_whatever_is_called_latest_stands_below_it():
    """A page that lists events says above the first list how far the sheet reaches."""
    pages = [*ROOT.glob("docs/*/*.md"), *ROOT.glob("tests/other/docs/*/*.md")]
    listing = [page for page in pages if LISTS.search(page.read_text("utf-8"))]
    assert len(listing) > 6
    for page in listing:
        text = page.read_text("utf-8")
        if page.stem != "macros":
            assert "{{ horizon() }}" in text[: LISTS.search(text).start()], page


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2024-05-31", "2024-05-31", "0 days"),
        ("2024-05-31", "2024-06-01", "1 day"),
        ("2024-01-01", "2024-03-01", "60 days"),
        ("2024-01-01", "2024-03-02", "more than 2 months"),
        ("2024-01-01", "2024-04-01", "3 months"),
        ("2020-01-01", "2022-12-01", "35 months"),
        ("2020-01-01", "2023-01-01", "3 years"),
        ("2020-01-01", "2023-06-01", "more than 3 years"),
        ("2010-12-31", "2026-11-26", "almost 16 years"),
        ("1889/..", "2026-12-31", "137 years"),
        ("-0043-03-15", "2026-03-15", "2,069 years"),
        ("2024-01-31", "2024-05-01", "more than 3 months"),
        ("2025-05-28", "2026-11-22", "almost 18 months"),
        ("2025-05-28", "2026-11-28", "18 months"),
        ("2025-05-28", "2026-12-03", "more than 18 months"),
        ("2024-03", "2024-12-31", "9 months"),
    ],
)
def test_an_age_is_told_as_people_tell_it(start, end, expected):
    """In days up to sixty, in months up to three years, in years above."""
    word, number, unit, *_ = between(When.parse(start), When.parse(end))
    wording = Wording("en")
    length = wording.several(unit, number).replace("\u00a0", " ")
    assert (wording.word(word, number=length) if word else length) == expected


@given(DAYS, st.integers(0, 20_000))
def test_an_age_in_months_is_never_off_by_a_month(start, days):
    """The months that an age tells lie between the days that have passed and a month more."""
    end = start + timedelta(days=days)
    word, number, unit, *_ = between(day(start), day(end))
    assert (unit == "days") == (days <= LONGEST_IN_DAYS)
    if unit == "months":
        passed = days / 30.436875
        least, most = {"": (-0.2, 0.2), "almost": (-0.1, 0.45), "more than": (-0.95, 0.1)}[word]
        assert least <= number - passed <= most
    if unit == "years":
        passed = days / 365.2425
        assert number >= 3
        assert (number - passed > -0.02) if word == "almost" else (number - passed < 0.02)
        assert abs(number - passed) < (0.3 if word == "almost" else 0.8)


@pytest.mark.parametrize(("passed", "is_marked"), [(364, False), (365, True), (376, True)])
def test_on_a_past_day_a_value_a_year_old_says_so(passed, is_marked):
    """From a year of days on, the newest value that was known is marked with its age."""
    shown = views.known(library(), ["books-returned"], [Day.of(2021, 3, 8) + timedelta(passed)])
    ((value, age),) = shown.table[0]
    assert value.as_of == When.parse("2021-03-08")
    assert (age is not None) == is_marked
