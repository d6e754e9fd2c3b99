"""The pages without a theme: one goes on saying each value, one says what is new in a month."""

import gzip
import re
from dataclasses import replace
from urllib.parse import urljoin

import html5lib
import pytest
from bs4 import BeautifulSoup
from exported import ADDRESS, facts
from sheet import library

from factsheet import exports, views
from factsheet.exports.monthpages import month_pages
from factsheet.exports.site import Site
from factsheet.exports.valuepages import value_pages
from factsheet.model import Change, FactSheet, Rank
from factsheet.values.quantity import Quantity
from factsheet.values.when import When

FACTS = library()
LENT = FACTS.figures[1]


def pages(sheet: FactSheet = FACTS) -> dict[str, BeautifulSoup]:
    """Return the plain pages of a sheet by path, as trees."""
    found = exports.plain_pages(sheet, ADDRESS)
    return {name: BeautifulSoup(html, "html.parser") for name, html in found.items()}


def text(page: BeautifulSoup) -> str:
    return " ".join(page.get_text(" ").split())


def with_figure(figure) -> FactSheet:
    """Return the small sheet with another version of the figure of the books lent."""
    figures = tuple(figure if each.id == figure.id else each for each in FACTS.figures)
    return replace(FACTS, figures=figures)


def test_each_stated_value_has_a_page_in_each_language():
    """An observation and a count of an event, and nothing else."""
    wanted = {f"{folder}value/{address}/index.html" for folder in ("", "uk/")
              for address in FACTS.values}  # fmt: skip
    assert dict(value_pages(Site(FACTS, ADDRESS))).keys() == wanted


@pytest.mark.long
def test_the_pages_of_the_real_sheet_are_valid_small_and_run_nothing():
    """Strict HTML, no script, nothing fetched, few kilobytes packed; links lead somewhere."""
    found = exports.plain_pages(facts(), ADDRESS)
    for name in sorted(found)[::29]:
        html = found[name].decode()
        parsed = html5lib.HTMLParser(strict=True).parse(html)
        assert parsed.get("lang") == ("uk" if name.startswith("uk/") else "en")
        assert not re.search(r"<script|<img|<iframe|src=|url\(|@import|\son\w+=|style=", html), name
        assert len(gzip.compress(found[name])) < (6_000 if "value/" in name else 20_000), name
        for link in re.findall(r'href="((?:\.\./)+(?:uk/)?(?:value|changes)/[^"#]*)"', html):
            steps = name.split("/")[:-1]
            above = len(steps) - link.count("../")
            path = "/".join([*steps[:above], link.replace("../", "")])
            assert f"{path}index.html" in found or path.endswith("changes/"), (name, link)


def test_a_page_says_the_value_with_its_day_and_who_said_it():
    page = pages()["value/books-lent/club-2021-02/index.html"]
    assert page.h1.get_text() == LENT.title["en"]
    assert page.data["value"] == "250"
    assert page.find("link", rel="canonical")["href"] == f"{ADDRESS}value/books-lent/club-2021-02/"
    stated = FACTS.values["books-lent/club-2021-02"]
    assert FACTS.records[stated.said_by[0]].name["en"] in text(page)
    assert {cite["href"] for cite in page.select(".fs-cite")} == {
        FACTS.records[cite.source].url for cite in stated.sources
    }


def test_a_page_leads_to_a_newer_value_once_there_is_one():
    """It goes on saying its own; the page of the newer one says that it is shown."""
    old = LENT.observations[0]
    new = old.changed(id="desk-2021-05", value=Quantity.parse("311"), as_of=When.parse("2021-05"))
    grown = with_figure(LENT.changed(observations=(*LENT.observations, new)))
    before, after = (
        pages(each)[f"value/books-lent/{old.id}/index.html"] for each in (FACTS, grown)
    )
    assert "There is a newer value" not in text(before)
    assert "There is a newer value: 311" in text(after)
    assert after.select_one(".now a")["href"] == "../../../value/books-lent/desk-2021-05/"
    assert before.data == after.data
    newest = pages(grown)["uk/value/books-lent/desk-2021-05/index.html"]
    assert not newest.select(".now a")


def test_a_rival_is_told_from_a_newer_value():
    """Of two for one day the page of the other says which one the sheet shows."""
    page = pages()["value/books-lent/club-2021-02/index.html"]
    assert "The sheet shows another value today: about 190" in text(page)


def test_a_month_is_not_newer_than_a_day_in_it():
    """Whether the sheet's value is of a later day cannot be told, so the page does not say it."""
    (stated,) = LENT.observations[:1]
    day = stated.changed(id="on-a-day", as_of=When.parse("2021-05-20"))
    month = stated.changed(id="in-a-month", as_of=When.parse("2021-05"), rank=Rank.PREFERRED)
    page = pages(with_figure(LENT.changed(observations=(day, month))))
    assert "There is a newer value" not in text(page["value/books-lent/on-a-day/index.html"])
    assert "another value today" in text(page["value/books-lent/on-a-day/index.html"])


def test_a_value_that_is_not_relied_on_says_so_and_why():
    reason = {"en": "Counted twice.", "uk": "Пораховано двічі."}
    old = LENT.observations[1].changed(rank=Rank.DEPRECATED, reason=reason)
    page = pages(with_figure(LENT.changed(observations=(LENT.observations[0], old))))
    assert "not relied on Counted twice." in text(page[f"value/books-lent/{old.id}/index.html"])


def test_a_corrected_value_keeps_what_stood_there():
    """The page shows before and after, from the log; no other page does."""
    raw = {"id": "fix", "date": "2021-05-20", "kind": "correction", "before": "240", "after": "250",
           "records": ["books-lent/club-2021-02"],
           "reason": {"en": "A slip.", "uk": "Помилка."}}  # fmt: skip
    changed = replace(FACTS, changes=(*FACTS.changes, Change.model_validate(raw)))
    telling = {name for name, page in pages(changed).items() if "240 → 250" in text(page)}
    names = ("value/books-lent/club-2021-02/index.html", "changes/2021-05/index.html")
    assert telling == {f"{folder}{name}" for folder in ("", "uk/") for name in names}


def test_what_is_gone_for_a_public_reason_says_so_where_it_stood():
    """A value's page stays as a stone; nothing stands where something was removed for harm."""
    raw = {"id": "gone", "date": "2021-05-20", "kind": "withdrawn",
           "reason": {"en": "Nobody said it.", "uk": "Ніхто цього не казав."}}  # fmt: skip
    public = Change.model_validate(raw | {"gone": ["figures/books-lent/old", "figures/older"]})
    found = pages(replace(FACTS, changes=(public,)))
    assert "Nobody said it." in text(found["value/books-lent/old/index.html"])
    assert "Ніхто цього не казав." in text(found["uk/value/books-lent/old/index.html"])
    hidden = Change.model_validate(raw | {"digests": ["0" * 64]})
    assert not [name for name in pages(replace(FACTS, changes=(hidden,))) if "old" in name]


def test_a_text_from_the_data_is_no_markup():
    note = {"en": "<b>x</b> </pre>", "uk": "<b>х</b>"}
    title = {"en": "A <i>& B</pre>", "uk": "А <i>"}
    old = LENT.observations[0].changed(note=note)
    page = pages(with_figure(LENT.changed(title=title, observations=(old,))))
    one = page[f"value/books-lent/{old.id}/index.html"]
    assert not one.select("b, i")
    assert "A <i>& B</pre>" in one.h1.get_text()
    assert "A <i>\\& B</pre>" in one.pre.get_text()


def test_a_month_leads_to_all_later_ones():
    """Each with how much is new in it: what is new since March is there in one look."""
    months = views.months(FACTS)
    found = dict(month_pages(Site(FACTS, ADDRESS)))
    assert found.keys() == {f"{folder}{views.month_page(month)}index.html"
                            for folder in ("", "uk/") for month in months}  # fmt: skip
    last = BeautifulSoup(found[f"changes/{months[-1].key}/index.html"], "html.parser")
    listed = [link["href"] for link in last.select("main a") if re.match(r"\.\./\d", link["href"])]
    assert listed == [f"../{month.key}/" for month in months[:-1]]
    for month in months[:-1]:
        assert re.search(rf"{month.entries}\xa0entr", found[f"changes/{months[-1].key}/index.html"]
                         .decode())  # fmt: skip


def test_the_parts_of_a_month_lead_to_one_another(monkeypatch):
    """And to all that its page leads to, from where each of them stands."""
    monkeypatch.setattr(views.month_parts, "__defaults__", (1,))
    found = dict(month_pages(Site(FACTS, ADDRESS)))
    for month in [month for month in views.months(FACTS) if month.entries > 1]:
        for number in range(1, month.entries + 1):
            name = views.month_page(month, number)
            shown = BeautifulSoup(found[f"{name}index.html"], "html.parser")
            led = {urljoin(f"/{name}", link["href"]) for link in shown.select("main a, footer a")}
            parts = {f"/{views.month_page(month, one)}" for one in range(1, month.entries + 1)}
            assert parts - led == {f"/{name}"}
            assert {path for path in led if path.startswith("/changes/2")} - parts <= {
                f"/{views.month_page(each)}" for each in views.months(FACTS)
            }
            assert "/changes/" in led
            assert f"({number}/{month.entries})" in shown.title.get_text()


@pytest.mark.parametrize(("path", "is_one"), [
    ("data/v1/factsheet.json", True), ("value/a/b/index.html", True),
    ("uk/value/a/b/index.html", True), ("changes/2021-05/index.html", True),
    ("uk/changes/2021-05/2/index.html", True),
    ("changes/index.html", False), ("evidence/index.html", False), ("values/x.html", False),
])  # fmt: skip
def test_plain_pages_are_told_from_those_of_the_theme(path, is_one):
    assert exports.is_export(path) is is_one
