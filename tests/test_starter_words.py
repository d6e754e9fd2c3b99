"""A file for the words of another language: laid down with what CLDR knows, never overwritten."""

import pytest
import yaml
from conftest import build
from test_starter import filled

from factsheet.__main__ import main
from factsheet.problems import DataError
from factsheet.starter import lay_down
from factsheet.starter.cldr import Cldr
from factsheet.starter.skeleton import skeleton
from factsheet.starter.words import lay_down_words, missing
from factsheet.wording import Wording, categories, shipped
from factsheet.wording.own import lacks, own_words

LANGUAGES = ("pl", "ar", "de", "pt-BR", "ja", "en-US", "cy", "he")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_has_a_line_below_its_english(language):
    """What is empty is what is missing, each form of it; what CLDR knows stands there already."""
    text = skeleton(language)
    words = yaml.safe_load(text)
    named = {name.partition(".")[0] for name in lacks({}, language)}
    assert {*words} == named
    for key, model in shipped("en").items():
        if isinstance(model, str) and key in words:
            assert f"# {model}\n{key}: " in text
    for key in ("days", "months", "years"):
        assert {*words[key]} == {*categories(language)}
        assert any(words[key].values())


@pytest.mark.parametrize(
    ("language", "day", "year", "days"),
    [
        ("pl", "d MMMM y", "y 'p.n.e.'", {"one": "dzień", "few": "dni", "many": "dni"}),
        ("de", "d. MMMM y", "y 'v. Chr.'", {"one": "Tag", "other": "Tage"}),
        ("pt-BR", "d 'de' MMMM 'de' y", "y 'a.C.'", {"one": "dia", "other": "dias"}),
        ("ar", "d MMMM y", "y 'ق.م'", {"few": "أيام", "two": "يومان"}),
    ],
)
def test_cldr_gives_dates_and_the_words_of_time(language, day, year, days):
    cldr = Cldr(language)
    assert (cldr.date("day"), cldr.date("year_bc")) == (day, year)
    forms = cldr.word("days")
    assert {key: forms[key] for key in days} == days


def test_a_language_as_it_is_laid_down_has_no_mistake_but_what_is_missing(tmp_path):
    for language in ("pl", "ar", "pt-BR"):
        lay_down_words(tmp_path / language, language)
        found = own_words(tmp_path / language, [language])
        assert found.problems == []
        assert len(found.missing) == 1
        assert Wording(language, found.words).word("close") == "Close"


def test_nothing_is_overwritten(tmp_path):
    """Who asks twice is told of a way to what the file lacks."""
    path = lay_down_words(tmp_path, "pl")
    path.write_text("close: Zamknij\n", "utf-8")
    with pytest.raises(DataError, match="this file is in the way; `factsheet words pl --missing`"):
        lay_down_words(tmp_path, "pl")
    assert path.read_text("utf-8") == "close: Zamknij\n"
    lacking = yaml.safe_load(missing(tmp_path, "pl"))
    assert "close" not in lacking
    assert "about" in lacking


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("polish", "`polish` is the code of no language; did you mean `pl`?"),
        ("xx", "`xx` is the code of no language; write one such as `pl` or `pt-BR`"),
        ("../pl", "`../pl` is the code of no language"),
        ("fr", "the engine speaks `fr`; write into "),
    ],
)
def test_what_cannot_be_laid_down_is_told_in_one_line(
    tmp_path, monkeypatch, capsys, language, told
):
    monkeypatch.chdir(tmp_path)
    assert main(["words", language]) == 1
    line, count = capsys.readouterr().out.splitlines()
    assert told in line
    assert count == "1 problem"
    assert [*tmp_path.iterdir()] == []


def test_what_is_there_and_what_is_lacking_is_said(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(["words", "pl"]) == 0
    assert capsys.readouterr().out == "words/pl.yml\n"
    assert main(["words", "fr", "--missing"]) == 0
    assert capsys.readouterr().out == "the words of `fr` are all there\n"


@pytest.mark.long
def test_a_language_may_name_a_region(tmp_path):
    """It is built strictly, its columns have names that SQL and CSVW take, and its search forms."""
    lay_down(tmp_path / "sheet", ["en", "pt-BR"])
    words = yaml.safe_dump(filled("pt-BR"), allow_unicode=True)
    (tmp_path / "sheet/words/pt-BR.yml").write_text(words, "utf-8")
    done = build(tmp_path / "sheet", tmp_path / "site")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "site/pt-BR/index.html").is_file()
    (table,) = (tmp_path / "site").rglob("figures.csv")
    assert "title_pt_BR" in table.read_text("utf-8").splitlines()[0]
