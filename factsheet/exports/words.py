"""Tables of words that only stand after numbers: units, kinds of speaker."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from factsheet.exports.tables import Column, Kind, Table
from factsheet.model import FactSheet, SpeakerKind, Unit
from factsheet.wording import Wording
from factsheet.wording.codes import ending

SORTS = (
    Column("kind", "What sort of number it is: `count`, `people`, `money` …", required=True),
    Column("currency", "The currency of money, as ISO 4217 writes it."),
    Column("per", "Of a rate, for how many it is.", Kind.NUMBER),
)


def units(facts: FactSheet) -> Table:
    """Return the units, with what sort of number each is."""
    named = counted(facts, "units", "What numbers count or measure.", facts.sheet.units)
    sorts = {unit.id: (unit.sort.value, unit.currency, unit.per) for unit in facts.sheet.units}
    rows = tuple((*row, *sorts[str(row[0])]) for row in named.rows)
    return replace(named, columns=(*named.columns, *SORTS), rows=rows)


def counted(facts: FactSheet, name: str, about: str, words: Iterable[Unit | SpeakerKind]) -> Table:
    """Return a table of words that only have forms to stand after a number."""
    languages = facts.sheet.languages
    columns = [Column("id", "Name that records use.", required=True)]
    columns += [
        Column(f"name{ending(language)}", f"The word after one ({language}).", required=True)
        for language in languages
    ]
    rows = ((word.id, *(_named(facts, word, language) for language in languages)) for word in words)
    return Table(name, about, ("id",), tuple(columns), tuple(sorted(rows)))


def _named(facts: FactSheet, word: Unit | SpeakerKind, language: str) -> str:
    """Return the word after one; of a unit without words what stands there instead."""
    if language in word.forms:
        return word.forms[language].get("one", word.forms[language]["other"])
    assert isinstance(word, Unit)
    return Wording(language, facts.words).named(word) or word.id
