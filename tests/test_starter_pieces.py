"""How files of a sheet are edited and translated, and what its commands take."""

import pytest
import yaml
from click.testing import CliRunner
from sheet import TODAY, write

from factsheet.model import FORMAT
from factsheet.starter.command import new, upgrade
from factsheet.starter.datafile import DataFile
from factsheet.starter.translated import translated

TEXT = "# kept\n- title: {en: A, uk: А}  # too\n  languages: [en, uk]\n  id: a\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("# on top\na: 1\n", "# on top\nformat: 1\na: 1\n"),
        ("a: 1\nformat: 0 # old\n", "a: 1\nformat: 1 # old\n"),
        ("{a: 1}\n", "{format: 1, a: 1}\n"),
        ("\ufeffa: 1\r\n", "\ufeffformat: 1\r\na: 1\r\n"),
    ],
)
def test_a_key_is_set_and_every_other_byte_stays(tmp_path, before, after):
    path = tmp_path / "a.yml"
    path.write_bytes(before.encode())
    DataFile(path).set_first("format", "1")
    assert path.read_bytes().decode() == after


def test_texts_are_laid_down_in_the_wanted_languages_with_every_remark():
    """What is not translated says so in its own language's place."""
    ukrainian = translated(TEXT, ("en", "uk"), ["uk"])
    assert ukrainian == TEXT.replace("en: A, ", "").replace("[en, uk]", "[uk]")
    (record,) = yaml.safe_load(translated(TEXT, ("en", "uk"), ["pl", "en"]))
    assert record["title"] == {"pl": "(pl) A", "en": "A"}
    assert "# kept" in translated(TEXT, ("en", "uk"), ["pl"])
    assert translated(TEXT, ("en", "uk"), ["en", "uk"]) == TEXT


def test_a_word_has_each_form_that_a_language_counts_with():
    text = "- en: {one: book, other: books}\n  uk: {one: книжка, other: книжки}\n"
    (record,) = yaml.safe_load(translated(text, ("en", "uk"), ["pl"]))
    assert record["pl"].keys() == {"one", "few", "many", "other"}
    assert record["pl"]["few"] == "books"


def test_languages_are_words_up_to_the_next_option(tmp_path):
    ended = CliRunner().invoke(new, [str(tmp_path / "a"), "--languages", "uk", "en"])
    assert ended.exit_code == 0, ended.output
    sheet = yaml.safe_load((tmp_path / "a" / "data" / "factsheet.yml").read_text("utf-8"))
    assert sheet["languages"] == ["uk", "en"]
    again = CliRunner().invoke(new, [str(tmp_path / "a"), "--languages", "uk", "--diff"])
    assert (again.exit_code, again.output) == (0, "")  # what was laid down is as it would be


def test_a_sheet_is_brought_up_once(tmp_path):
    """The format is written at the top; a second time there is nothing to do."""
    words = ["--data", str(write(tmp_path))]
    first, second = (CliRunner().invoke(upgrade, words, obj=TODAY) for _ in range(2))
    assert first.output == f"{(tmp_path / 'factsheet.yml').as_posix()}\n"
    assert second.output == "there is nothing to upgrade\n"
    assert (tmp_path / "factsheet.yml").read_text("utf-8").startswith(f"format: {FORMAT}\n")


def test_a_heading_in_any_alphabet_has_an_address_of_its_words(tmp_path):
    """A link to it goes on working when another heading is written above it."""
    assert CliRunner().invoke(new, [str(tmp_path / "x"), "--languages", "en"]).exit_code == 0
    settings = (tmp_path / "x" / "mkdocs.yml").read_text("utf-8")
    listed = yaml.unsafe_load(settings.partition("markdown_extensions:")[2].partition("\n\n")[0])
    (toc,) = (each["toc"] for each in listed if isinstance(each, dict))
    assert toc["slugify"]("Повернення книжок", "-") == "повернення-книжок"
