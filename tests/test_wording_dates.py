"""Dates in the words of each language: their forms, their cases, their eras."""

import re

from hypothesis import given
from hypothesis import strategies as st

from factsheet.values.day import Day
from factsheet.values.when import When
from factsheet.wording import FOLDER, Wording
from factsheet.wording.formats import roman
from factsheet.wording.patterns import SURE

LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.yml"))


def test_dates_have_the_same_forms_in_every_language():
    """A date of any form can be said in each language; cases and endings are its own."""
    base, optional = [], re.compile(".*_(?:of|on)")
    for language in LANGUAGES:
        forms = Wording(language).words["dates"]
        base.append([key for key in forms if not optional.fullmatch(key)])
        assert {key.rpartition("_")[0] for key in forms if optional.fullmatch(key)} <= {*base[-1]}
        assert all("other" in forms[key] for key in ("decade", "century"))
        assert list(forms["seasons"]) == ["21", "22", "23", "24"]
    assert all(each == base[0] for each in base)


def test_what_a_value_is_about_stands_in_its_case():
    """After `as of` a date has the case of the language; an open span needs no such words."""
    said = {
        "2020-21": ("as of spring 2020", "станом на весну 2020 року"),
        "193X": ("as of the 1930s", "станом на 1930-ті роки"),
        "1984?": ("as of perhaps 1984", "станом на 1984 рік (можливо)"),
        "1889/..": ("since 1889", "від 1889 року"),
        "../1311": ("before 1311", "до 1311 року"),
    }
    for text, wanted in said.items():
        assert tuple(Wording(code).as_of(When.parse(text)) for code in ("en", "uk")) == wanted


@given(st.integers(-20_000, 20_000))
def test_a_year_is_counted_from_one_in_either_era(year):
    """The number that readers see is that of the era, and the era stands beside it."""
    day = Day.of(year, 3, 15)
    for language in LANGUAGES:
        wording = Wording(language)
        eras = {"en": ("BC", "AD"), "uk": ("до н. е.", "н. е."), "fr": ("av. J.-C.", "apr. J.-C.")}
        era = eras[language]
        said = wording.day(day)
        counted = year if year > 0 else 1 - year
        assert (str(counted) if counted < SURE.stop else wording.number(counted)) in said
        assert (era[0] in said) == (year < 1)
        assert (era[1] in said) == (year < SURE.start and (language == "uk" or year > 0))


def test_dates_in_french():
    """The first of a month is an ordinal; a day stands after other words than a month does."""
    said = {
        "2025-05-01": ("1er mai 2025", "au 1er mai 2025"),
        "2025-05-28": ("28 mai 2025", "au 28 mai 2025"),
        "2025-05-01/2025-05-03": ("1er–3 mai 2025", "au 1er–3 mai 2025"),
        "2022-05": ("mai 2022", "pour mai 2022"),
        "2020-22": ("été 2020", "pour l’été 2020"),
        "00XX": ("Ier siècle apr. J.-C.", "pour le Ier siècle apr. J.-C."),
        "13XX": ("XIVe siècle", "pour le XIVe siècle"),
        "2025-05-01/..": ("depuis le 1er mai 2025", "depuis le 1er mai 2025"),
        "2022-04-21~": ("21 avril 2022 environ", "pour le 21 avril 2022 environ"),
        "0001-01-01": ("1er janvier 1 apr. J.-C.", "au 1er janvier 1 apr. J.-C."),
    }
    french = Wording("fr")
    for text, wanted in said.items():
        assert (french.when(When.parse(text)), french.as_of(When.parse(text))) == wanted


def test_roman_numerals():
    """Centuries are numbered as both languages' readers expect."""
    assert [roman(n) for n in (1, 4, 9, 14, 19, 21, 40, 99, 100)] == [
        *("I", "IV", "IX", "XIV", "XIX", "XXI", "XL", "XCIX", "C"),
    ]
