"""Towns of Russia and Belarus, prisons with names, and occupied towns, in any case and spelling."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from factsheet.checks.names.allowed import Allowed
from factsheet.checks.names.forms import POSSESSIVE
from factsheet.checks.names.public import read
from factsheet.checks.traces.countries import is_country

WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)?")
SPELT = (
    ("’", ""),
    ("'", ""),
    ("ь", ""),
    ("ё", "е"),
    ("є", "е"),
    ("э", "е"),
    ("і", "и"),
    ("ї", "и"),
    ("ы", "и"),
    ("ґ", "г"),
    ("йи", "и"),
    ("yy", "y"),
    ("iy", "y"),
    ("ij", "y"),
    ("yi", "y"),
    ("ia", "ya"),
    ("oye", "oe"),
)
"""What is written in more than one way, in small letters."""
ENDING = re.compile(r"(?:ого|ому|ими|их|им|ий|ие|ой|ою|ею|ом|ем|ам|ах|ями|ях|[аеиоуюяй])$")
FLEETING = re.compile(r"[оеи](?=[кцлв]$)")
"""A vowel that some cases of a name leave out."""
SHORTEST = 4


def beyond(text: str, allowed: Allowed) -> Iterator[str]:
    """Yield each name in a text of a place in Russia or Belarus, or of a prison."""
    yield from _named(text, _keys("beyond"), allowed)


def occupied(text: str, allowed: Allowed) -> Iterator[str]:
    """Yield each name in a text of a town in the regions of which parts were occupied."""
    yield from _named(text, _keys("occupied"), allowed)


def is_beyond(word: str) -> bool:
    """Return whether a word alone is the name of a place in Russia or Belarus, or of a prison."""
    return (key(word),) in _keys("beyond")


def may_name(text: str) -> bool:
    """Return whether a word of a text begins a listed name; where none does, no name is found."""
    return any(key(word) in _beginnings() for word in WORD.findall(text) if word[0].isupper())


def _named(text: str, keys: frozenset[tuple[str, ...]], allowed: Allowed) -> Iterator[str]:
    """Yield each name of one or two words that is listed, and that the vocabulary does not have."""
    found = list(WORD.finditer(text))
    for index, match in enumerate(found):
        word = match[0]
        if not word[0].isupper() or len(word) < SHORTEST - 1:
            continue
        pair = (key(word), *(key(each[0]) for each in found[index + 1 : index + 2]))
        if not (pair in keys or pair[:1] in keys) or is_country(word):
            continue
        opens = not text[: match.start()].rstrip(' «“"(—–-') or text[match.start() - 2] in ".!?:"
        is_word = (opens or word.isupper()) and allowed.known.is_ordinary(word)
        if len(pair) > 1 and pair in keys:
            yield text[match.start() : found[index + 1].end()]
        elif (
            not (is_word or _begins_a_name(text, match, allowed))
            and pair[:1] in keys
            and len(word) >= SHORTEST
        ):
            yield word


def _begins_a_name(text: str, match: re.Match[str], allowed: Allowed) -> bool:
    """Return whether a word is a name of the vocabulary, or a given name before another."""
    is_given = re.match(r"\s[^\W\d_a-zа-яіїєґ]", text[match.end() :]) is not None
    return allowed.quotes(match[0]) or (is_given and allowed.known.is_given(match[0]))


@cache
def _keys(name: str) -> frozenset[tuple[str, ...]]:
    """Return the names of a list as the stems of their words."""
    names = [tuple(key(word) for word in WORD.findall(line)) for line in read(name)]
    short = [(*each[:-1], FLEETING.sub("", each[-1])) for each in names]
    return frozenset(names) | frozenset(each for each in short if len("".join(each)) >= SHORTEST)


@cache
def _beginnings() -> frozenset[str]:
    """Return the first words of the names of all lists."""
    return frozenset(name[0] for each in ("beyond", "occupied") for name in _keys(each) if name)


@cache
def key(word: str) -> str:
    """Return a word in one spelling without the ending of its case."""
    small = POSSESSIVE.sub("", word).lower()
    for several, one in SPELT:
        small = small.replace(several, one)
    return ENDING.sub("", small) if small[:1] > "Ͱ" and len(small) >= SHORTEST else small
