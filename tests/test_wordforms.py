"""Forms of one word meet, by rules or by a dictionary, and strangers do not."""

import pytest

from factsheet.site.wordforms import families


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
        ("de", ["buch", "bücher"]),
        ("fr", ["échange", "échanges", "échangé"]),
        ("pt-BR", ["livro", "livros"]),
    ],
)
def test_forms_of_a_word_are_one(language, family):
    assert families(["lamp", *family], language) == [family]


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
