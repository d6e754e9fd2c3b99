"""One form first: letters are composed, and whatever passes for another letter is refused."""

import shutil
from unicodedata import normalize

import pytest
from sheet import FOLDER, TODAY, lines, problems, write

from factsheet.checks.loader import load
from factsheet.reading import letters
from factsheet.reading.filetext import one_form
from factsheet.site import source

HIDDEN = {
    "a joiner": ("Ви\u200dгаданий", "1:3: the character U+200D cannot be seen; delete it"),
    "a non-joiner": ("Ви\u200cгаданий", "1:3: the character U+200C cannot be seen; delete it"),
    "a soft hyphen": ("Ви\u00adгаданий", "1:3: the character U+00AD cannot be seen; delete it"),
    "an override": ("a\u202eb", "1:2: the character U+202E cannot be seen; delete it"),
    "a variation": ("a\ufe0f", "1:2: the character U+FE0F cannot be seen; delete it"),
    "a tag": ("a\U000e0041", "1:2: the character U+E0041 cannot be seen; delete it"),
    "a filler": ("a\u3164", "1:2: the character U+3164 cannot be seen; delete it"),
    "an empty braille": ("a\u2800", "1:2: the character U+2800 cannot be seen; delete it"),
    "of private use": ("a\ue000", "1:2: the character U+E000 cannot be seen; delete it"),
}
DECORATED = {
    "bold": ("𝐎stap", "1:1: `𝐎` (U+1D40E) is decorated; write `O`"),
    "full width": ("line\nＶ", "2:1: `Ｖ` (U+FF36) is decorated; write `V`"),
    "wide digits": ("０５０", "1:1: `０` (U+FF10) is decorated; write `0`"),
    "a wide sign": ("name＠mail", "1:5: `＠` (U+FF20) is decorated; write `@`"),
    "circled": ("Ⓥ", "1:1: `Ⓥ` (U+24CB) is decorated; write `V`"),
    "raised": ("ᵛ", "1:1: `ᵛ` (U+1D5B) is decorated; write `v`"),
    "small capitals": ("ʀ", "1:1: `ʀ` (U+0280) is decorated; write plain letters"),
    "negative squared": ("🅰", "1:1: `🅰` (U+1F170) is decorated; write plain letters"),
    "regional": ("🇴 🇸", "1:1: `🇴` (U+1F1F4) is decorated; write plain letters"),
}
MARKED = {
    "a stress": ("Ви\u0301гаданий", "1:3: `и́` has a mark (U+0301) that is part of no letter"),
    "struck": ("z\u0336z", "1:2: `z̶` has a mark (U+0336) that is part of no letter"),
    "alone": ("\u0301a", "1:1: `\u0301` has a mark (U+0301) that is part of no letter"),
}
MARKED = {key: (text, f"{said}; delete the mark") for key, (text, said) in MARKED.items()}


@pytest.mark.parametrize(
    ("text", "told"), [*HIDDEN.values(), *DECORATED.values(), *MARKED.values()]
)
def test_what_passes_for_another_letter_is_told_with_place_and_code_point(text, told):
    """A character that hides, decorates or marks gives one line: where, which, and the way out."""
    ((line, column), fault, hint), *more = letters.faults(one_form(text))
    assert f"{line}:{column}: {fault}; {hint}" == told
    assert len(more) == text.count(" ")


@pytest.mark.parametrize(
    "text",
    [
        "Ґандзя з’їла її й ще п'ять",
        "café, Șerban, Ģirts, Ə, Łódź, Đặng, Straße, Kadıköy",
        "№ 7, 5 m², 20 ℃, ½, 1º, … – “x” «y» 1\u00a0279",
        "新华社：俄罗斯，乌克兰！",
        "カタカナ ﾃｽﾄ",
        "हिन्दी में, نص عربي, עִבְרִית, ภาษาไทยทำ, Ελληνικά, հայերեն և",
        "📚 ⚠ → ★",
    ],
)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_every_language_can_be_written(text, form):
    """Letters, marks and signs that a language is spelt with pass, in whatever form they come."""
    assert letters.faults(one_form(normalize(form, text))) == []


def test_a_word_gives_one_line_however_many_such_letters_it_has():
    """Whoever decorated a whole word is told once, at its beginning."""
    found = letters.faults("𝐎𝐬𝐭𝐚𝐩 und 𝐕\u200d𝐕")
    assert [place for place, _, _ in found] == [(1, 1), (1, 11)]


def test_a_mark_of_asian_texts_hides_no_letters():
    """Wide marks pass beside letters as wide, and the decorated word behind them does not."""
    assert [place for place, _, _ in letters.faults("新：Ｖｙ")] == [(1, 3)]


def test_decomposed_data_is_the_same_data(tmp_path):
    """A file that a system saved in decomposed letters gives the records that it gave before."""
    shutil.copytree(FOLDER, tmp_path, dirs_exist_ok=True)
    for path in tmp_path.glob("*.yml"):
        path.write_text(normalize("NFD", path.read_text("utf-8")), "utf-8")
    assert "и\u0306" in (tmp_path / "speakers.yml").read_text("utf-8") + (
        tmp_path / "factsheet.yml"
    ).read_text("utf-8")
    assert load(tmp_path, TODAY) == load(FOLDER, TODAY)


def test_a_code_between_quotes_is_composed_too(tmp_path):
    """What a code adds to a letter is one letter with it, or is refused."""
    edit = {"in": "statements.yml", "replace": "uk: За її словами, книжки", "with": ""}
    for code, told in (("\\u0306", 0), ("\\u0301", 1)):
        edit["with"] = f'uk: "За її словами, книжки{code} повертаються швидше, ніж торік."\n#'
        assert len(problems(write(tmp_path / code[1:], [edit]))) == told


def test_such_letters_are_told_before_any_rule_reads_them(tmp_path):
    """A leak behind a letter in disguise gives the letter's line alone."""
    edit = {
        "in": "statements.yml",
        "replace": "en: The books come back faster than last year, she said.",
        "with": "en: The last book came from Bella \u200dInvented, 050 000 00 00.",
    }
    folder = write(tmp_path, [edit])
    told = ["statements.yml:7:39: the character U+200D cannot be seen; delete it"]
    assert lines(problems(folder), folder) == told


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("page.md", "# T\n\nВиг\u0430da", "page.md:3:5: `d` (U+0064, Latin)"),
        ("page.md", "---\ntitle: \uff34\n---\n\n# T\n", "page.md:2:8: `Ｔ` (U+FF34) is decorated"),
        ("p\u0430ge.md", "# T\n", "p\u0430ge.md:1: in the file's name `\u0430` (U+0430, Cyrillic)"),
    ],
)
def test_pages_front_matter_and_file_names_are_read_the_same_way(name, text, told, tmp_path):
    """A page's text, its front matter and its name are held to the same letters."""
    (tmp_path / name).write_text(text, "utf-8")
    body, found = source.read(tmp_path / name)
    assert len(found) == 1
    assert told in found[0]
    assert told.partition(":")[0] == name or "Виг" not in body


def test_a_decomposed_page_is_composed(tmp_path):
    """Macros and search see the letters of a page as they are seen everywhere else."""
    (tmp_path / "page.md").write_text(normalize("NFD", "# Її й\n"), "utf-8")
    assert source.read(tmp_path / "page.md") == ("# Її й\n", [])


@pytest.mark.parametrize("text", ["Mt CO₂", "H₂SO₄", "km²", "m⁻²", "10⁶", "10⁻⁶ m", "PM₂.₅"])
def test_small_digits_of_formulas_and_units_are_no_disguise(text):
    assert letters.faults(text) == []


@pytest.mark.parametrize("text", ["⁰⁵⁰¹¹²²", "a₁₂₃₄", "тел. ₀₅₀", "CO₂₅₆", "1₂"])
def test_small_digits_that_make_a_number_are_refused(text):
    assert [fault for _, fault, _ in letters.faults(text)]
