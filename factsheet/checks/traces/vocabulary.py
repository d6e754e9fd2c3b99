"""Lists of words and phrases that stand in files, and where they stand in a text."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from factsheet.problems.apostrophes import one_apostrophe

FOLDER = Path(__file__).parent / "lists"
TOKEN = re.compile(r"[^\W_]+(?:[’'ʼ][^\W_]+)*")
POSSESSIVE = re.compile("[’']s?$")
ANY = "*"
"""What stands in a list for the ending of a word."""
SHORTEST = 2
"""How many letters a word has of which the ending is free, at least."""
END = ""
"""The key of a tree where an entry may end."""
REMEMBERED = 1 << 8
"""Of how many texts the words are kept while one rule after another reads them."""


class Span(NamedTuple):
    """Where something begins and ends in a text."""

    start: int
    end: int


@lru_cache(maxsize=REMEMBERED)
def tokens(text: str) -> tuple[str, ...]:
    """Return the words of a text in small letters; those with a hyphen are several."""
    return tuple(map(str.lower, TOKEN.findall(one_apostrophe(text))))


def has(names: frozenset[str], text: str) -> bool:
    """Return whether an entry of any of some lists stands in a text."""
    return not names.isdisjoint(_found(text))


def spans(name: str, text: str) -> tuple[Span, ...]:
    """Return where the entries of a list stand in a text, the longest at each place."""
    return _found(text).get(name, ())


@lru_cache(maxsize=REMEMBERED)
def _found(text: str) -> dict[str, tuple[Span, ...]]:
    """Return where the entries of each list stand in a text, all lists at once."""
    row, found = tokens(text), dict[str, list[Span]]()
    places: list[tuple[int, int]] = []
    for index, trees in enumerate(map(_beginning, row)):
        ends: dict[str, int] = {}
        for tree in trees:
            _follow(tree, row, index + 1, ends)
        if ends and not places:
            places = [each.span() for each in TOKEN.finditer(one_apostrophe(text))]
        for name, end in ends.items():
            found.setdefault(name, []).append(Span(places[index][0], places[end - 1][1]))
    return {name: tuple(each) for name, each in found.items()}


def _follow(tree: dict[str, Any], row: tuple[str, ...], index: int, ends: dict[str, int]) -> None:
    """Note for each list where its longest entry ends that goes on at a word."""
    for name in tree.get(END, ()):
        ends[name] = max(index, ends.get(name, 0))
    if len(tree) > (END in tree) and index < len(row):
        for form in _forms(row[index]):
            if form in tree:
                _follow(tree[form], row, index + 1, ends)


@lru_cache(maxsize=1 << 16)
def _beginning(word: str) -> tuple[dict[str, Any], ...]:
    """Return what may follow a word, for each form of it that begins an entry."""
    tree = _tree()
    return tuple(tree[form] for form in _forms(word) if form in tree)


@cache
def _tree() -> dict[str, Any]:
    """Return all lists as one tree of the words of their entries, with the names of the lists."""
    root: dict[str, Any] = {}
    for path in sorted(FOLDER.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            for entry in () if line.startswith("#") else one_apostrophe(line).split("|"):
                _grow(root, entry.lower().split(), path.stem)
    return root


def _grow(tree: dict[str, Any], words: list[str], name: str) -> None:
    """Add an entry of a list to a tree."""
    for word in words:
        tree = tree.setdefault(word, {})
    if words:
        tree.setdefault(END, set()).add(name)


@lru_cache(maxsize=1 << 16)
def _forms(word: str) -> tuple[str, ...]:
    """Return under what a word may stand in a list."""
    beginnings = (word[:end] + ANY for end in range(SHORTEST, len(word) + 1))
    return (*dict.fromkeys((word, POSSESSIVE.sub("", word))), *beginnings)
