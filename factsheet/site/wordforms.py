"""Which forms of a word are one word, in the language of a page."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from unicodedata import combining, normalize

import simplemma
import snowballstemmer
from simplemma.strategies.dictionaries.dictionary_factory import SUPPORTED_LANGUAGES

from factsheet.wording import locale_of

_ENDING = 2
"""How many letters may differ at the end of a word that no dictionary has, such as a name."""
REMEMBERED = 65536
"""How many words are remembered while a server runs."""
_PLAIN = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ı": "i"})
"""Latin letters that do not fall into one of the keyboard and a sign."""
_SHORTEST = 4
"""How many letters such words share at least."""


def families(words: Iterable[str], language: str) -> list[list[str]]:
    """Return the words that are forms of one another, together; a word alone is left out.

    Words are in small letters, without apostrophes. A form in Latin letters is also there without
    the signs above them, as many type it. The result is sorted.
    """
    stem, own = _stemmer(language.partition("-")[0]), {word for word in words if word.isalpha()}
    taken, found = set(own), dict[str, list[str]]()
    for word in sorted(own):
        forms = found.setdefault(_typed(stem(word)), [])
        forms.append(word)
        if (typed := _typed(word)) not in taken:
            taken.add(typed)
            forms.append(typed)
    return sorted(sorted(forms) for forms in found.values() if len(forms) > 1)


def _typed(word: str) -> str:
    """Return a word as it is typed on a keyboard without signs above, below and across letters."""
    if word.isascii():
        return word
    letters = normalize("NFD", word.translate(_PLAIN))
    bases = "".join(letter for letter in letters if not combining(letter))
    return bases if bases.isascii() else word


def _stemmer(language: str) -> Callable[[str], str]:
    """Return what gives the forms of a word one name: its lemma, and what rules leave of it."""
    name = (locale_of(language).get_language_name("en") or "").lower()
    if name in snowballstemmer.algorithms():
        stem = snowballstemmer.stemmer(name).stemWord
        return lambda word: stem(_lemma(word, language) or word)
    return lambda word: _lemma(word, language) or word[: max(_SHORTEST, len(word) - _ENDING)]


@lru_cache(REMEMBERED)
def _lemma(word: str, language: str) -> str:
    """Return a word as its dictionary has it; nothing where none has it."""
    if language in SUPPORTED_LANGUAGES and simplemma.is_known(word, language):
        return simplemma.lemmatize(word, language).lower()
    return ""
