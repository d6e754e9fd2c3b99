"""Names that may be ordinary words, but for the relative or the rank that stands beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factsheet.checks.names.capitals import Scanned
from factsheet.checks.names.known import KnownNames
from factsheet.checks.names.lexicon import GREEK
from factsheet.checks.names.public import words as listed
from factsheet.checks.names.ranks import is_bond
from factsheet.checks.names.words import Words

GAP = re.compile(r"[\s,.–—\-()«»“”\"'’:]{1,4}")
MISTER = {"Mr", "Mrs", "Ms", "Miss", "Dr"}
LONGEST_ABBREVIATION = 4
"""How many letters an abbreviated rank has."""
REACH = 3
"""How many words away a bond may stand."""


def bonded(scan: Scanned, known: KnownNames) -> Iterator[str]:
    """Yield each word that may be a name, and stands beside a relative or a rank."""
    words = scan.words
    if not any(is_bond(each.text) for each in words):
        return
    for index, word in enumerate(words):
        if word.is_capital and not (scan.is_allowed(index) or _is_plain(word.text)):
            is_name = index in scan.surnames or known.is_given(word.text)
            if is_name or (index not in scan.public and known.is_doubtful(word.text)):
                yield from _with_bond(scan, index)
            elif (
                not scan.is_title
                and _is_ranked(scan, index)
                and not known.is_abbreviation(word.text)
            ):
                yield scan.text[scan.words[index - 1].start : word.end]


def _is_plain(word: str) -> bool:
    """Return whether a word is a relative or a rank itself, or the article before one."""
    return is_bond(word) or word == "A"


def _is_ranked(scan: Scanned, index: int) -> bool:
    """Return whether a Latin word stands alone behind a rank, and the text is no title."""
    word, before = scan.words[index], scan.words[max(0, index - 1)]
    behind = scan.words[index + 1].text if index + 1 < len(scan.words) else ""
    is_alone = not (behind[:1].isupper() or behind == "of") and word.text[0] < GREEK
    gap = scan.text[before.end : word.start]
    is_beside = gap == " " or (gap == ". " and len(before.text) <= LONGEST_ABBREVIATION)
    is_rank = before.text.islower() or before.opens or before.text in MISTER
    is_told = is_alone and is_beside and is_rank and not scan.is_title
    return is_told and is_bond(before.text)


def _with_bond(scan: Scanned, index: int) -> Iterator[str]:
    for step in (-1, 1):
        beside = _bond(scan.words, index, step, scan.text)
        if beside is not None:
            first, last = sorted((index, beside))
            yield scan.text[scan.words[first].start : scan.words[last].end]
            return


def _bond(words: Words, index: int, step: int, text: str) -> int | None:
    """Return where the next bond stands on one side of a word; None if none does."""
    at = index
    for _ in range(REACH):
        one, other = sorted((at, at + step))
        if one < 0 or other >= len(words):
            return None
        if not GAP.fullmatch(text, words[one].end, words[other].start):
            return None
        at += step
        if is_bond(words[at].text):
            return at
        if words[at].text.lower() not in listed("own"):
            return None
    return None
