"""Numbers of people in a text, so small that they may point at somebody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from factsheet.checks.tongue import Tongue
from factsheet.model import FactSheet
from factsheet.problems.apostrophes import one_apostrophe
from factsheet.wording import Wording, shipped

TOKEN = re.compile(r"\d{1,3}(?:[\s,.]\d{3})+(?!\d)|\d+(?:[.,]\d+)+|[^\W_]+(?:[’-][^\W_]+)*|[^\w\s]")
MARKS = frozenset(":–—=(")
"""What stands between the name of a number and the number."""
ENDS = frozenset(".;:!?,–—(")
"""What no name of a number has in it."""
BACK = 4
"""How many words back from such a mark its people are looked for."""
FURTHEST = 6
"""How many words after a number its people are looked for."""


class Few:
    """The smallest number of people that may be told, and the words that count them."""

    def __init__(self, facts: FactSheet) -> None:
        """Collect the words of every language of a sheet."""
        guarded = [each for each in facts.sheet.units if each.smallest_count]
        self.least = max((each.smallest_count or 0 for each in guarded), default=0)
        self._tongues = []
        for language in facts.sheet.languages if guarded else ():
            own = (facts.sheet.people or {}).get(language, "").split()
            units = ["/".join(each.every_form(language)) for each in guarded]
            if shipped(language) or language in facts.words:
                wording = Wording(language, facts.words)
                self._tongues.append(Tongue(wording.words, [*own, *units]))

    def found(self, text: str) -> Iterator[str]:
        """Yield each small number of people in a text, with the people, as it is written."""
        spots = list(TOKEN.finditer(one_apostrophe(text)))
        words = tuple(spot[0].lower() for spot in spots)
        for tongue in self._tongues:
            sentence = Sentence(tongue, words, self.least)
            for start in range(len(words)):
                span = sentence.span(start)
                if span is not None:
                    yield text[spots[span[0]].start() : spots[span[1]].end()]


class Sentence(NamedTuple):
    """The words of a text, in small letters, read in one language."""

    tongue: Tongue
    words: tuple[str, ...]
    least: int

    def span(self, at: int) -> tuple[int, int] | None:
        """Return where the small number begins and ends that stands at a word, if one does."""
        number = self._number(at)
        if number is None:
            return None
        if (before := self._named_before(at)) is not None:
            return before, at
        if self._is(at, self.tongue.persons) and self._closes(at + 1):
            return at, at
        if number > 1 and self._is(at + 1, self.tongue.acts):
            return at, at + 1
        end = self._people(*self._start(at + 1, one=number == 1))
        if end is None or self._is_no_count(at, end):
            return None
        return at, end

    def _number(self, at: int) -> int | None:
        """Return the number at a word if it is below the least that may be told."""
        word = self.words[at]
        number = int(word) if word.isdecimal() else self.tongue.numbers.get(word, 0)
        if not 0 < number <= self.least:
            return None
        is_below = number == self.least and self._follows(at, self.tongue.below)
        is_share = self._follows(at, self.tongue.ratio) or self.words[at - 1 : at] == ("/",)
        if is_share or self._follows(at, self.tongue.no):
            return None
        return number if number < self.least or is_below else None

    def _follows(self, at: int, phrases: tuple[tuple[str, ...], ...]) -> bool:
        return any(self.words[max(at - len(each), 0) : at] == each for each in phrases)

    def _is_no_count(self, at: int, end: int) -> bool:
        """Return whether the phrase goes on and means another: `both men and`, `one in ten`."""
        ahead, number = self.words[end + 1 : end + 2], "".join(self.words[end + 2 : end + 3])
        is_share = ahead in self.tongue.ratio and self.tongue.numbers.get(number, 0) > 1
        return (self.words[at], *ahead) == self.tongue.pair or is_share

    def _named_before(self, at: int) -> int | None:
        """Return where the people stand whose number follows them: `civilians: 2`."""
        after = self.words[at + 1] if at + 1 < len(self.words) else "."
        mark = self.words[at - 1] if at > 1 else "."
        if after == "%" or after[0].isalnum() or mark not in MARKS | self.tongue.being:
            return None
        for before in range(at - 2, max(at - 2 - BACK, -1), -1):
            if self.tongue.people(self.words[before], one=False):
                return before
            if self.words[before] in ENDS:
                return None
        return None

    def _start(self, at: int, one: bool) -> tuple[int, bool]:
        """Return where the people of a number are to be looked for, and whether they are one."""
        tongue = self.tongue
        if self._is(at, tongue.of):
            is_bare = one and "*" not in tongue.article and not self._is(at + 1, tongue.those)
            at, one_of = (len(self.words) if is_bare else at + 1), False
        else:
            one_of = one
        at = self._past(at, tongue.those)
        if self._is(at, tongue.who):
            ahead = range(at, at + FURTHEST)
            at = next((each for each in ahead if self._is(each, tongue.being)), at)
        if self._is(at, tongue.being):
            return self._past(self._past(at, tongue.being), tongue.those), one
        return at, one_of

    def _is(self, at: int, kind: frozenset[str]) -> bool:
        return at < len(self.words) and self.words[at] in kind

    def _past(self, at: int, kind: frozenset[str]) -> int:
        while self._is(at, kind):
            at += 1
        return at

    def _people(self, start: int, one: bool) -> int | None:
        """Return where a word for people stands that only adjectives part from a number."""
        tongue = self.tongue
        for at in range(start, min(start + FURTHEST, len(self.words))):
            word = self.words[at]
            found = tongue.people(word, one)
            if found is not None and (not found.is_open or self._closes(at + 1)):
                return at
            if word in tongue.parting or not tongue.between.fullmatch(word):
                return None
        return None

    def _closes(self, at: int) -> bool:
        """Return whether what stands at a word cannot be what the word before describes."""
        if at >= len(self.words) or not self.words[at][0].isalnum():
            return True
        word, tongue = self.words[at], self.tongue
        return word in tongue.closing or tongue.verb.fullmatch(word) is not None
