"""A code is that of a language, or of none."""

import pytest

from factsheet.wording.codes import advice, direction, ending, is_known, is_written


@pytest.mark.parametrize("code", ["en", "uk", "crh", "ar", "he", "rue", "be"])
def test_what_people_speak_is_a_language(code):
    assert is_known(code)


@pytest.mark.parametrize("code", ["xx", "qqq", "ua", "und", "mul", "zxx", ""])
def test_what_nobody_speaks_is_none(code):
    """A country, a code for no language and one for several are no language."""
    assert not is_known(code)


@pytest.mark.parametrize("code", ["pl", "pt-BR", "ar", "en-US"])
def test_cldr_says_how_a_language_is_written(code):
    assert is_written(code)


@pytest.mark.parametrize("code", ["xx", "pt_BR", "../pl", "PL", "", "polish", "crh"])
def test_of_others_nobody_knows(code):
    """A code of the wrong shape is none, whatever a system of files makes of it."""
    assert not is_written(code)


@pytest.mark.parametrize(
    ("code", "meant"),
    [("polish", "pl"), ("ua", "uk"), ("ukr", "uk"), ("germn", "de"), ("fre", "fr"), ("jp", "ja")],
)
def test_who_writes_a_name_or_a_country_is_told_the_code(code, meant):
    assert advice(code) == f"did you mean `{meant}`?"


def test_the_direction_is_that_of_the_script():
    said = {code: direction(code) for code in ("ar", "fa", "he", "ur", "ckb", "en", "uk", "crh")}
    assert {code for code, way in said.items() if way == "rtl"} == {"ar", "fa", "he", "ur", "ckb"}


def test_a_column_is_named_after_a_language_without_a_hyphen():
    assert [ending(code) for code in ("uk", "pt-BR")] == ["_uk", "_pt_BR"]
