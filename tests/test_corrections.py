"""A correction stands wherever the value stands that was wrong, and nowhere else."""

import json
import re
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from html import unescape

import pytest
from exported import ADDRESS, OTHER, facts
from sheet import record_page
from specimens import specimen

from factsheet import exports
from factsheet.exports.corrections import cells
from factsheet.exports.site import Site
from factsheet.model import Change, FactSheet
from factsheet.render import MACROS, Renderer
from factsheet.values.quantity import Quantity
from factsheet.views import page_of, stood, told
from factsheet.wording import Wording

DAY = date(2024, 4, 20)
LATER = DAY + timedelta(days=31)
WRONG = "books-returned/desk-2024-03-04"
RESTING = ("books-returned", WRONG, "books-share")
"""The value, its figure, and what is computed from it."""
OWN = "number/books-returned/"
"""The page of the figure."""
REASON = {"reason": {"en": "It was misread.", "uk": "Це було неправильно прочитано."}}
ENTRY = {
    "id": "misread",
    "kind": "correction",
    "date": DAY.isoformat(),
    "records": [WRONG],
    "before": "74",
    "after": "47",
}
NEWER = {"id": "newer", "kind": "new", "date": "2024-05-15"}
SIGNS = re.compile("misread|2024-04-20|20 April 2024|20 квітня 2024")
"""What nothing holds that does not tell the correction."""
SHOWN = re.compile(r"(?<![\d.])(?:47(?![\d.])|49–56%|52\.2)")
"""The value and the share that is computed from it, on pages and in files."""
LOG = re.compile(r"changes\b|mentions\.csv|records\.csv|SHA256SUMS|datapackage|\.schema\.json$")
"""What holds the log itself, or no values."""
FEED = re.compile(r"figures/[^/]+[.](?:en|uk)[.](?:atom|json)$")
"""The feed of a figure, which holds the log of the figure for good."""


def corrected(today: date, **changed: object) -> FactSheet:
    """Return the small sheet with one correction, on a day."""
    plain_sheet = facts(OTHER)
    log = [Change.model_validate(entry | REASON) for entry in (ENTRY | changed, NEWER)]
    figure, *others = plain_sheet.figures
    right = figure.observations[0].changed(value=Quantity.parse("47"))
    figures = (figure.changed(observations=(right,)), *others)
    return replace(plain_sheet, figures=figures, changes=(*plain_sheet.changes, *log), today=today)


@cache
def pages(today: date, language: str) -> dict[str, str]:
    """Return what each macro gives on a page, with all below it, and the pages of records."""
    sheet = corrected(today)
    first = Renderer(sheet, language, ADDRESS)
    found = {
        page_of(sheet, each.id): record_page(sheet, each.id, language)
        for each in (*sheet.figures, *sheet.events)
    }
    for name in MACROS:
        page = first.page("", f"{name}/")
        text = str(getattr(page, name)(*specimen(name, getattr(Renderer, name))))
        found[name] = text + page.corrected(text) + page.notes()
    return found


@cache
def files(today: date) -> dict[str, str]:
    """Return the exports that are text."""
    found = exports.files(corrected(today), ADDRESS)
    texts = {name.removeprefix(exports.PREFIX): content for name, content in found.items()}
    return {
        name: text.decode() for name, text in texts.items() if not name.endswith((".zip", "sqlite"))
    }


def plain(text: str) -> str:
    return unescape(text).replace("\u00a0", " ")


def shows(text: str) -> bool:
    """Whether a text shows the value, or the one that is computed from it."""
    return bool(SHOWN.search(plain(text)))


def tells(text: str) -> bool:
    """Whether a text tells the correction."""
    return bool(SIGNS.search(plain(text)))


def leads(text: str) -> bool:
    """Whether a text leads to one of the values, or has the id of one."""
    places = "|".join(re.escape(address.replace("/", ".")) for address in RESTING)
    return bool(re.search(rf'(?:#|id=")(?:{places})"', plain(text)))


@pytest.mark.long
@pytest.mark.parametrize("language", ["en", "uk"])
def test_every_page_that_shows_it_tells_it_and_no_other_does(language):
    """What shows the value, or leads to it, tells it; the rest but the log is silent."""
    found = pages(DAY, language)
    concerned = {name for name, text in found.items() if shows(text) or leads(text)} | {"changes"}
    assert {name for name, text in found.items() if tells(text)} == concerned
    assert {"figure", "tile", "evidence", "history", "proportion", "known", OWN} <= concerned
    assert concerned < {*found}


def test_every_export_that_shows_it_tells_it_and_no_other_does():
    """Each file with one of these values tells it, and no file without."""
    found = {name: text for name, text in files(DAY).items() if not LOG.search(name)}
    showing = {name for name, text in found.items() if shows(text)}
    assert {name for name, text in found.items() if tells(text)} == showing
    assert len(showing) > 10


def test_the_frozen_page_of_the_wrong_value_says_what_is_right():
    """Whoever embedded the value that was wrong now shows what was wrong and what is right."""
    for language, wanted in (
        ("en", "Corrected on 20 April 2024: 74 was wrong, 47 is right."),
        ("uk", "Виправлено 20 квітня 2024 року: було 74, правильно – 47."),
    ):
        assert wanted in plain(files(DAY)[f"embed/{WRONG}.{language}.html"])
        assert wanted in plain(files(DAY)[f"figures/books-returned.{language}.svg"])


@pytest.mark.long
def test_thirty_one_days_later_only_the_page_of_the_figure_tells_it():
    """It keeps the correction with before, after, how long and why; so does its file."""
    for language in ("en", "uk"):
        telling = [name for name, text in pages(LATER, language).items() if tells(text)]
        assert sorted(telling) == ["changes", OWN]
    telling = {name for name, text in files(LATER).items() if tells(text) and not LOG.search(name)}
    feeds = {name for name in telling if FEED.search(name)}
    assert telling - feeds == {"factsheet.json", "figures/books-returned.json"}
    assert {name.partition(".")[0] for name in feeds} == {
        "figures/books-returned",
        "figures/books-share",
    }
    text = plain(pages(LATER, "en")[OWN])
    assert "74 → 47" in text
    assert "The mistake stood from 1 April 2024 to 20 April 2024." in text
    assert "It was misread." in text
    (notice,) = json.loads(files(LATER)["figures/books-returned.json"])["corrections"]
    assert (notice["since"], notice["until"]) == ("2024-04-01", "2024-05-20")


def test_an_entry_about_several_values_of_a_figure_is_told_once():
    """The page of a figure tells each entry of the log once."""
    sheet = corrected(DAY, records=[WRONG, "books-returned"])
    own = record_page(sheet, "books-returned", "en")
    assert plain(own).count("It was misread.") == 1


def test_a_revision_is_quiet():
    """What was brought up to date is told in a word at the number, not below the page."""
    facts = corrected(DAY, kind="revision")
    page = Renderer(facts, "en").page("")
    text = page.tile("books-returned")
    assert "Revised on 20 April 2024: 74 before, 47 now" in plain(text)
    assert 'class="fs-revised"' in text
    assert page.corrected(str(page.history("books-returned"))) == ""
    assert cells(Site(facts, ADDRESS).corrections, WRONG) == (None, None)


@pytest.mark.parametrize(
    ("since", "english", "ukrainian"),
    [
        (None, "Since when the mistake stood is not known", "Відколи помилка стояла в довідці"),
        (DAY, "The mistake stood on 20 April 2024", "Помилка стояла в довідці 20 квітня 2024"),
    ],
)
def test_how_long_it_stood_is_said_as_far_as_it_is_known(since, english, ukrainian):
    """Nobody is told a day that the log does not give."""
    (notice,) = Site(corrected(DAY), ADDRESS).corrections.current(WRONG)
    notice = replace(notice, since=since)
    assert stood(Wording("en"), notice) == english
    assert stood(Wording("uk"), notice).startswith(ukrainian)


def test_a_part_that_was_wrong_is_told_as_a_part():
    """A computed value does not say that its own number before was that of its part."""
    (notice,) = Site(corrected(DAY), ADDRESS).corrections.current("books-share")
    said = told(notice, Wording("en"))
    assert said.text == "A number behind it was corrected on 20 April 2024"
