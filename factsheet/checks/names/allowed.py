"""The names that may stand in a text, in any of their forms."""

from __future__ import annotations

import re
from hashlib import sha256
from itertools import pairwise

from factsheet.checks.names.inflected import TOKEN, Name, body, fits, person, title
from factsheet.checks.names.known import KnownNames
from factsheet.model import Being, FactSheet
from factsheet.model.names import NameKind
from factsheet.problems.apostrophes import one_apostrophe

BETWEEN = re.compile(r"[\s.\-–‑/&(),]{1,3}")


class Allowed:
    """Speakers, publishers and the names of the vocabulary."""

    def __init__(self, facts: FactSheet) -> None:
        """Collect them from a sheet."""
        self.known = KnownNames(tuple(facts.sheet.languages))
        """What is public everywhere, in the languages of the sheet."""
        named = facts.sheet.names
        self.places = frozenset(
            text for name in named if name.kind == NameKind.PLACE for text in name.name.values()
        )
        """Places in the vocabulary, as they stand there."""
        single = [each.name for each in facts.speakers if each.being is Being.PERSON]
        single += [name.name for name in named if name.kind == NameKind.PERSON]
        several = [each.name for each in facts.speakers if each.being is Being.BODY]
        several += [name.name for name in named if name.kind != NameKind.PERSON]
        several.append(facts.sheet.publisher or {})
        people = (one_apostrophe(text) for name in single for text in name.values())
        bodies = {one_apostrophe(text) for name in several for text in name.values()}
        listed = [form for name in sorted({*people}) for form in person(TOKEN.findall(name))]
        listed += [body(name) for name in sorted(bodies)]
        listed += [title(name) for name in sorted(map(one_apostrophe, _publishers(facts)))]
        starts = {name[0].start for name in listed if name}
        self._small = set(filter(str.islower, starts))
        named_alike = repr((facts.sheet.languages, sorted({*listed}), sorted(self.places)))
        self._named = sha256(named_alike.encode()).digest()
        self._by_start: dict[str, list[Name]] = {}
        for name in sorted(filter(None, listed), key=len, reverse=True):
            self._by_start.setdefault(name[0].start[:2], []).append(name)

    def __eq__(self, other: object) -> bool:
        """Return whether the same may stand in two sheets."""
        return isinstance(other, Allowed) and self._named == other._named

    def __hash__(self) -> int:
        """Return one number for all sheets in which the same may stand."""
        return hash(self._named)

    def hide(self, text: str) -> str:
        """Return the text with every allowed name in small letters, at its old place."""
        tokens, done, parts = list(TOKEN.finditer(text)), 0, []
        for index, token in enumerate(tokens):
            start = token.start()
            end = (
                self._end(text, tokens, index) if start >= done and self._may_begin(token[0]) else 0
            )
            if end:
                parts += [text[done:start], _small(text[start:end])]
                done = end
        return "".join([*parts, text[done:]])

    def _may_begin(self, word: str) -> bool:
        """Return whether a word has a capital, or stands small at the beginning of a name."""
        return not word.islower() or word in self._small

    def lacks(self, name: str) -> bool:
        """Return whether a name has a word in capitals that may not stand in the sheet."""
        return any(map(str.isupper, self.hide(name)))

    def is_public(self, word: str) -> bool:
        """Return whether a word alone is an allowed name: a surname, a place, a body."""
        return any(len(each) == 1 and each[0].fits(word) for each in self._beginning(word))

    def quotes(self, text: str) -> bool:
        """Return whether all that stands in capitals in a text may be named."""
        return any(map(str.isupper, text)) and not any(map(str.isupper, self.hide(text)))

    def _end(self, text: str, tokens: list[re.Match[str]], index: int) -> int:
        """Return where the longest allowed name ends that begins at a token; 0 if none does."""
        for name in self._beginning(tokens[index][0]):
            following = tokens[index : index + len(name)]
            if len(following) == len(name) and all(map(fits, name, following)):
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
