"""Public persons stand in full, by a surname of their own, or beside an office; others do not."""

import pytest
from sheet import library

from factsheet.checks.names.allowed import Allowed
from factsheet.checks.names.people import begins_name, is_surname, people_in
from factsheet.checks.names.private import names_in
from factsheet.checks.names.public import read
from factsheet.checks.names.words import words_of

LISTS = ("people", "surnames", "officials", "villages")


@pytest.fixture(scope="module")
def allowed():
    return Allowed(library())


@pytest.mark.parametrize(
    "text",
    [
        "In Geneva Volker Türk spoke with Viktor Orban and with Recep Tayyip Erdoğan.",
        "Lukashenko Meets US Envoy in Minsk",
        "Then President Ruto met Minister of the Interior Ihor Klymenko.",
        "On Monday Friedrich Merz arrived; Merz left on Tuesday. E. Macron stayed.",
        "Про це домовилися з Дональдом Трампом, Мухаммедом бін Салманом і Сергієм Лавровим.",
        "Witkoff, Kushner and Dmitriev met; so did Ursula von der Leyen and Frederick II.",
        "За словами Гутерреша, папи Лева й міністра Ігоря Клименка, дня не названо.",
        "Зустрілися з Андрієм Сибігою, Маттео Дзуппі та Дмитром Лубінцем.",
    ],
)
def test_a_public_person_may_stand(text, allowed):
    assert [*names_in(text, allowed)] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It was Ihor Klymenko from the next street.", "Ihor Klymenko"),
        ("Він бачив Ігоря Клименка з сусідньої вулиці.", "Ігоря Клименка"),
        ("We met President Zemfyrenko.", "Zemfyrenko"),
        ("They met Volker Zemfyr.", "Volker Zemfyr"),
        ("Macron, Merz, Orbán and Zemfyr met.", "Zemfyr"),
        ("The soldier Macron came home.", "soldier Macron"),
        ("Повернувся сержант Макрон.", "сержант Макрон"),
        ("The minister greeted the soldier Ihor Klymenko.", "Ihor Klymenko"),
        ("Зеленський зустрів Шевченка.", "Шевченка"),
        ("Приїхав Логвинов.", "Логвинов"),
        ("The minister spoke. Then Klymenko came.", "Klymenko"),
    ],
)
def test_nobody_else_stands_for_their_sake(text, found, allowed):
    assert any(found in each for each in names_in(text, allowed))


def test_a_name_is_known_by_its_words():
    text = "There was Friedrich Merz, who saw Macron."
    assert people_in(text) == ({2, 3}, {6})
    assert is_surname("Макроном")
    assert not is_surname("Клименко")
    assert begins_name("emmanuel", "macron")


@pytest.mark.parametrize("name", LISTS)
def test_a_list_is_sorted_and_holds_no_line_twice(name):
    """Latin names come before Cyrillic ones, each in the order of their letters."""
    lines = read(name)
    assert lines == sorted({*lines}, key=lambda line: (line[0] > "Ͱ", line.casefold(), line))


def test_who_stands_in_full_has_two_words():
    assert [name for name in read("people") if len(words_of(name)) == 1] == []
    assert not {*read("people")} & {*read("officials")}
