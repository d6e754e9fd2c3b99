"""What a second person looks at in a change: new names, places and numbers of people."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from factsheet.changes.added import Text, added, texts
from factsheet.changes.trees import Tree
from factsheet.checks.few import Few
from factsheet.checks.names.public import is_no_name
from factsheet.derive import quoted, unit_of, unread
from factsheet.model import FactSheet
from factsheet.model.names import NameKind

WORD = re.compile(r"[^\W\d_]+(?:[’'ʼ-][^\W\d_]+)*")
THOUSANDS = re.compile(r"(?<=\d)[,.\u00a0\u202f ](?=\d{3}(?!\d))")
ADDRESS = re.compile(r"https?://\S+")
BEGINS = ".:;!?…\n"
"""Marks after which a plain word has a capital too."""
ANY_NUMBER = 10**12
"""Greater than every number of people."""
INFLECTED = 2
"""How many letters at the end of a word in Cyrillic letters may be others in another case."""


class Sort(StrEnum):
    """What a second person looks at."""

    NAME = "name"
    PLACE = "place"
    PEOPLE = "people"
    PASSAGE = "passage"


@dataclass(frozen=True)
class Seen:
    """One thing to look at, and where it stands."""

    sort: Sort
    """What it is."""
    text: str
    """What stands there."""
    address: str
    """The record or value; empty for a page."""
    file: str
    """The file in which it stands."""
    line: int
    """Its line, counted from 1."""
    column: int
    """Its column, counted from 1."""


def second_look(base: Tree, head: Tree) -> tuple[Seen, ...]:
    """Return what is new of names, places, numbers of people and values without a passage.

    They stand by sort, each once a place.

    No rule of the gate decides what is told here: what may stand is told too.
    """
    known = {word for text in texts(base) for word in _words(text.text)}
    few = Few(head.facts)
    few.least = ANY_NUMBER
    places = re.compile("|".join(_places(head.facts)) or "(?!)")
    found = [*_numbers(base.facts, head), *_unquoted(base.facts, head)]
    for each in added(base, head):
        shown = [(Sort.PLACE, place) for place in places.findall(each.text)]
        shown += [(Sort.PLACE, each.text)] if each.is_place else []
        shown += [(Sort.NAME, name) for name in _names(ADDRESS.sub("", each.text), known)]
        shown += [(Sort.PEOPLE, count) for count in few.found(THOUSANDS.sub("", each.text))]
        found += [_seen(each, sort, text) for sort, text in shown]
    order = tuple(Sort)
    return tuple(sorted(dict.fromkeys(found), key=lambda each: order.index(each.sort)))


def _seen(text: Text, sort: Sort, shown: str) -> Seen:
    return Seen(sort, shown, text.address, text.file, text.line, text.column)


def _words(text: str) -> Iterable[str]:
    return (word.casefold() for word in WORD.findall(text))


def _names(text: str, known: set[str]) -> Iterator[str]:
    """Yield each run of words with a capital of which the earlier state lacks a word."""
    run: list[re.Match[str]] = []
    for word in (*WORD.finditer(text), None):
        is_next = run and word and not text[run[-1].end() : word.start()].strip()
        if run and not (is_next and word and word[0][0].isupper()):
            if any(word[0].casefold() not in known for word in run):
                yield text[run[0].start() : run[-1].end()]
            run = []
        if word and word[0][0].isupper() and (run or not _is_plain(text, word)):
            run.append(word)


def _is_plain(text: str, word: re.Match[str]) -> bool:
    """Return whether a word has its capital only because a sentence begins with it."""
    before = text[: word.start()].rstrip(" «“\"'(—–-*#>")
    return (not before or before[-1] in BEGINS) and is_no_name(word[0])


def _places(facts: FactSheet) -> Iterator[str]:
    """Yield a pattern for each place that texts may name, in any of its cases."""
    for each in facts.sheet.names:
        for name in each.name.values() if each.kind is NameKind.PLACE else ():
            yield r"\b" + r"\W+".join(map(_form, name.split())) + r"\b"


def _form(word: str) -> str:
    start, star, _ = word.partition("*")
    if not star and len(word) > 2 * INFLECTED and re.search("[а-яіїєґ]", word):
        return rf"{re.escape(word[:-INFLECTED])}\w*"
    return re.escape(start) + (r"\w*" if star else "")


def _numbers(base: FactSheet, head: Tree) -> Iterator[Seen]:
    """Yield each new or changed value of the data that counts people."""
    guarded = {unit.id for unit in head.facts.sheet.units if unit.smallest_count}
    for address, stated in head.facts.values.items():
        was = base.values.get(address)
        if (was is None or was.value != stated.value) and unit_of(head.facts, address) in guarded:
            yield Seen(Sort.PEOPLE, str(stated.value), address, *head.place(address))


def _unquoted(base: FactSheet, head: Tree) -> Iterator[Seen]:
    """Yield each new value beside which no words of a source stand, where the sheet wants them."""
    wanted = head.facts.sheet.evidence and head.facts.sheet.evidence.target
    cannot = {*unread(head.facts)} if wanted else {}
    for address, stated in head.facts.values.items() if wanted else ():
        if address not in base.values and address not in cannot and not quoted(stated):
            yield Seen(Sort.PASSAGE, str(stated.value), address, *head.place(address))
