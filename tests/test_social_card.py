"""The card that stands for the sheet where its address is shared."""

import re
import struct
from dataclasses import replace
from datetime import date
from html import unescape
from pathlib import Path

import pytest
from conftest import ROOT

from factsheet.checks.loader import load
from factsheet.site.glyphs import FONTS
from factsheet.site.social_card import SIZE, sentence, social_card, svg


@pytest.fixture(scope="module", params=["en", "uk"])
def language(request):
    """Both languages of the fixture."""
    return request.param


@pytest.fixture(scope="module")
def facts():
    """Another subject, so that the card is seen to know none."""
    return load(Path(__file__).parent / "other" / "data", date(2030, 1, 1))


def test_the_card_has_the_size_that_others_ask_for_and_the_same_bytes_twice(facts, language):
    result = social_card(facts, language)
    assert result[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", result[16:24]) == SIZE
    assert result == social_card(facts, language)
    assert len(result) < 100_000


def test_the_card_says_the_answer_its_day_and_who_said_it(facts, language):
    text = " ".join(unescape(re.sub(r"<[^>]*>", " ", svg(facts, language))).split())
    parts = {
        "en": ("40 of about 90", "42–48%", "As of 4 March 2024", "Said by: Desk A"),
        "uk": ("40 з приблизно 90", "42–48%", "Станом на 4 березня 2024 року", "Відділ А"),
    }[language]
    for part in parts:
        assert part in text
        assert part in sentence(facts, language)


def test_the_card_of_a_sheet_whose_headline_is_no_part_of_a_whole(facts, language):
    headline = facts.records[facts.sheet.headline].model_copy(update={"denominator": None})
    figures = tuple(headline if each.id == headline.id else each for each in facts.figures)
    alone = replace(facts, figures=figures)
    assert "%" not in sentence(alone, language)
    assert social_card(alone, language) != social_card(facts, language)


def test_the_fonts_have_every_letter_of_both_languages():
    """A letter that a font lacks would be left out of the picture without a word."""
    tools = pytest.importorskip("fontTools.ttLib", reason="`make pdf` installs fontTools")
    wanted = set(
        "АаБбВвГгҐґДдЕеЄєЖжЗзИиІіЇїЙйКкЛлМмНнОоПпРрСсТтУуФфХхЦцЧчШшЩщЬьЮюЯя’«»–№\u00a0\u202f"
    )
    wanted |= set(map(chr, range(0x20, 0x7F)))
    for path in FONTS.glob("*.ttf"):
        has = set(map(chr, tools.TTFont(path).getBestCmap()))
        assert wanted <= has, f"{path.name} lacks {wanted - has}"


def test_the_licence_of_the_fonts_lies_beside_them():
    assert "SIL OPEN FONT LICENSE" in (ROOT / "factsheet/site/fonts/OFL.txt").read_text("utf-8")
