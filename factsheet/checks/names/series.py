"""Unknown words beside public ones: in a list of them, or joined to one by a hyphen."""

from __future__ import annotations

import re

from factsheet.checks.names.words import Word, Words

COMMA = re.compile(r"[»”\"]?,[ \u00a0][«“\"]?")
AND = re.compile(r"[»”\"]?,?[ \u00a0](?:and|or|і|й|та|або|чи)[ \u00a0][«“\"]?")
HYPHEN = re.compile("[-‑–]")
LEAST = 2
"""How many public names a list has at least whose other names are public too."""


def listed(words: Words, text: str, public: set[int]) -> set[int]:
    """Return the places of the words in lists that name, beside them, public names enough."""
    found: set[int] = set()
    for row in _lists(words, text):
        members = {index for item in row for index in item}
        known = [item for item in row if set(item) <= public]
        if len(known) >= LEAST and len(row) > len(known):
            found |= members
    return found


def compounded(words: Words, text: str, public: set[int]) -> set[int]:
    """Return the places of the words that a hyphen joins to a public name."""
    found: set[int] = set()
    for index in range(len(words) - 1):
        if HYPHEN.fullmatch(text, words[index].end, words[index + 1].start):
            pair = {index, index + 1}
            found |= pair if pair & public else set()
    return found


def _lists(words: Words, text: str) -> list[list[list[int]]]:
    """Return each list of names in a text: its items, each with the places of its words.

    An item is a word with a capital, or several that stand side by side.
    """
    rows: list[list[list[int]]] = [[[]]]
    last: Word | None = None
    for index, word in enumerate(words):
        if word.is_capital:
            gap = text[last.end : word.start] if last else "."
            if re.fullmatch(r"[ \u00a0\-‑–]", gap):
                rows[-1][-1].append(index)
            elif COMMA.fullmatch(gap) or AND.fullmatch(gap):
                rows[-1].append([index])
            else:
                rows.append([[index]])
            last = word
    return [row for row in rows if len(row) > LEAST]
