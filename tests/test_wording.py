"""Numbers, dates and words as readers of each language see them."""

import re
import string
from datetime import date
from fractions import Fraction

import pytest
import yaml
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from factsheet.model import Unit
from factsheet.reading import yamlfile
from factsheet.values.day import Day
from factsheet.values.quantity import WORDS, Quantity
from factsheet.values.when import When
from factsheet.wording import FOLDER, Wording, categories, phrases
from factsheet.wording.formats import written_day, written_number
from factsheet.wording.moments import tick
from factsheet.wording.phrases import locale_of

LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.yml"))
SPACE = "\u00a0"


@pytest.fixture(params=LANGUAGES)
def wording(request):
    """The wording of each language."""
    return Wording(request.param)


def gaps(phrase: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(phrase) if name is not None}


def test_every_language_has_the_same_words():
    """What one language can say, all can, with the same gaps, and none of it is empty."""
    first, *others = [Wording(language).words for language in LANGUAGES]
    for other in others:
        assert list(first) == list(other)
        for key, phrase in first.items():
            assert type(phrase) is type(other[key]), key
            if isinstance(phrase, str):
                assert gaps(phrase) == gaps(other[key]), key
                assert phrase.strip()
                assert other[key].strip()


def test_words_are_read_again_when_they_were_saved(tmp_path, monkeypatch):
    """A server shows an edited word; without an edit the file is read once."""
    monkeypatch.setattr(phrases, "FOLDER", tmp_path)
    for text in ("A", "B and more"):
        (tmp_path / "en.yml").write_text(f"word: {text}\n", "utf-8")
        assert Wording("en").word("word") == text
        assert Wording("en").words is Wording("en").words
    with pytest.raises(TypeError):
        Wording("en").words["word"] = "what nobody wrote"


def test_no_language_repeats_another():
    """A phrase of two words or more is nowhere the same in two languages."""
    seen: dict[str, str] = {}
    for language in LANGUAGES:
        for key, phrase in Wording(language).words.items():
            if isinstance(phrase, str) and not key.startswith(("tick_", "few_")):
                said = re.findall(r"[^\W\d_]+", re.sub(r"\{\w+\}|^(?:ISBN|DOI)", "", phrase))
                assert len(said) < 2 or seen.get(phrase, language) == language, key
                seen[phrase] = language


def test_words_stay_texts(wording):
    """YAML turns no word into a number, a truth or nothing, and repeats no key."""
    assert all(isinstance(each, str | dict) for each in wording.words.values())
    raw = (FOLDER / f"{wording.language}.yml").read_text(encoding="utf-8")
    keys = [key.value for key, _ in yaml.compose(raw).value]
    assert len(keys) == len(set(keys))


def test_words_would_be_accepted_as_data(wording):
    """The strict reader finds no fault in them, and reads the same."""
    path = FOLDER / f"{wording.language}.yml"
    file = yamlfile.read(path, path.name)
    assert file.problems == []
    assert file.value == wording.words


def test_every_plural_category_has_a_form(wording):
    """A counted word has exactly the forms that CLDR asks for in its language."""
    wanted = set(Locale.parse(wording.language).plural_form.tags) | {"other"}
    assert set(categories(wording.language)) == wanted
    for key, forms in wording.words.items():
        if isinstance(forms, dict) and key != "dates":
            assert set(forms) == wanted, key


@given(st.integers(0, 10**9) | st.fractions(0, 1000, max_denominator=100))
def test_any_number_can_be_counted(number):
    """Every number has a form of every counted word, in every language."""
    for language in LANGUAGES:
        wording = Wording(language)
        assert wording.counted(number, wording.words["days"])


@pytest.mark.parametrize(
    ("number", "english", "ukrainian"),
    [
        (0, "0 days", "0 днів"),
        (1, "1 day", "1 день"),
        (2, "2 days", "2 дні"),
        (5, "5 days", "5 днів"),
        (11, "11 days", "11 днів"),
        (21, "21 days", "21 день"),
        (22, "22 days", "22 дні"),
        (112, "112 days", "112 днів"),
        (1279, "1,279 days", f"1{SPACE}279 днів"),
    ],
)
def test_counting(number, english, ukrainian):
    """The word after a number has the form that the number asks for, and stays on its line."""
    for language, wanted in (("en", english), ("uk", ukrainian)):
        assert Wording(language).several("days", number) == wanted.replace(" ", SPACE)


def test_half_a_day_in_ukrainian():
    """A fraction has a form of its own."""
    wording = Wording("uk")
    assert wording.counted(Fraction(5, 2), wording.words["days"]) == "дня"


@pytest.mark.parametrize(
    ("number", "english", "ukrainian"),
    [
        (1279, "1,279", f"1{SPACE}279"),
        (0, "0", "0"),
        (1234567, "1,234,567", f"1{SPACE}234{SPACE}567"),
        (Fraction(9, 2), "4.5", "4,5"),
        (Fraction(1, 3), "0.333", "0,333"),
        (10**15 + 1, "1,000,000,000,000,001", SPACE.join(["1", *["000"] * 4, "001"])),
    ],
)
def test_numbers(number, english, ukrainian):
    """A number has the separators of its language, which never break a line in Ukrainian."""
    assert (Wording("en").number(number), Wording("uk").number(number)) == (english, ukrainian)


@pytest.mark.parametrize("word", ["exact", *WORDS])
def test_every_wording_of_a_quantity_can_be_said(wording, word):
    """Whatever word bounds a number, each language has its own, around the same number."""
    said = wording.quantity(Quantity(word, Fraction(2500)))
    assert wording.number(2500) in said
    assert (said == wording.number(2500)) is (word == "exact")


@pytest.mark.parametrize(
    ("text", "said", "percent"),
    [
        ("more than 6000", "more than 6,000", "more than 6,000%"),
        ("700 to 800", "700–800", "700–800%"),
        ("51.5", "51.5", "51.5%"),
        ("0.25", "0.25", "0.25%"),
        ("about 50", "about 50", "about 50%"),
    ],
)
def test_quantities_and_percentages(text, said, percent):
    """A stated percentage is as precise as it was stated."""
    wording, quantity = Wording("en"), Quantity.parse(text)
    assert wording.quantity(quantity) == wording.value(quantity, None) == said
    assert wording.value(quantity, None, Unit(id="percent")) == percent


def test_what_is_written_in_data_is_shown_as_readers_write_it(wording):
    """A quantity in the log has the words and separators of the language; other text stays."""
    assert Wording("uk").written("about 2500") == f"приблизно 2{SPACE}500"
    assert wording.written("no number") == "no number"


@pytest.mark.parametrize(
    ("text", "english", "ukrainian"),
    [
        ("2025-05-29", "29 May 2025", "29 травня 2025"),
        ("2025-05", "May 2025", "травень 2025"),
        ("2025", "2025", "2025"),
        ("2025-05-23/2025-05-25", "23–25 May 2025", "23–25 травня 2025"),
        ("2022-04-30/2022-05-03", "30 April – 3 May 2022", "30 квітня – 3 травня 2022 року"),
        ("2022-04/2023", "April 2022 – 2023", "квітень 2022"),
        ("2022-04-21~", "about 21 April 2022", "приблизно 21 квітня 2022"),
    ],
)
def test_dates(text, english, ukrainian):
    """A date is as precise as it is known, in the British order and the Ukrainian case."""
    when = When.parse(text)
    assert Wording("en").when(when) == english
    assert Wording("uk").when(when).startswith(ukrainian)


def test_days_of_the_week():
    """Days of the week have names, with the apostrophe of all other texts."""
    day = Day.of(2025, 5, 23)
    assert (Wording("en").weekday(day), Wording("uk").weekday(day)) == ("Friday", "п’ятниця")


def test_a_language_without_words():
    """A language that has no words is named, with the way to them."""
    with pytest.raises(LookupError, match="no words for `xx`; `factsheet words xx` lays down"):
        Wording("xx")


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "5 May, May, 2025, 44 BC, AD 1, 12,000"),
        ("uk", "5 трав., трав., 2025, 44 до н. е., 1 н. е., 12 000"),
    ],
)
def test_a_tick_names_what_its_axis_counts(language, told):
    """A day with its month, a month, or a year with its era; its blanks do not break."""
    wording, day = Wording(language), Day.of(2025, 5, 5)
    shown = [tick(wording, day, unit) for unit in ("day", "month", "year")]
    shown += [tick(wording, Day.of(year), "year") for year in (-43, 1, 12_000)]
    assert ", ".join(shown).replace("\u00a0", " ") == told


def test_what_is_remembered_is_told_apart_by_its_locale():
    """A number or a day is written as each language writes it, whichever asked first."""
    for language, number, day in (("en", "1,279", "3 May"), ("uk", "1\u00a0279", "3 травня")):
        locale = locale_of(language)
        assert written_number(1279, locale) == number
        assert written_day(date(2025, 5, 3), "d MMMM", locale) == day
