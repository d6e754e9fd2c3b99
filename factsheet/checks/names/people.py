"""Public persons in a text: in full, by a surname of their own, or beside a public office."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any, NamedTuple

from factsheet.checks.names.forms import bare, folded
from factsheet.checks.names.lexicon import GREEK
from factsheet.checks.names.public import read, split, words
from factsheet.checks.names.ranks import is_bond
from factsheet.checks.names.words import REMEMBERED, Words, words_of

FULL, ALONE, BESIDE = "people", "surnames", "officials"
"""Lists of names that may stand in full, alone, and only beside an office."""
REACH = 6
"""How many words away the office may stand."""
ENDING = re.compile(r"(?:ого|ому|ими|ові|еві|єві|ій|ої|ою|ею|єю|им|их|ий|ом|ем|єм|[аеиіоуяюєїй])$")
VOWEL = re.compile(r"(?<=..)(?:[ьйії]$|е(?=ць?$))")
"""How names in Cyrillic letters are inflected, and what of their stem comes and goes."""
SHORTEST = 2
"""How many letters a stem has at least."""
GAP = re.compile(r"[\s\-–‑.]{1,3}")
JOINED = re.compile(r", |,? (?:and|or|і|й|та|або) |/")
"""What stands between two names of a list."""
PARTICLES = frozenset({"von", "van", "de", "фон", "ван", "де"})
"""Words in small letters with which a surname begins."""
COMMON = re.compile(r"(?:енк|чук|юк|enko|chuk|[iy]uk)$")
"""How the stems of surnames end that are so frequent that an office says too little."""
CLAUSE = re.compile(r"[.!?;:\n]\s")
END = ""
"""The key of a tree under which it says in which ways a name may stand that ends there."""


class Named(NamedTuple):
    """The places of the words that name public persons."""

    surely: set[int]
    """Of full names, and of names beside an office."""
    alone: set[int]
    """Of surnames that stand alone."""


@lru_cache(maxsize=REMEMBERED)
def people_in(text: str) -> Named:
    """Return the places of the words of a text that name public persons."""
    found, named, told, tree = words_of(text), Named(set(), set()), set[str](), _tree()
    for index, word in enumerate(found):
        if index in named.surely or _key(word.text) not in tree:
            continue
        if not (word.is_capital or word.text in PARTICLES):
            continue
        kind, end = _longest(found, index, text)
        if kind in {FULL, BESIDE}:
            named.surely.update(range(index, end))
            told.add(_key(found[end - 1].text))
        elif kind or _key(word.text) in told or _is_in_row(found, index, text, named):
            named.alone.update(range(index, max(end, index + 1)))
    return named


def is_surname(word: str) -> bool:
    """Return whether a word alone is the surname of a public person."""
    return ALONE in _tree().get(_key(word), {}).get(END, ())


def begins_name(one: str, other: str) -> bool:
    """Return whether two words begin the full name of a public person."""
    return _key(other) in _tree().get(_key(one), {})


def _longest(found: Words, index: int, text: str) -> tuple[str, int]:
    """Return in which way a listed name may stand here, empty if none does, and its end."""
    ends: dict[str, int] = {}
    for end, kinds in _ends(found, index, text):
        ends.update(dict.fromkeys(kinds, end))
    if FULL in ends:
        return FULL, ends[FULL]
    if BESIDE in ends and _is_beside_office(found, index, ends[BESIDE], text):
        return BESIDE, ends[BESIDE]
    return (ALONE, ends[ALONE]) if ALONE in ends else ("", 0)


def _ends(found: Words, index: int, text: str) -> Iterator[tuple[int, set[str]]]:
    """Yield where listed names end that begin at a word, and how they may stand."""
    at = _tree()
    for end in range(index, len(found)):
        if end > index and not GAP.fullmatch(text, found[end - 1].end, found[end].start):
            return
        at = at.get(_key(found[end].text), {})
        if not at:
            return
        if END in at:
            yield end + 1, at[END]


def _is_beside_office(found: Words, first: int, end: int, text: str) -> bool:
    """Return whether a public office stands in the same clause, near the words of a name."""
    near = (*range(max(0, first - REACH), first), *range(end, min(len(found), end + REACH)))
    return any(
        _key(found[at].text) in _offices()
        and not CLAUSE.search(text, *sorted((found[at].end, found[first].start)))
        and not any(is_bond(each.text) for each in found[min(at, end) : max(at, first)])
        for at in near
    )


def _is_in_row(found: Words, index: int, text: str, named: Named) -> bool:
    """Return whether a surname of the lists stands in a row with a public person."""
    if BESIDE not in _tree()[_key(found[index].text)].get(END, ()):
        return False
    near = {index - 2, index - 1, index + 1, index + 2} & (named.surely | named.alone)
    pairs = (sorted((at, index)) for at in near)
    return any(JOINED.fullmatch(text, found[at].end, found[to].start) for at, to in pairs)


@cache
def _offices() -> frozenset[str]:
    return frozenset(map(_key, words("state_offices")))


@cache
def _tree() -> dict[str, Any]:
    """Return the listed names as a tree of their words."""
    root: dict[str, Any] = {}
    for kind in (FULL, ALONE, BESIDE):
        for name in map(split, read(kind)):
            _grow(root, name, kind)
            if kind is FULL and not COMMON.search(_key(name[-1])):
                _grow(root, name[-1:], BESIDE)
    return root


def _grow(at: dict[str, Any], name: list[str], kind: str) -> None:
    for word in name:
        at = at.setdefault(_key(word), {})
    at.setdefault(END, set()).add(kind)


@lru_cache(maxsize=65536)
def _key(word: str) -> str:
    """Return a word without marks, capitals and case: the same for every form of a name."""
    small = bare(word).lower()
    if small[:1] < GREEK:
        return folded(small)
    stem = ENDING.sub("", small.replace("ґ", "г"))
    stem = VOWEL.sub("", stem)
    return stem if len(stem) >= SHORTEST else small
