"""Texts are compared by the same words here and in the script of the search."""

import pytest

from factsheet.site.tokens import words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1,279 men", ["1279", "men"]),
        ("1\u00a0279", ["1279"]),
        ("1\u202f279\u202f000", ["1279000"]),
        ("1,27", ["1", "27"]),
        ("65th, 65-й, 65-го обміну", ["65", "65", "65", "обміну"]),
        ("2nd-hand", ["2", "hand"]),
        ("re-read", ["re", "read"]),
        ("snake_case", ["snake", "case"]),
        ("Об’єднання", ["обєднання"]),
        ("L’échange d'hier, qu’il l’a dit", ["échange", "hier", "il", "a", "dit"]),
        ("don’t, L’viv, aujourd’hui", ["dont", "lviv", "aujourdhui"]),
        ("1er mai, XIVe, 14e siècle", ["1", "mai", "xive", "14", "siècle"]),
        ("l’équipement, d'eau, qu’il, dell'arte", ["équipement", "eau", "il", "arte"]),
        ("l'viv, o'clock, п'ять, don't", ["lviv", "oclock", "пять", "dont"]),
        ("«œuvres», …", ["œuvres"]),
        ("", []),
    ],
)
def test_numbers_ordinals_and_words_are_read_as_in_the_script(text, found):
    """The thousands of a number are joined, an ordinal is its number."""
    assert words(text) == found


@pytest.mark.chromium
def test_the_script_reads_the_same(chromium, address):
    """On every text here, and on letters of other alphabets and signs."""
    texts = ["1,279 men", "1\u00a0279 1\u202f279\u202f000 1,27", "65th 65-й 65-го обміну 2nd-hand"]
    texts += [
        "re-read snake_case Об’єднання Маріу\u0301поль її\u0301 Йод Straße İ x² ⅷ 😀 ﬁ Ǆ",
        "12345,678 1,2345",
        "L’échange d'hier, qu’il l’a dit; don’t, L’viv, aujourd’hui; 1er mai, XIVe, 14e siècle 2e",
        "L’équipement, l’e\u0301quipement d'eau Qu’il dell'arte l'viv o'clock p'q «œuvres» don't",
    ]
    page = chromium.new_page()
    page.goto(f"{address}/search/")
    script = """async ([texts, root]) => {
        const { words } = await import(`${root}/assets/ranking.js`);
        return texts.map(words);
    }"""
    found = page.evaluate(script, [texts, address])
    page.close()
    assert found == [words(text) for text in texts]
