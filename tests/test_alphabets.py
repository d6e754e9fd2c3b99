"""Words in letters of two alphabets, and words that look like those of another."""

import subprocess
import sys

import pytest
from conftest import ROOT

from factsheet.reading.alphabets import CYRILLIC, TWINS, strays

MIXED = {
    "Vyh\u0430danyi": "`\u0430` (U+0430, Cyrillic) stands among Latin letters in `Vyh\u0430danyi`"
    "; write `a` (U+0061)",
    "\u0412иг\u0061даний": "`a` (U+0061, Latin) stands among Cyrillic letters in `Вигaданий`"
    "; write `а` (U+0430)",
    "\u0421IЗО": "`I` (U+0049, Latin) stands among Cyrillic letters in `СIЗО`; write `І` (U+0406)",
    "\u0391lpha": "`Α` (U+0391, Greek) stands among Latin letters in `Αlpha`; write `A` (U+0041)",
    "Вигаdаний": "`d` (U+0064, Latin) stands among Cyrillic letters in `Вигаdаний`"
    "; write the word in one alphabet",
    "\u041e’Carolan": "`О` (U+041E, Cyrillic) stands among Latin letters in `О’Carolan`"
    "; write `O` (U+004F)",
    "H\u0251ns": "`ɑ` (U+0251, Latin) looks like another letter in `Hɑns`; write `a` (U+0061)",
    "the \u0421\u043e\u0441\u043e man": "`С` (U+0421, Cyrillic) and all of `Сосо` look like other"
    " letters; write it as the words around it, or put it in quotes",
    "\u0421\u043e\u0441\u043e said so": "`С` (U+0421, Cyrillic) and all of `Сосо` look like other"
    " letters; write it as the words around it, or put it in quotes",
    "каже Coxo пошепки": "`C` (U+0043, Latin) and all of `Coxo` look like other letters"
    "; write it as the words around it, or put it in quotes",
    "the \u13aa\u13d2 man": "`Ꭺ` (U+13AA, Cherokee) and all of `ᎪᏒ` look like other letters"
    "; write it as the words around it, or put it in quotes",
}


@pytest.mark.parametrize("text", MIXED)
def test_a_letter_of_another_alphabet_is_named_with_its_twin(text):
    """The line says which letter it is, of which alphabet, where, and what to write."""
    ((at, fault, hint),) = strays(text)
    assert f"{fault}; {hint}" == MIXED[text]
    assert text[at] == fault[1]


@pytest.mark.parametrize(
    "text",
    [
        "Свобода Live",
        "COVID-19 і IT-шник",
        "у CNN’і та Facebook’у",
        "5 кВ·h, 10 μm",
        "пише AP, каже BBC",
        "{en: Radio, uk: Рух}",
        "слово «Coxo» у лапках",
        "Mac повільний, HC",
        r"a pattern \bслово\w and \nСлово and \u202fб",
        "https://uk.wikipedia.org/wiki/Азов",
        "Усі BBC",
        "Усі zhovto 10 у Facebook",
        "日本のカタカナと漢字",
        "імʼя й ім’я",
    ],
)
def test_words_of_several_alphabets_stand_beside_one_another(text):
    """A hyphen, a quote, a mark or an apostrophe may part what each alphabet writes in its own."""
    assert list(strays(text)) == []


def test_twins_are_letters_of_other_alphabets():
    """No letter that English or Ukrainian is spelt with is the twin of one of its own alphabet."""
    assert not any(letter.isascii() for letter in TWINS)
    assert all(twin.isascii() and twin.isalpha() for twin in TWINS.values())
    assert {CYRILLIC[letter] for letter in "aceiopxy"} == {*"асеіорху"}


def test_the_table_is_written_from_unicodes_data(tmp_path):
    """The generator takes the letters of the alphabets that matter, and nothing else."""
    data = '{"а": [{"c": "a"}], "І": [{"c": "l"}], "ı": [{"c": "i"}], "𝐚": [{"c": "a"}]}'
    (tmp_path / "confusables.json").write_text(data, "utf-8")
    code = "import pathlib, make_lookalikes as m; m.FILE = pathlib.Path('table.txt'); m.main()"
    subprocess.run(
        [sys.executable, "-c", code, "confusables.json"],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT / "tests")},
        check=True,
    )
    assert (tmp_path / "table.txt").read_text("utf-8") == "І I\nа a\n"
