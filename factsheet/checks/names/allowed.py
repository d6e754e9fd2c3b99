"""The names that may stand in a text, in any of their forms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from factsheet.checks.names.known import KnownNames
from factsheet.model import Being, FactSheet
from factsheet.model.names import NameKind

TOKEN = re.compile(r"[^\W_]+(?:[’'ʼ][^\W_]+)*")
BETWEEN = re.compile(r"[\s.\-–‑/&(),]{1,3}")
POSSESSIVE = ("’s", "'s", "’", "'")
ANY = 40
"""How many letters may stand where a name has `*`."""
ENDING = re.compile("(?:ець|ень|ок|ек|ел|[ії][б-щґ]ь?|[кгх][аи]|ий|[аеиіоуяюєїйь])$")
"""What of a name in Cyrillic letters changes when it is inflected."""
LONGEST_ENDING = 3
SKY = re.compile("sk(?:yi|iy|ii|yy|y|i)$")
"""How a Ukrainian surname ends in Latin letters, which newsrooms write in several ways."""


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


class Allowed:
    """Speakers, publishers and the names of the vocabulary."""

    def __init__(self, facts: FactSheet) -> None:
        """Collect them from a sheet."""
        self.known = KnownNames(tuple(facts.sheet.languages))
        """What is public everywhere, in the languages of the sheet."""
        bodies = [each for each in facts.speakers if each.being is Being.BODY]
        people = [each for each in facts.speakers if each.being is Being.PERSON]
        names = {text for name in facts.sheet.names for text in name.name.values()}
        self.places = frozenset(
            text
            for name in facts.sheet.names
            if name.kind == NameKind.PLACE
            for text in name.name.values()
        )
        """Places in the vocabulary, as they stand there."""
        names |= {text for body in bodies for text in body.name.values()}
        names |= set((facts.sheet.publisher or {}).values())
        full = sorted({text for person in people for text in person.name.values()})
        self._surnames = [_inflected(each.split()[-1]) for each in full]
        listed = [name for each in full for name in _person(TOKEN.findall(each))]
        listed += [_name(each) for each in sorted(names)]
        listed += [_title(each) for each in sorted(_publishers(facts))]
        self._by_start: dict[str, list[Name]] = {}
        for name in sorted(filter(None, listed), key=len, reverse=True):
            self._by_start.setdefault(name[0].start[:2], []).append(name)

    def hide(self, text: str) -> str:
        """Return the text with every allowed name in small letters, at its old place."""
        tokens, done, parts = list(TOKEN.finditer(text)), 0, []
        for index, token in enumerate(tokens):
            start = token.start()
            end = self._end(text, tokens, index) if start >= done and not token[0].islower() else 0
            if end:
                parts += [text[done:start], _small(text[start:end])]
                done = end
        return "".join([*parts, text[done:]])

    def lacks(self, name: str) -> bool:
        """Return whether a name has a word in capitals that may not stand in the sheet."""
        return any(map(str.isupper, self.hide(name)))

    def is_public(self, word: str) -> bool:
        """Return whether a word is a public surname or an allowed name."""
        alone = any(len(each) == 1 and each[0].fits(word) for each in self._beginning(word))
        return alone or any(each.fits(word) for each in self._surnames)

    def quotes(self, text: str) -> bool:
        """Return whether all that stands in capitals in a text may be named."""
        return any(map(str.isupper, text)) and not any(map(str.isupper, self.hide(text)))

    def _end(self, text: str, tokens: list[re.Match[str]], index: int) -> int:
        """Return where the longest allowed name ends that begins at a token; 0 if none does."""
        for name in self._beginning(tokens[index][0]):
            following = tokens[index : index + len(name)]
            if len(following) == len(name) and all(map(_fits, name, following)):
                gaps = pairwise(following)
                if all(BETWEEN.fullmatch(text, one.end(), other.start()) for one, other in gaps):
                    return following[-1].end()
        return 0

    def _beginning(self, word: str) -> tuple[Name, ...]:
        """Return the names that may begin with a word."""
        return (*self._by_start.get(word[:2], ()), *self._by_start.get(word[:1], ()))


def _publishers(facts: FactSheet) -> set[str]:
    named = {text for each in facts.sources for text in (each.publisher, each.original) if text}
    return named | {text for each in facts.sheet.publishers for text in each.name.values()}


def _small(text: str) -> str:
    """Return the text in small letters; an initial's dot no longer looks like one."""
    return text.lower().replace(".", "·")


def _fits(form: Form, token: re.Match[str]) -> bool:
    word = token[0]
    return form.fits(word) or any(
        word.endswith(each) and form.fits(word.removesuffix(each)) for each in POSSESSIVE
    )


def _title(name: str) -> Name:
    """Return the one form of a name that texts do not inflect."""
    return tuple(Form(each, 0) for each in TOKEN.findall(name))


def _name(name: str) -> Name:
    """Return the forms of a name; `*` stands for any ending, a long Cyrillic word is inflected."""
    return tuple(map(_word, re.findall(r"[^\W_]+(?:[’'ʼ*]+[^\W_]*)*", name)))


def _word(word: str) -> Form:
    if "*" in word:
        return Form(word.partition("*")[0], ANY)
    return _inflected(word) if re.search("[а-яіїєґ]{4}", word) else Form(word, 0)


def _person(words: list[str]) -> Iterator[Name]:
    """Yield a person's name in full, turned around, with initials, and the surname alone."""
    forms = tuple(map(_inflected, words))
    yield forms
    if len(words) > 1:
        yield (forms[-1], *forms[:-1])
        yield (*(Form(each[0], 0) for each in words[:-1]), forms[-1])
        yield forms[-1:]
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
