"""Quantities with their unit, as readers of each language see them."""

import pytest

from factsheet.model import Unit
from factsheet.values.quantity import Quantity
from factsheet.wording import FOLDER, Wording, categories
from factsheet.wording.dress import Digits
from factsheet.wording.plurals import BY_START, of_range

FORMS = {
    "en": {"one": "reader", "other": "readers"},
    "uk": {"one": "читачка", "few": "читачки", "many": "читачок", "other": "читачки"},
}
UNITS = {
    "readers": Unit(
        id="readers", kind="people", forms=FORMS, cases={"uk": {"accusative": {"one": "читачку"}}}
    ),
    "dollars": Unit(id="dollars", kind="money", currency="USD", magnitude="million"),
    "visits": Unit(id="visits", magnitude="thousand"),
    "pounds": Unit(id="pounds", kind="money", currency="GBP"),
    "marks": Unit(
        id="marks", kind="money", currency="DEM", symbol={"en": "DM", "uk": "нім. марок"}
    ),
    "degrees": Unit(id="degrees", kind="measure", symbol={"en": "°C", "uk": "°C"}),
    "growth": Unit(id="growth", kind="measure", symbol={"en": "%", "uk": "%"}),
    "pages": Unit(id="pages", kind="measure", forms=FORMS),
    "points": Unit(id="points", kind="points"),
    "rate": Unit(id="rate", kind="rate", per=100000),
    "percent": Unit(id="percent"),
    "index": Unit(id="index", kind="index"),
}


def said(language: str, unit: str, text: str) -> str:
    found = Quantity.parse(text).on(UNITS[unit].sort.scale)
    wording = Wording(language)
    after = wording.after(found, UNITS[unit]) if unit == "readers" else ""
    shown = f"{wording.quantity(found, UNITS[unit])} {after}"
    return shown.replace("\u00a0", " ").strip()


@pytest.mark.parametrize(
    ("unit", "text", "english", "ukrainian"),
    [
        ("readers", "1 to 5", "1–5 readers", "1–5 читачок"),
        ("readers", "20 to 21", "20–21 readers", "20–21 читачка"),
        ("readers", "21 to 25", "21–25 readers", "21–25 читачок"),
        ("readers", "more than 21", "more than 21 readers", "понад 21 читачку"),
        ("readers", "more than 22", "more than 22 readers", "понад 22 читачки"),
        ("readers", "fewer than 21", "fewer than 21 readers", "менш ніж 21 читачка"),
        ("readers", "fewer than 1", "less than 1 reader", "менш ніж 1 читачка"),
        ("readers", "1.5 million", "1.5 million readers", "1,5 млн читачок"),
        ("readers", "more than 1 million", "more than 1 million readers", "понад 1 млн читачок"),
        (
            "readers",
            "263 million (238 to 294 million, 95%)",
            "263 million (238–294 million, 95% interval) readers",
            "263 млн (238–294 млн, інтервал 95%) читачок",
        ),
        ("dollars", "4.0 billion", "US$4.0 billion", "4,0 млрд дол. США"),
        ("dollars", "4000000000", "US$4 billion", "4 млрд дол. США"),
        ("visits", "999499", "999.499 thousand", "999,499 тис."),
        ("visits", "999999", "999.999 thousand", "999,999 тис."),
        ("visits", "1234567", "1,234,567", "1 234 567"),  # not 1,234.567 thousand
        ("visits", "-999999999", "\u2212999,999,999", "\u2212999 999 999"),
        ("dollars", "999999", "US$999,999", "999 999 дол. США"),
        ("dollars", "1234567", "US$1,234,567", "1 234 567 дол. США"),
        ("dollars", "900 thousand", "US$900,000", "900 000 дол. США"),
        ("dollars", "900 thousand to 1.2 million", "US$0.9–1.2 million", "0,9–1,2 млн дол. США"),
        ("dollars", "fewer than 5 billion", "less than US$5 billion", "менш ніж 5 млрд дол. США"),
        ("dollars", "-5 to 3 million", "−US$5 million to US$3 million", "від −5 до 3 млн дол. США"),
        ("pounds", "-1.20", "−£1.20", "−1,20 ф. ст."),
        ("marks", "5", "DM 5", "5 нім. марок"),
        ("degrees", "-89.2", "−89.2 °C", "−89,2 °C"),
        ("degrees", "-5 to -3", "−5 to −3 °C", "від −5 до −3 °C"),
        ("degrees", "5 (4 to 6)", "5 °C (4–6 °C)", "5 °C (4–6 °C)"),
        ("growth", "-0.50", "−0.50%", "−0,50%"),
        ("pages", "2 to 3", "2–3 readers", "2–3 читачки"),
        ("points", "1", "1 percentage point", "1 відсотковий пункт"),
        ("points", "-0.5", "−0.5 percentage points", "−0,5 відсоткового пункту"),
        ("rate", "about 12.50", "about 12.50 per 100,000", "приблизно 12,50 на 100 000"),
        ("percent", "33.333", "33.333%", "33,333%"),
        ("percent", "40 to 60", "40–60%", "40–60%"),
        ("percent", "fewer than 5", "less than 5%", "менш ніж 5%"),
        ("index", "101.30", "101.30", "101,30"),
    ],
)
def test_amounts(unit, text, english, ukrainian):
    """Every sort of number stands as people of each language write it, no digit lost or added."""
    assert said("en", unit, text) == english
    assert said("uk", unit, text) == ukrainian


@pytest.mark.parametrize(
    ("language", "start", "end", "wanted"),
    [
        ("en", "other", "one", "other"),
        ("uk", "one", "many", "many"),
        ("uk", "many", "one", "one"),
        ("fr", "one", "one", "one"),
        ("sl", "other", "one", "few"),
    ],
)
def test_a_range_takes_the_form_that_cldr_gives_it(language, start, end, wanted):
    """It is that of the number at its end, but for some languages."""
    assert of_range(language, start, end) == wanted


def test_ranges_name_categories_of_their_language():
    """No exception names a category that its language does not have."""
    for language in BY_START.keys() & {"en", "uk", "ar", "he", "lv", "ro", "sl", "mk", "ka"}:
        for pair, wanted in BY_START[language].items():
            assert {*pair, wanted} <= set(categories(language)), language


@pytest.mark.parametrize("language", sorted(path.stem for path in FOLDER.glob("*.yml")))
def test_a_language_says_how_its_numbers_are_written(language):
    """It names a length of CLDR's words for large numbers, and a category that it has."""
    wording = Wording(language)
    assert wording.word("magnitudes") in {"long", "short"}
    assert wording.word("after_magnitude") in categories(language)
    for power in (3, 6, 9, 12):
        found = wording.dressed(Digits("5", "other", power), None)
        assert found.startswith("5\u00a0")
        assert found[2:].strip()


def test_units_have_names_beside_an_axis():
    """A unit without a word is named by its symbol, its currency or for how many it is."""
    named = Wording("en").named
    assert [named(UNITS[key]) for key in ("readers", "dollars", "degrees", "percent")] == [
        "readers",
        "US$",
        "°C",
        "%",
    ]
    assert named(UNITS["rate"]) == "per 100,000"


def test_large_numbers_on_an_axis_have_a_word():
    """A tick is written with the word of its axis, without decimals that it does not need."""
    tick = Wording("en").tick
    assert [tick(value, 6).replace("\u00a0", " ") for value in (2 * 10**8, -5 * 10**5)] == [
        "200 million",
        "−0.5 million",
    ]
    assert tick(2000) == "2,000"
