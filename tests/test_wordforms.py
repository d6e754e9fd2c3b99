"""Forms of one word meet, by rules or by a dictionary, and strangers do not."""

import pytest

from factsheet.site.wordforms import families


@pytest.mark.long
@pytest.mark.parametrize(
    ("language", "family"),
    [
        ("en", ["exchange", "exchanged", "exchanges"]),
        ("en", ["woman", "women"]),  # no rule cuts it, a dictionary has it
        ("en", ["captive", "captivity"]),
        ("uk", ["обмін", "обмінами", "обмінів"]),
        ("uk", ["жінка", "жінок"]),
        ("uk", ["повернувся", "повернулися"]),
        ("uk", ["сонцесталь", "сонцесталі"]),  # a name that no dictionary has
        ("de", ["buch", "bucher", "bücher"]),
        ("fr", ["equipement", "equipements", "équipement", "équipements"]),
        ("fr", ["oeuvre", "oeuvres", "œuvre", "œuvres"]),
        ("fr", ["echange", "echanges", "échange", "échanges", "échangé"]),
        ("pt-BR", ["livro", "livros"]),
    ],
)
def test_forms_of_a_word_are_one(language, family):
    assert families(["lamp", *family], language) == [family]


@pytest.mark.parametrize(
    ("language", "words", "found"),
    [
        ("fr", ["équipement"], [["equipement", "équipement"]]),
        ("fr", ["œuvres"], [["oeuvres", "œuvres"]]),
        pytest.param("pl", ["łódź"], [["lodz", "łódź"]], marks=pytest.mark.long),
        ("es", ["año"], [["ano", "año"]]),
        ("uk", ["їжак", "йод", "ґанок"], []),
    ],
)
def test_a_word_is_found_as_it_is_typed_without_signs(language, words, found):
    """Signs above, below and across Latin letters; those of Cyrillic ones make other letters."""
    assert families(words, language) == found


def test_no_word_is_a_form_of_two():
    """What is a word of the pages by itself stays so, though another would be typed like it."""
    found = families(["bücher", "bucher", "buch", "cote", "côte", "côté"], "de")
    listed = [word for family in found for word in family]
    assert len(listed) == len(set(listed))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ["number", "numb", "library", "liberal"]),
        ("uk", ["полон", "полотно", "суд", "судно"]),
        ("uk", ["дім", "дід"]),
    ],
)
def test_words_that_only_begin_alike_stay_apart(language, words):
    assert families(words, language) == []


def test_a_language_without_rules_and_dictionary_goes_by_beginnings():
    """Neither library has Zulu; its names of one word are told by their beginnings."""
    assert families(["incwadi", "incwade", "indlu"], "zu") == [["incwade", "incwadi"]]


def test_numbers_are_no_words():
    assert families(["65", "65th", "650"], "en") == []
