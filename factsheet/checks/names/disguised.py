"""Names without a capital or in other letters: small, spaced, in a hashtag, in another alphabet."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise

from factsheet.checks.form import worded
from factsheet.checks.names.allowed import Allowed
from factsheet.checks.names.people import begins_name

SPACED = re.compile(r"(?<![^\W_])(?:[^\W\d_][ .\-_*·]){3,}[^\W\d_](?![^\W_])")
"""A word whose letters stand apart."""
HASHTAG = re.compile(r"#([^\W\d][\w-]{3,})")
HANDLE = re.compile(r"(?<![\w./@:-])(?=\w*[a-zа-яіїєґ])\w+_\w+(?![\w/.(])")
PIECES = re.compile(r"[^\W\d_]+")
CAMEL = re.compile(r"(?<=[a-zа-яіїєґ])(?=[A-ZА-ЯІЇЄҐ])")
SHORT = 4
"""How many letters a piece of a technical name has that need not be a word."""
OTHER = re.compile(r"[^\W\d_\u0000-\u024f\u1e00-\u1eff\u0400-\u04ff]{2,}")
"""Letters that are neither Latin nor Cyrillic."""
SMALL = re.compile(r"(?<![\w#@/.:-])[^\W\d_]{3,}(?:[’'ʼ][^\W\d_]+)?(?![\w/@:])")


def in_address(text: str, allowed: Allowed) -> Iterator[str]:
    """Yield each given name in an address of a page with the word behind it, if none is allowed."""
    words = [each for each in PIECES.findall(worded(text)) if len(each) > 1]
    for one, other in pairwise(words):
        pair = f"{one} {other}"
        is_name = allowed.known.is_given(one) and not allowed.known.is_listed_word(one)
        is_name = is_name and not begins_name(one, other)
        if is_name and not allowed.known.is_word(other, one) and allowed.lacks(other.title()):
            yield pair


def disguised(text: str, allowed: Allowed) -> Iterator[str]:
    """Yield each name that is written so that no capital shows it."""
    known = allowed.known
    yield from (match[0] for match in SPACED.finditer(text) if not _is_list(match[0]))
    yield from (match[0] for match in OTHER.finditer(text) if _is_word(match[0]))
    for pattern in (HASHTAG, HANDLE):
        for match in pattern.finditer(text):
            pieces = PIECES.findall(CAMEL.sub(" ", match[0]))
            if not all(len(each) < SHORT or known.is_word(each) for each in pieces):
                yield match[0]
    if not any(map(str.isupper, text)):
        yield from _small(text, allowed)


def _small(text: str, allowed: Allowed) -> Iterator[str]:
    """Yield each given name in a text without any capital, and a word beside it."""
    words = [*SMALL.finditer(text)]
    if len(words) > 1:
        for word in words:
            is_name = allowed.known.is_given(word[0]) and not allowed.known.may_open(
                word[0].capitalize()
            )
            if is_name and allowed.lacks(word[0].capitalize()):
                yield word[0]


def _is_list(text: str) -> bool:
    """Return whether single letters are listed: in the alphabet's order, or one as another."""
    letters = [each for each in text.lower() if each.isalpha()]
    return letters == sorted(letters)


def _is_word(text: str) -> bool:
    return all(unicodedata.category(each) in {"Lu", "Ll", "Lo"} for each in text)
