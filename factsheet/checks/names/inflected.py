"""The forms in which the names of a sheet may stand in its texts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

from factsheet.checks.names.words import ELIDED

TOKEN = re.compile(ELIDED + r"|[^\W_]+(?:[’'ʼ][^\W_]+)*")
POSSESSIVE = ("’s", "'s", "’", "'")
ANY = 40
"""How many letters may stand where a name has `*`."""
ENDING = re.compile("(?:ець|ень|ок|ек|ел|[ії][б-щґ]ь?|[кгх][аи]|ий|[аеиіоуяюєїйь])$")
"""What of a name in Cyrillic letters changes when it is inflected."""
LONGEST_ENDING = 3
SHORT = 3
"""How many letters of a surname are too few to tell it by its stem."""
SKY = re.compile("sk(?:yi|iy|ii|yy|y|i)$")
"""How a Cyrillic surname ends in Latin letters, which newsrooms write in several ways."""


class Form(NamedTuple):
    """A word of a name: how it begins, how many letters may follow."""

    start: str
    """What it begins with."""
    room: int
    """How many letters may follow."""

    def fits(self, word: str) -> bool:
        """Return whether a word can be a form of this one."""
        return word.startswith(self.start) and len(word) <= len(self.start) + self.room


Name: TypeAlias = tuple[Form, ...]


def fits(form: Form, token: re.Match[str]) -> bool:
    """Return whether a word of a text, or of its possessive, is a form of this one."""
    word = token[0]
    return form.fits(word) or any(
        word.endswith(each) and form.fits(word.removesuffix(each)) for each in POSSESSIVE
    )


def title(name: str) -> Name:
    """Return the one form of a name that texts do not inflect."""
    return tuple(Form(each, 0) for each in TOKEN.findall(name))


def body(name: str) -> Name:
    """Return the forms of a name; `*` stands for any ending, a long Cyrillic word is inflected."""
    return tuple(map(_word, re.findall(r"[^\W_]+(?:[’'ʼ*]+[^\W_]*)*", name)))


def _word(word: str) -> Form:
    if "*" in word:
        return Form(word.partition("*")[0], ANY)
    return _inflected(word) if re.search("[а-яіїєґ]{4}", word) else Form(word, 0)


def person(words: list[str]) -> Iterator[Name]:
    """Yield a person's name in full, turned around, with initials, and the surname alone."""
    forms = tuple(map(_inflected, words))
    yield forms
    if len(words) > 1:
        yield (forms[-1], *forms[:-1])
        yield (*(Form(each[0], 0) for each in words[:-1]), forms[-1])
        yield forms[-1:] if len(forms[-1].start) > SHORT else (Form(words[-1], 2),)
        if "ськ" in forms[-1].start:
            yield (Form(forms[-1].start.replace("ськ", "ск"), forms[-1].room),)


def _inflected(word: str) -> Form:
    """Return the form of a word in any case: its stem and some letters, `-skyy` as `-sky`."""
    if SKY.search(word):
        return Form(SKY.sub("sk", word), 3)
    if not re.search("[а-яіїєґ]", word):
        return Form(word, 0)
    ending = ENDING.search(word)
    cut = len(ending[0]) if ending else 0
    return Form(word[: len(word) - cut], max(LONGEST_ENDING, cut + 2))
