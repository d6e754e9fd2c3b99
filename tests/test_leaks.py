"""Private people stay out: every seeded leak is caught, and what is public passes."""

from datetime import date
from pathlib import Path

import pytest
import yaml
from sheet import FOLDER, TODAY, library, problems, write

from factsheet.checks import Context
from factsheet.checks.allowed import Allowed
from factsheet.checks.loader import load
from factsheet.checks.privacy import private_in
from factsheet.checks.walk import prose

ROOT = Path(__file__).resolve().parents[1]
CORPUS = yaml.safe_load((Path(__file__).parent / "corpus" / "leaks.yml").read_text("utf-8"))
LEAKS = [*CORPUS["leaks"]["names"], *CORPUS["leaks"]["traces"]]
LEAK = "Остап Вигаданий +380 00 000 00 00"


@pytest.fixture(scope="module")
def allowed():
    return Allowed(library())


@pytest.mark.parametrize("text", LEAKS)
def test_a_leak_is_caught(text, allowed):
    assert list(private_in(text, allowed))


@pytest.fixture(scope="module")
def allowed_in_the_data():
    return Allowed(load(ROOT / "data", date(2027, 1, 1)))


@pytest.mark.parametrize("text", LEAKS)
def test_a_leak_is_caught_beside_the_names_of_the_real_sheet(text, allowed_in_the_data):
    """A name that may stand in the data does not let others through that begin like it."""
    assert list(private_in(text, allowed_in_the_data))


@pytest.mark.parametrize("text", CORPUS["harmless"])
def test_a_harmless_text_passes(text, allowed):
    assert not list(private_in(text, allowed))


def test_there_are_leaks_enough_in_both_languages():
    cyrillic = [text for text in LEAKS if any("а" <= each <= "я" for each in text.lower())]
    assert len(LEAKS) >= 60
    assert min(len(cyrillic), len(LEAKS) - len(cyrillic)) >= 30
    assert len(CORPUS["harmless"]) >= 30


LONE = {"Ada Example", "Ада Приклад", "Lending Desk", "Library A", "Бібліотек* А", "Північн* зал*"}
"""Names by which others are measured."""


def _texts():
    """Return every text of the sheet that stands in one place of one file."""
    texts = sorted({each for _, _, each in prose(library()) if " " in each} - LONE)
    files = [(path.name, path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.yml"))]
    return [
        pytest.param(name, text, id=f"{name}: {text}")
        for name, content in files
        for text in texts
        if content.count(text) == 1 and "@" not in text and f"'{text}" not in content
    ]


@pytest.mark.parametrize(("name", "text"), _texts())
def test_every_text_of_every_file_is_read(name, text, tmp_path):
    """A leak is found wherever it is written: in a title, a note, a role, a plural form."""
    folder = write(tmp_path, [{"in": name, "replace": text, "with": LEAK}])
    rules = {each.rule for each in problems(folder)}
    assert rules >= {"names-are-public", "nobody-can-be-traced"}


def test_rules_and_the_function_for_pages_find_the_same():
    facts = library()
    assert list(Context(facts, TODAY).prose) == list(prose(facts))
