"""Letters that the fonts of the cards have, and what becomes of those that they lack."""

import pytest

from factsheet.site.glyphs import FONTS, RANGES, lacking, without


def test_the_list_of_letters_is_that_of_the_fonts():
    """What is listed, every font has; what every font has is listed."""
    tools = pytest.importorskip("fontTools.ttLib", reason="`make pdf` installs fontTools")
    each = [set(tools.TTFont(path).getBestCmap()) for path in sorted(FONTS.glob("*.ttf"))]
    rows = [row.split("-") for row in RANGES.read_text("ascii").split()]
    listed = {code for first, last in rows for code in range(int(first, 16), int(last, 16) + 1)}
    assert listed == set.intersection(*each)


def test_what_is_lacking_is_named_once():
    assert lacking("Books 📚 that came back to 北京 📚") == "📚北京"
    assert lacking("Книжки, які повернулися – «усі» 1\u202f279’") == ""


def test_what_is_left_out_leaves_no_gap():
    assert without("Books 📚 that came back to 北京") == "Books that came back to"
    assert without("Two  blanks stay\nwhere nothing is lacking") == (
        "Two  blanks stay\nwhere nothing is lacking"
    )


def test_a_plain_sign_stands_for_a_small_digit():
    """A formula keeps its digits on a card, and a power of ten is not another number."""
    assert without("12 Mt CO₂, 10⁶ km², 10⁻⁶, 10¹⁶") == "12 Mt CO2, 10^6 km², 10^-6, 10^16"
    assert lacking("12 Mt CO₂, 10⁻⁶") == ""
