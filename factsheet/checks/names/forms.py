"""The forms under which an inflected word may be listed, and the public names as a tree of them."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import Any

from factsheet.checks.names.lexicon import GREEK, Lexicon
from factsheet.checks.names.public import public_names
from factsheet.problems.apostrophes import one_apostrophe

POSSESSIVE = re.compile(r"[’'](?:s|S)?$")
ENDING = re.compile(
    r"(?:ого|ому|ими|ій|ої|ою|им|их|ий|ів|ам|ах|ями|ям|ях|ами|ові|еві|ем|ом|ею|єю|ання"
    r"|[аеиіоуяюєїйь])$"
)
"""How Cyrillic words are inflected."""
SHORTEST = 5
"""How many letters a Cyrillic word has that is known by its stem."""
STEM = "~"
"""What stands before a stem, so that it is no word."""
END = ""
"""The key of a tree where a name may end."""


def bare(word: str) -> str:
    """Return a word without the ending of a possessive."""
    return POSSESSIVE.sub("", word)


@lru_cache(maxsize=65536)
def forms_of(word: str, lexicon: Lexicon) -> frozenset[str]:
    """Return the small forms under which a word may be listed."""
    plain = one_apostrophe(word)
    without = bare(plain)
    small = without.lower().replace("ґ", "г")
    listed = {plain.lower(), small, lexicon.lemma(without).lower(), lexicon.lemma(small).lower()}
    return frozenset({*listed, *map(_folded, listed), _stem(small)} - {""})


@cache
def tree_of(lexicon: Lexicon) -> dict[str, Any]:
    """Return the public names as a tree of their words, each as it stands and by its stem."""
    root: dict[str, Any] = {}
    for name in public_names():
        for each in {name, tuple(_key(word, lexicon) for word in name), tuple(map(_folded, name))}:
            at = root
            for word in each:
                at = at.setdefault(word, {})
            at[END] = {}
    return root


def _key(word: str, lexicon: Lexicon) -> str:
    return _stem(word) or lexicon.lemma(word.capitalize()).lower() or word


def _folded(small: str) -> str:
    """Return a Latin word without the marks of its letters."""
    if small.isascii() or small[:1] > GREEK:
        return small
    return "".join(filter(str.isascii, unicodedata.normalize("NFKD", small)))


def _stem(small: str) -> str:
    """Return the stem of a long Cyrillic word, empty for any other."""
    is_long = small[:1] > GREEK and len(small) >= SHORTEST
    return STEM + ENDING.sub("", small).replace("ґ", "г") if is_long else ""
