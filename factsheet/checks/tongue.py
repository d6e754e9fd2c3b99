"""How one language counts people: its number words, its words for people, what joins them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from typing import Any, NamedTuple

ADJECTIVE = "(?:ий|ого|ому|им|ім|их|ими|і|а|ої|ій|у|ою|е)"
"""The endings of an adjective in Cyrillic letters, which may stand for a person."""


class Grade(Enum):
    """What a number needs before a word for people."""

    ONE = "one"
    MANY = "many"
    ANY = "any"


class Word(NamedTuple):
    """A word for people."""

    pattern: re.Pattern[str]
    """Every form of it."""
    grade: Grade
    """The numbers that it stands after."""
    is_open: bool
    """Whether it may describe what follows: `one civilian hospital`."""


class Tongue:
    """One language; its words stand in the words files, those of the subject in the sheet."""

    def __init__(self, words: Mapping[str, Any], people: Iterable[str]) -> None:
        """Take the language's words, and those of the subject."""
        self.numbers = {
            each: number
            for number, same in enumerate(words["few_numbers"].split(), start=1)
            for each in same.split("|")
        }
        self.joining, self.of, self.article, self.those, self.who, self.being, self.persons = (
            frozenset(words[f"few_{name}"].split())
            for name in ("joining", "of", "article", "those", "who", "being", "persons")
        )
        self.below, self.no, self.ratio = (
            tuple(tuple(each.split()) for each in words[f"few_{name}"].split("|") if each)
            for name in ("below", "no", "ratio")
        )
        self.closing = self.joining | self.of | self.those | self.who | self.being
        self.parting = self.closing | {*self.numbers}
        self.acts = frozenset(words["few_acts"].split())
        self.pair = tuple(words["few_pair"].split())
        self.between, self.plural, self.verb = (
            re.compile(words[f"few_{name}"]) for name in ("between", "plural", "verb")
        )
        listed = (*words["few_people"].split(), *people)
        self._people = tuple(word for each in listed for word in _words(each.lower()))
        self._known: dict[str, tuple[Word, ...]] = {}

    def people(self, word: str, one: bool) -> Word | None:
        """Return the word for people of which this is a form that one, or several, can have."""
        if word not in self._known:
            self._known[word] = tuple(w for w in self._people if w.pattern.fullmatch(word))
        refused = Grade.MANY if one else Grade.ONE
        fitting = (each for each in self._known[word] if each.grade is not refused)
        if one and self.plural.fullmatch(word):
            return None
        return next(fitting, None)


def _words(entry: str) -> Iterator[Word]:
    """Yield what a listed word stands for: `man/men`, `soldier`, `жінк*`, `цивільний`.

    It comes in small letters, as the words of a text do; one without letters stands for nothing.
    """
    forms = [form for form in entry.split("/") if form.strip(" *")]
    if not forms:
        return
    if entry.endswith("*"):
        yield Word(re.compile(f"{re.escape(entry[:-1])}\\w*"), Grade.ANY, is_open=False)
    elif entry.endswith("ий"):
        yield Word(re.compile(re.escape(entry[:-2]) + ADJECTIVE), Grade.ANY, is_open=True)
    elif re.search("[а-яіїєґ]", entry):
        yield Word(re.compile("|".join(map(re.escape, forms))), Grade.ANY, is_open=False)
    else:
        singular, *plurals = (form.split()[-1] for form in forms)  # `de lecteurs`
        yield Word(re.compile(re.escape(singular)), Grade.ONE, is_open=True)
        several = "|".join(map(re.escape, plurals or [f"{singular}s"]))
        yield Word(re.compile(several), Grade.MANY, is_open=False)
