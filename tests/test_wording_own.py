"""The words of a sheet itself: what may be said otherwise, what is refused, what is missing."""

from pathlib import Path

import pytest
from sheet import FOLDER, TODAY, write

from factsheet.checks.loader import load
from factsheet.problems import DataError
from factsheet.wording import Wording, categories, shipped
from factsheet.wording.judging import gaps
from factsheet.wording.own import SHOWN, lacks, own_words


def said(tmp_path: Path, language: str, text: str, languages=("en", "uk", "pl")):
    """The own words of a sheet that has one file of them."""
    (tmp_path / f"{language}.yml").write_text(text, "utf-8")
    return own_words(tmp_path, languages)


def test_a_single_word_is_said_otherwise(tmp_path):
    """The rest stays as the engine has it, form by form; another language stays whole."""
    found = said(
        tmp_path, "en", "close: Shut\nreports: {one: piece}\ndates: {since: 'from {date}'}\n"
    )
    assert (found.problems, found.missing) == ([], [])
    english = Wording("en", found.words)
    assert english.word("close") == "Shut"
    assert [english.several("reports", n) for n in (1, 2)] == ["1\u00a0piece", "2\u00a0reports"]
    assert english.words["dates"]["since"] == "from {date}"
    assert english.words["dates"]["before"] == Wording("en").words["dates"]["before"]
    assert Wording("uk", found.words).words == Wording("uk").words


def test_a_region_has_the_words_of_its_language(tmp_path):
    """What a sheet says of its own for a region does not touch the language."""
    assert Wording("fr-CA").words == Wording("fr").words
    assert own_words(tmp_path, ["fr-CA"]).missing == []
    found = said(tmp_path, "fr-CA", "close: Refermer\n", ["fr-CA"])
    assert Wording("fr-CA", found.words).word("close") == "Refermer"


def test_what_is_missing_is_told_once_and_by_name(tmp_path):
    """One line a language; until it is mended the first language that is spoken stands there."""
    text = "about: około {number}\ndays: {one: dzień, few: dni, many: dni, other: ''}\n"
    found = said(tmp_path, "pl", text, ("xx", "uk", "pl"))
    assert found.problems == []
    (line,) = map(str, found.missing)
    lacking = [*lacks(found.given["pl"], "pl")]
    assert "about" not in lacking
    assert "days.few" not in lacking
    assert {"days.other", "dates.seasons.21", "reports.few", "more than"} <= {*lacking}
    named = ", ".join(f"`{name}`" for name in lacking[:SHOWN])
    assert line == (
        f"{tmp_path.as_posix()}/pl.yml:1:1: {len(lacking)} words of `pl` are missing: {named} and"
        f" {len(lacking) - SHOWN} more; fill them in; until then they stand in `uk`"
    )
    polish = Wording("pl", found.words)
    assert polish.several("days", 5) == "5\u00a0dni"
    assert polish.word("close") == Wording("uk").word("close")
    assert {*polish.words["reports"]} == {*categories("pl")}


def test_nobody_is_counted_by_the_words_of_another_language(tmp_path):
    """How people are counted, and what money is called, is never taken from elsewhere."""
    polish = Wording("pl", said(tmp_path, "pl", "about: około {number}\n").words).words
    assert polish["few_numbers"] == ""
    assert not any(key.startswith("currency_") for key in polish)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("abuot: x", "1:1: the interface has no word `abuot`; did you mean `about`?"),
        ("about: some {nubmer}", "1:8: nothing fills `{nubmer}`; did you mean `{number}`?"),
        ("about: some", "1:8: the text lacks `{number}`; put it where it belongs"),
        ("about: '{'", "1:8: a brace of `{` has no other; write `{{` for a brace itself"),
        ("about: '{number!r}'", "1:8: a brace of `{number!r}` has no other; write `{{` for a"),
        ("half: [a]", "1:7: `half` is one text, not several; write it in one line"),
        ("days: day", "1:7: `days` needs its forms; write `{one: …, other: …}`"),
        ("days: {few: x}", "1:8: `days` has no form `few`; delete it"),
        ("dates: {yaer: y}", "1:9: `dates` has no form `yaer`; did you mean `year`?"),
        ("dates: {seasons: {'25': x}}", "1:19: `seasons` has no form `25`"),
        ("dates: {day: 'yyyyyyy QQQQQQQQ'}", "1:14: `yyyyyyy QQQQQQQQ` is no pattern of a date"),
        ("tick_day: 'dddd'", "1:11: `dddd` is no pattern of a date; write one such as `d MMMM y`"),
        ("- about", "1:1: the file is no list of words; write `key: text` lines"),
        ("about: [", "1:"),
    ],
)
def test_a_word_that_cannot_be_used_is_told_in_its_place(tmp_path, text, told):
    """It is left out, and the engine's own stands in its place."""
    found = said(tmp_path, "en", text)
    assert len(found.problems) == 1
    assert str(found.problems[0]).startswith(f"{tmp_path.as_posix()}/en.yml:{told}")
    assert Wording("en", found.words).words == Wording("en").words


def test_a_century_is_counted_in_either_kind_of_numerals(tmp_path):
    assert said(tmp_path, "en", "dates: {century: {other: '{roman} c.'}}").problems == []


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("polish", "`polish` is the code of no language; did you mean `pl`?"),
        ("ua", "`ua` is the code of no language; did you mean `uk`?"),
        ("de", "the sheet is not in this language; add `de` to `languages:` in factsheet.yml"),
    ],
)
def test_a_file_that_no_reader_sees_is_told(tmp_path, language, told):
    found = said(tmp_path, language, "close: A\n")
    assert found.words == {}
    assert [problem.sentence.startswith(told) for problem in found.problems] == [True]


def test_gaps_are_those_of_the_text():
    assert gaps("{a} of {b}, {{c}}") == {"a", "b"}


def test_every_language_of_the_engine_lacks_nothing():
    for language in ("en", "uk", "fr"):
        assert [*lacks(shipped(language), language)] == []


def test_the_words_stand_beside_the_data(tmp_path):
    """They are read with the sheet; a mistake in them is one of the sheet."""
    data = write(tmp_path / "data", [])
    words = tmp_path / "words"
    words.mkdir()
    (words / "en.yml").write_text("close: Shut\n", "utf-8")
    facts = load(data, TODAY)
    assert Wording("en", facts.words).word("close") == "Shut"
    assert load(FOLDER, TODAY).words == {}
    (words / "en.yml").write_text("clsoe: Shut\n", "utf-8")
    with pytest.raises(DataError, match="the interface has no word `clsoe`"):
        load(data, TODAY)
