"""A card for each page that is shared, drawn once, and without a hole that nobody told of."""

import struct
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from factsheet.checks.loader import load
from factsheet.site import social_card
from factsheet.site.cards import address, cards, place, sentence
from factsheet.site.page_card import PageCard

LANGUAGES = ("en", "uk")


@pytest.fixture(scope="module")
def facts():
    """Another subject, so that the cards are seen to know none."""
    return load(Path(__file__).parent / "other" / "data", date(2030, 1, 1))


def page(heading: str, description: str = "What it says") -> str:
    """A finished page, as far as cards read it."""
    return f'<meta name="description" content="{description}"><article><h1>{heading}</h1></article>'


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("index.html", "card.en.png"),
        ("uk/index.html", "card.uk.png"),
        ("azov/index.html", "azov/card.png"),
        ("uk/azov/index.html", "uk/azov/card.png"),
        ("ukraine/index.html", "ukraine/card.png"),
    ],
)
def test_a_card_stands_beside_its_page(path, name):
    """Those of front pages keep the address that they had."""
    assert place(path, LANGUAGES).name == name


def test_each_page_has_a_card_but_those_that_nobody_shares(facts):
    names = ("index.html", "a/index.html", "uk/b/index.html", "rules/index.html")
    result = cards(facts, dict.fromkeys([*names, "404.html"], page("A")), {"rules/index.html"})
    assert result.keys() == {"card.en.png", "a/card.png", "uk/b/card.png"}
    for content in result.values():
        assert struct.unpack(">II", content[16:24]) == social_card.SIZE
        assert len(content) < 100_000


def test_a_card_has_another_address_once_something_else_is_drawn(facts):
    """Messengers keep what they got: LibreChat-AI/librechat.ai pull request 625."""
    drawn = [PageCard(facts, language).svg("A", text) for language in ("en", "uk") for text in "ab"]
    found = [address("a/card.png", drawing) for drawing in drawn]
    assert len({*found}) == 4
    assert found == [address("a/card.png", drawing) for drawing in drawn]
    assert {each.partition("?")[0] for each in found} == {"a/card.png"}


def test_the_cards_of_figures_have_fewer_pixels(facts):
    """There may be thousands of them; what a page says of the size of its card is so."""
    path = "uk/number/a/index.html"
    (content,) = cards(facts, {path: page("A")}, ()).values()
    assert struct.unpack(">II", content[16:24]) == place(path, LANGUAGES).size == (800, 420)
    assert place("uk/event/a/index.html", LANGUAGES).size == social_card.SIZE


def test_a_card_is_told_in_a_sentence():
    """To those who do not see it."""
    assert sentence("Six books", "Where they came from.") == "Six books. Where they came from."


def test_a_card_is_drawn_once_for_each_content(facts, tmp_path, monkeypatch):
    """A second build draws only what has changed, and gets the same bytes."""
    first = cards(facts, {"a/index.html": page("A")}, (), tmp_path)
    drawn = []
    draw = social_card.draw
    monkeypatch.setattr(social_card, "draw", lambda svg, zoom: drawn.append(svg) or draw(svg, zoom))
    assert cards(facts, {"a/index.html": page("A")}, (), tmp_path) == first
    assert drawn == []
    assert cards(facts, {"a/index.html": page("B")}, (), tmp_path) != first
    assert len(drawn) == 1


def test_letters_that_no_font_has_are_told_in_one_line(facts, capsys):
    """They are named with the first card that would have them."""
    sheet = facts.sheet
    title = {"en": "Books 📚 that came back to 北京", "uk": sheet.title["uk"]}
    other = replace(facts, sheet=sheet.model_copy(update={"title": title}))
    cards(other, {"index.html": page("A"), "b/index.html": page("📚")}, ())
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("card.en.png: ")
    for part in ("`📚` (U+1F4DA)", "`北` (U+5317)", "`京` (U+4EAC)"):
        assert line.count(part) == 1


def test_cards_that_can_be_drawn_say_nothing(facts, capsys):
    cards(facts, {"index.html": page("A"), "uk/index.html": page("Б")}, ())
    assert capsys.readouterr().err == ""
