"""Invented sentences in two languages, hardly two alike, as long as those of a real sheet.

A benchmark with one text repeated hides what reading a text costs. Sentences are chosen by their
number alone, so that every run measures the same.
"""

from __future__ import annotations

from random import Random
from typing import NamedTuple

WHO = (
    ("Librarians of the large hall", "Бібліотекарі великої зали"),
    ("Readers of the evening course", "Читачі вечірнього курсу"),
    ("Binders of the old workshop", "Палітурники старої майстерні"),
    ("Students of geography", "Студенти географії"),
    ("Volunteers of the summer school", "Помічники літньої школи"),
    ("Translators of fairy tales", "Перекладачі казок"),
    ("Editors of the catalogue", "Редактори каталогу"),
    ("Printers from Lviv", "Друкарі зі Львова"),
    ("Archivists from Geneva", "Архівісти з Женеви"),
    ("Teachers of two villages", "Учителі двох сіл"),
    ("Delegates of UNESCO", "Делегати ЮНЕСКО"),
    ("Owners of the bookshops", "Власники книгарень"),
)
DID = (
    ("counted", "порахували"),
    ("restored", "відновили"),
    ("borrowed", "позичили"),
    ("described", "описали"),
    ("repaired", "полагодили"),
    ("found", "знайшли"),
    ("ordered", "замовили"),
    ("compared", "порівняли"),
    ("received", "отримали"),
    ("listed", "перелічили"),
)
WHAT = (
    ("all atlases of rivers", "всі атласи річок"),
    ("the dictionaries without covers", "словники без обкладинок"),
    ("several boxes of newspapers", "кілька коробок газет"),
    ("the longest novels of the century", "найдовші романи століття"),
    ("maps of the Carpathians", "мапи Карпат"),
    ("the missing volumes of the encyclopaedia", "відсутні томи енциклопедії"),
    ("letters about botany", "листи про ботаніку"),
    ("the poems that nobody had read", "вірші, яких ніхто не читав"),
    ("cookery books from Poland", "кулінарні книжки з Польщі"),
    ("the drawings of bridges", "креслення мостів"),
    ("old timetables of steamers", "старі розклади пароплавів"),
    ("the plays for children", "п’єси для дітей"),
)
WHERE = (
    ("in the reading room", "у читальній залі"),
    ("on the upper shelves", "на верхніх полицях"),
    ("at the spring fair in Kyiv", "на весняному ярмарку в Києві"),
    ("near the wide window", "біля широкого вікна"),
    ("during the exhibition", "під час виставки"),
    ("by order of the council", "за рішенням ради"),
    ("for the second branch", "для другої філії"),
    ("according to the bulletin", "за даними бюлетеня"),
    ("without any delay", "без жодної затримки"),
    ("together with the university", "разом з університетом"),
)
HOW = (
    ("the page does not say on which day", "сторінка не називає дня"),
    ("the desk gave the number itself", "відділ сам назвав число"),
    ("another bulletin has a smaller number", "в іншому бюлетені число менше"),
    ("what was lent later is not counted", "видане пізніше не враховано"),
    ("the catalogue of 2023 is the base", "основою є каталог 2023 року"),
    ("only thick books are meant", "ідеться лише про товсті книжки"),
    ("the words are those of a summary", "слова взято з підсумку"),
    ("see page {n} of the register", "див. сторінку {n} реєстру"),
    ("the share rests on two registers", "частка спирається на два реєстри"),
    ("the wording was corrected in March 2024", "формулювання виправлено в березні 2024 року"),
)
SEVERAL = 0.6
"""The share of texts that have a second sentence."""


class Pair(NamedTuple):
    """One text in two languages."""

    en: str
    uk: str


def title(seed: str) -> Pair:
    """Return a short text without a full stop."""
    chance = Random(f"title {seed}")  # noqa: S311
    parts = [chance.choice(each) for each in (WHO, DID, WHAT)]
    return Pair(*(" ".join(part[at] for part in parts) for at in (0, 1)))


def text(seed: str) -> Pair:
    """Return a sentence or two."""
    chance = Random(seed)  # noqa: S311
    parts = [chance.choice(each) for each in (WHO, DID, WHAT, WHERE)]
    more, number = chance.choice(HOW), chance.randrange(100, 1000)
    has_more = chance.random() < SEVERAL
    told = []
    for at in (0, 1):
        first = " ".join(part[at] for part in parts)
        second = f"; {more[at].format(n=number)}" if has_more else ""
        told.append(f"{first}{second}.")
    return Pair(*told)
