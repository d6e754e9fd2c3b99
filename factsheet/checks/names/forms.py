"""The forms under which an inflected word may be listed, and the public names as a tree of them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
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
NEUTER = re.compile(r"(?:(?:[оеє]в|[иі]н|[сц]ьк)(?P<adjective>е)|(?:[оеє]в|[иі]н)(?P<noun>о))$")
ENDINGS = {"adjective": ("е", "ого", "ому", "им"), "noun": ("о", "а", "у", "ом", "і")}
"""Villages that share their stem with a surname, and how each is inflected."""
CLOSED = re.compile("(?<=[а-яіїєґ]{3})[ао][мх]$")
"""How names end in a consonant that looks like the ending of a case: В’єтнам, Потсдам."""
SHORTEST, SHORT = 5, 4
"""How many letters a Cyrillic word has that is known by its stem, and a listed stem itself."""
MARKED = str.maketrans("ıłøđ", "ilod")
"""Latin letters that Unicode does not part from their marks."""
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
    return frozenset({*listed, *map(folded, listed), _stem(small)} - {""})


@cache
def tree_of(lexicon: Lexicon) -> dict[str, Any]:
    """Return the public names as a tree of their words, each as it stands and by its stem."""
    root: dict[str, Any] = {}
    for name in public_names():
        for each in {name, tuple(map(folded, name)), *_inflected(name, lexicon)}:
            at = root
            for word in each:
                at = at.setdefault(word, {})
            at[END] = {}
    return root


def _inflected(name: tuple[str, ...], lexicon: Lexicon) -> Iterator[tuple[str, ...]]:
    """Yield a name by its stems; by its forms if the stem alone would be somebody's surname."""
    village = NEUTER.search(name[0]) if len(name) == 1 else None
    if village:
        yield from ((name[0][:-1] + end,) for end in ENDINGS[village.lastgroup or ""])
    else:
        yield tuple(_key(word, lexicon) for word in name)
        yield tuple(_stem(word, SHORT) or word for word in name)
        if CLOSED.search(name[-1]):
            yield (*(_key(word, lexicon) for word in name[:-1]), STEM + name[-1].replace("ґ", "г"))


def _key(word: str, lexicon: Lexicon) -> str:
    is_fixed = word[:1] < GREEK and not word.endswith("s")  # neither a plural nor a possessive
    return _stem(word) or (not is_fixed and lexicon.lemma(word.capitalize()).lower()) or word


def folded(small: str) -> str:
    """Return a Latin word in small letters without the marks of its letters."""
    if small.isascii() or small[:1] > GREEK:
        return small
    return "".join(filter(str.isascii, unicodedata.normalize("NFKD", small.translate(MARKED))))


def _stem(small: str, least: int = SHORTEST) -> str:
    """Return the stem of a long Cyrillic word, or one of so many letters; empty for any other."""
    if small[:1] < GREEK:
        return ""
    stem = ENDING.sub("", small)
    is_long = len(small) >= SHORTEST or len(stem) >= least
    return STEM + stem.replace("ґ", "г") if is_long else ""
