"""Private people stay out: every seeded leak is caught, and what is public passes."""

from pathlib import Path

import pytest
import yaml
from exported import facts
from sheet import FOLDER, TODAY, library, problems, write

from factsheet.checks import Context
from factsheet.checks.names.allowed import Allowed
from factsheet.checks.traces import (
    ACCOUNTS,
    CALL_SIGNS,
    CONTACT,
    COORDINATES,
    DETENTION,
    KINDS,
    PRIVATE,
    private_in,
    traces_in,
)
from factsheet.checks.walk import prose

CORPUS = yaml.safe_load((Path(__file__).parent / "corpus" / "leaks.yml").read_text("utf-8"))
LEAKS = [text for kind in CORPUS["leaks"].values() for text in kind]
KIND = {
    "detention": DETENTION,
    "coordinates": COORDINATES,
    "accounts": ACCOUNTS,
    "contact": CONTACT,
    "birth-health-papers": PRIVATE,
    "callsigns": CALL_SIGNS,
}
LEAK = "Остап Вигаданий +380 00 000 00 00"


@pytest.fixture(scope="module")
def allowed():
    return Allowed(library())


def test_a_leak_is_caught(allowed):
    assert [text for text in LEAKS if not list(private_in(text, allowed))] == []


@pytest.fixture(scope="module")
def allowed_in_the_data():
    return Allowed(facts())


def test_a_leak_is_caught_beside_the_names_of_the_real_sheet(allowed_in_the_data):
    """A name that may stand in the data does not let others through that begin like it."""
    assert [text for text in LEAKS if not list(private_in(text, allowed_in_the_data))] == []


def test_a_harmless_text_passes(allowed):
    assert [text for text in CORPUS["harmless"] if list(private_in(text, allowed))] == []


@pytest.mark.parametrize("kind", KIND)
def test_a_trace_is_caught_by_some_rule_for_traces(kind, allowed):
    """Nothing that leads to a person needs a name beside it to be found."""
    texts = CORPUS["leaks"][kind]
    found = [text for text in texts if any([*traces_in(text, each, allowed)] for each in KINDS)]
    assert found == texts


@pytest.mark.parametrize("kind", KIND)
def test_each_kind_has_a_rule_that_finds_nearly_all_of_it(kind, allowed):
    """Nineteen of twenty are found by the rule whose advice fits; the rest by another."""
    texts = CORPUS["leaks"][kind]
    missed = [text for text in texts if not [*traces_in(text, KIND[kind], allowed)]]
    assert len(missed) <= len(texts) * 0.05, missed


def test_ordinary_news_leads_to_nobody(allowed_in_the_data):
    """Numbers, streets, prisons and wounds of many are no traces of one."""
    texts = CORPUS["untraced"]
    assert texts
    found = [[*traces_in(text, kind, allowed_in_the_data)] for text in texts for kind in KINDS]
    assert [each for each in found if each] == []


def test_a_town_of_detention_is_named_only_as_such(allowed, allowed_in_the_data):
    """A town that may be named is no leave to say that somebody is held there."""
    assert [*traces_in("They are in the prison in Paris.", DETENTION, allowed)]
    assert not [*traces_in("A barrack in Olenivka", DETENTION, allowed_in_the_data)]
    assert [*traces_in("a colony near Donetsk", DETENTION, allowed_in_the_data)]


@pytest.mark.parametrize("part", ["colony-7", "kontakt-0000000007"])
def test_an_id_is_read(part, tmp_path):
    """What a text may not say, an address of the sheet does not say either."""
    edits = [
        {"in": each.name, "replace": "example-on-pace", "with": f"example-{part}"}
        for each in sorted(FOLDER.glob("*.yml"))
        if each.read_text("utf-8").count("example-on-pace") == 1
    ]
    found = {each.rule for each in problems(write(tmp_path, edits))}
    assert found & {"no-text-tells-a-place-of-detention", "no-text-gives-a-contact"}


def test_there_are_leaks_enough_in_both_languages():
    cyrillic = [text for text in LEAKS if any("а" <= each <= "я" for each in text.lower())]
    assert len(LEAKS) >= 60
    assert min(len(cyrillic), len(LEAKS) - len(cyrillic)) >= 30
    assert len(CORPUS["harmless"]) >= 30


LONE = {"Ada Example", "Ада Приклад", "Lending Desk", "Library A", "Бібліотек* А", "Північн* зал*"}
"""Names by which others are measured."""


NAMED = {text for each in library().sheet.names for text in each.name.values()}


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


@pytest.mark.long
@pytest.mark.parametrize(("name", "text"), _texts())
def test_every_text_of_every_file_is_read(name, text, tmp_path):
    """A leak is found wherever it is written: in a title, a note, a role, a plural form."""
    folder = write(tmp_path, [{"in": name, "replace": text, "with": LEAK}])
    rules = {each.rule for each in problems(folder)}
    is_name = name == "factsheet.yml" and text in NAMED  # a name says itself who may be named
    assert rules >= {"no-text-gives-a-contact", *([] if is_name else ["names-are-public"])}


def test_rules_and_the_function_for_pages_find_the_same():
    facts = library()
    assert list(Context(facts, TODAY).prose) == list(prose(facts))
