"""The card of a page: its heading and what it says, whatever their length."""

import re
from datetime import date
from html import unescape
from pathlib import Path

import pytest

from factsheet.checks.loader import load
from factsheet.site.page_card import PageCard


@pytest.fixture(scope="module")
def facts():
    """Another subject, so that the cards are seen to know none."""
    return load(Path(__file__).parent / "other" / "data", date(2030, 1, 1))


def said(drawing: str) -> str:
    """What a card shows."""
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", drawing)).split())


def test_a_card_says_what_its_page_says(facts):
    shown = said(PageCard(facts, "en").svg("Six books & more", "Where they came from."))
    for part in (facts.sheet.title["en"], "Six books & more", "Where they came from.", "2024"):
        assert part in shown


@pytest.mark.parametrize("words", [3, 15, 40, 200])
def test_a_heading_of_any_length_stays_on_the_card(facts, words):
    """It gets smaller, then shorter; nothing stands below the last line."""
    drawing = PageCard(facts, "en").svg("heading " * words, "description " * words)
    lines = [int(place) for place in re.findall(r'<text x="80" y="(\d+)"', drawing)]
    assert lines == sorted(lines)
    assert max(lines[:-1]) < lines[-1] - 25
