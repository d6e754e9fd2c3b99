"""Small numbers of people in texts: every one is found, and what only looks like one passes."""

from pathlib import Path

import pytest
import yaml
from exported import facts
from sheet import library

from factsheet.checks.few import Few

ROOT = Path(__file__).resolve().parents[1]
CORPUS = yaml.safe_load((ROOT / "tests" / "corpus" / "few.yml").read_text("utf-8"))
LANGUAGES = ("en", "uk")


@pytest.fixture(scope="module")
def few():
    """What finds small numbers in the words of the real sheet."""
    return Few(facts())


def texts(kind: str) -> list[str]:
    """Return the sentences of a kind in both languages."""
    found = [text for language in LANGUAGES for text in CORPUS[kind][language]]
    assert found
    return found


def test_a_small_number_of_people_is_found(few):
    """Numerals, number words and collective ones, before and behind the people that they count."""
    assert [each for each in texts("small") if not list(few.found(each))] == []


def test_a_harmless_number_passes(few):
    """Exchanges, days, offices, ordinals, shares and large numbers point at nobody."""
    assert [each for each in texts("harmless") if list(few.found(each))] == []


def test_there_are_sentences_enough_in_both_languages():
    for kind in ("small", "harmless"):
        assert all(len(set(CORPUS[kind][language])) >= 70 for language in LANGUAGES)


def test_the_least_number_is_that_of_the_vocabulary():
    """A number is small below what the vocabulary says, and not at it."""
    few = Few(library())
    assert few.least == 5
    assert list(few.found("four readers")) == ["four readers"]
    assert not list(few.found("five readers"))
    assert list(few.found("fewer than five readers")) == ["five readers"]


def test_words_of_another_subject_are_not_known(few):
    """What the vocabulary does not name is no word for people: books are counted freely."""
    assert not list(Few(library()).found("four pilots, three books and two soldiers"))
    assert list(few.found("four pilots")) == ["four pilots"]


def test_a_word_for_people_is_one_however_it_is_written(few):
    """A capital letter hides nobody; a word of a sheet without letters stands for nobody."""
    assert list(few.found("Three Ukrainians returned.")) == ["Three Ukrainians"]
    for listed in ("reader", "Reader", "reader/", "/ * reader", "(reader reader"):
        facts = library()
        sheet = facts.sheet.model_copy(update={"people": {"en": listed, "uk": "чит(ач /читач"}})
        few = Few(type(facts)(sheet))
        assert list(few.found("two readers, two houses")) == ["two readers"], listed
        assert list(few.found("два читачі, три хати")) == ["два читачі"], listed


def test_a_unit_without_words_counts_nobody():
    """That they are missing is told by another rule."""
    facts = library()
    units = tuple(each.model_copy(update={"forms": {}}) for each in facts.sheet.units)
    few = Few(type(facts)(facts.sheet.model_copy(update={"units": units})))
    assert list(few.found("two readers and two women")) == ["two women"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Of 130, 4 men and 11 women returned.", ["4 men"]),
        ("Two civilians, one woman; three days.", ["Two civilians", "one woman"]),
        ("Троє жінок і один цивільний.", ["Троє жінок", "один цивільний"]),
        ("Двоє з них – цивільні.", ["Двоє"]),
    ],
)
def test_what_is_found_is_told_as_it_is_written(few, text, found):
    """The message names the words that an editor has to change, each of them."""
    assert list(few.found(text)) == found


def test_a_sheet_that_guards_no_count_reads_no_text():
    """Where no unit has a smallest count, nothing is small."""
    facts = library()
    units = tuple(each.model_copy(update={"smallest_count": None}) for each in facts.sheet.units)
    few = Few(type(facts)(facts.sheet.model_copy(update={"units": units})))
    assert few.least == 0
    assert not list(few.found("Two women returned."))
