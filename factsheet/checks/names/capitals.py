"""Words with a capital letter that nobody knows: inside a sentence each is known, or refused."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from factsheet.checks.names.known import KnownNames
from factsheet.checks.names.people import people_in
from factsheet.checks.names.public import is_no_name, words
from factsheet.checks.names.series import compounded, listed
from factsheet.checks.names.times import is_alone, is_historical
from factsheet.checks.names.titlecase import is_heading, is_title_case
from factsheet.checks.names.words import Word, Words, words_of

OPENERS = words("openers")
BLANK = re.compile(r"[ \u00a0]*[-–‑]?[ \u00a0]*")
DOTTED = re.compile(r"[.]?[ \u00a0]?[-–‑]?[ \u00a0]?")
"""What may stand between the words of one name."""


class Scanned:
    """A text, its words, and which of them are known; what nobody asks for is not looked up."""

    def __init__(self, text: str, hidden: str, known: KnownNames) -> None:
        """Take a text, and the same in which what may stand in the sheet is small."""
        self.text, self._hidden, self._known, self.words = text, hidden, known, words_of(text)

    def may_stand(self, index: int) -> bool:
        """Return whether a word is one of those that may stand in this sheet."""
        word = self.words[index]
        return self._hidden[word.start : word.end] != word.text

    def is_allowed(self, index: int) -> bool:
        """Return whether a word may stand in this sheet, or names a public person in full."""
        return self.may_stand(index) or index in people_in(self.text).surely

    @cached_property
    def public(self) -> set[int]:
        """Places of the words that belong to public names."""
        public = self._known.places_of_names(self.words, self.text)
        return public | {
            index
            for index in listed(self.words, self.text, public)
            | compounded(self.words, self.text, public)
            if not self._known.is_like_a_name(self.words[index].text)
        }

    @property
    def surnames(self) -> set[int]:
        """Places of the surnames of public persons that stand alone."""
        return people_in(self.text).alone

    @cached_property
    def is_title(self) -> bool:
        """Whether the text capitalises its words."""
        return is_title_case(self.text)

    @cached_property
    def is_heading(self) -> bool:
        """Whether each of its words has a capital, in any alphabet."""
        return is_heading(self.words)


def strangers(scan: Scanned, known: KnownNames) -> Iterator[str]:
    """Yield each name in a text that is not known."""
    text, words = scan.text, scan.words
    doubtful = [
        index
        for index, word in enumerate(words)
        if word.is_capital and not (scan.may_stand(index) or _passes(word, known, scan))
    ]
    if not doubtful:
        return
    fine = scan.public | people_in(text).surely | scan.surnames
    is_old = is_historical(text, words)
    bodies = known.bodies(text, words, scan.public)
    strange = [
        index
        for index in doubtful
        if not (index in fine or _is_title(words, index, known) or bodies.has(index))
        if not (is_old and is_alone(words, index) and not known.is_like_a_name(words[index].text))
    ]
    row = strange if scan.is_title or scan.is_heading else [*range(len(words))]
    yield from _joined(words, strange, {*row}, text)


def _passes(word: Word, known: KnownNames, scan: Scanned) -> bool:
    """Return whether a word with a capital is short, or an ordinary one where it may have one."""
    is_short = len(word.text) == 1 or known.is_abbreviation(word.text)
    if is_short or is_no_name(word.text) or known.is_unlike_a_name(word.text):
        return True
    if word.quoted >= 0 and known.is_verb(word.text):
        return True
    if scan.is_heading and known.is_ordinary(word.text) and _is_no_given_name(word.text, known):
        return True
    return word.text.endswith("о-") or ((word.opens or scan.is_title) and known.may_open(word.text))


def _is_title(words: Words, index: int, known: KnownNames) -> bool:
    """Return whether an ordinary word has a capital article before it, as titles of papers have."""
    before = words[index - 1] if index else None
    is_article = before is not None and before.text == "The" and not before.opens
    return is_article and known.is_ordinary(words[index].text)


def _is_no_given_name(word: str, known: KnownNames) -> bool:
    """Return whether a word is no given name, or one that often opens a sentence."""
    return not known.is_given(word) or word.lower() in OPENERS


def _joined(words: Words, strange: list[int], row: set[int], text: str) -> Iterator[str]:
    """Yield the strange words, each with those of a row that stand beside it."""
    taken = -1
    for index in strange:
        if index <= taken:
            continue
        first = last = index
        while last + 1 in row and _goes_on(words, last, text):
            last += 1
        while first - 1 > taken and first - 1 in row and _goes_on(words, first - 1, text):
            if words[first - 1].opens and first - 1 not in strange:
                break
            first -= 1
        taken = last
        yield text[words[first].start : words[last].end]


def _goes_on(words: Words, index: int, text: str) -> bool:
    """Return whether the next word belongs to the name that a word is part of."""
    one, other = words[index], words[index + 1]
    gap = text[one.end : other.start]
    is_initial = len(one.text) == 1
    fits = (DOTTED if is_initial else BLANK).fullmatch(gap)
    return fits is not None and one.is_capital and other.is_capital
