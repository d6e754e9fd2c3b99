"""What is known of words with a capital: public names, abbreviations, bodies, titles of works."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Any

from factsheet.checks.names.lexicon import Lexicon
from factsheet.checks.names.public import calendar_words, public_names, words
from factsheet.checks.names.words import Word

JOIN = frozenset("of for the and on in to with against de la du des des der & at by from і й та з у в на до".split())
"""Words in small letters within the name of a body."""
GAP = re.compile(r"[ \u00a0/&]*[-–‑]?[ \u00a0]*[«“„\"]?")
REGION = re.compile(r"щин(?:а|и|і|у|ою)$")
"""How the names of regions end in Ukrainian."""
AHEAD = 4
"""How many words after a capital one may say that it begins the name of a body."""
LONGEST_ABBREVIATION = 6
POSSESSIVE = re.compile(r"[’'](?:s|S)?$")
ADJECTIVE = re.compile(r"(?:ий|ій|ів|їв)$")
RELATIVE = re.compile(r"[сцз]ьк(?:ий|а|е|і|ого|ої|ому|ій|им|ою|у|их|ими)$")
"""How adjectives end in a dictionary, and those that are made of names wherever they stand."""
ENDING = re.compile(
    r"(?:ого|ому|ими|ій|ої|ою|им|их|ий|ів|ам|ах|ями|ям|ях|ами|ові|еві|ем|ом|ею|єю|ання|[аеиіоуяюєїйь])$"
)
"""How Cyrillic words are inflected."""
END = ""


class KnownNames:
    """Looks names up, in the languages of a sheet."""

    def __init__(self, languages: tuple[str, ...]) -> None:
        """Take the languages of the sheet."""
        self._lexicon = Lexicon(languages)
        self._tree = _tree(languages)

    def may_open(self, word: str) -> bool:
        """Return whether a word may be an ordinary one that opens a sentence."""
        bare = POSSESSIVE.sub("", word)
        if len(word) == 1 or self._lexicon.is_ordinary(bare):
            return True
        is_name = bare.lower() in words("given_names") and bare.lower() not in words("openers")
        return not is_name and self._lexicon.may_open(bare)

    def is_doubtful(self, word: str) -> bool:
        """Return whether a word can be somebody's name although it may stand here."""
        bare = POSSESSIVE.sub("", word)
        return self.is_given(bare) or not (
            self._lexicon.is_ordinary(bare) or self.is_public(bare) or self.is_abbreviation(word)
        )

    def is_given(self, word: str) -> bool:
        """Return whether a word is a given name, in any case."""
        return bool(self._forms(word) & words("given_names"))

    def is_listed_word(self, word: str) -> bool:
        """Return whether a given name is an ordinary word too."""
        return word.lower() in words("openers") or self._lexicon.is_ordinary(word.capitalize())

    def is_word(self, word: str, before: str = "") -> bool:
        """Return whether a word in small letters is an ordinary one, or ends a public name."""
        if self._lexicon.is_ordinary(word.capitalize()):
            return True
        trees = [self._tree, *(self._tree.get(form, {}) for form in self._forms(before))]
        return any(END in tree.get(form, {}) for tree in trees for form in self._forms(word))

    def is_ordinary(self, word: str) -> bool:
        """Return whether a word is one that is written in small letters, or a month or day."""
        return self._lexicon.is_ordinary(word.capitalize()) or word.capitalize() in calendar_words()

    def is_public(self, word: str) -> bool:
        """Return whether a word alone is a public name, or begins that of a body."""
        forms = self._forms(word)
        return any(END in self._tree.get(form, {}) for form in forms) or bool(
            forms & (words("heads") | words("offices"))
        )

    def is_abbreviation(self, word: str) -> bool:
        """Return whether a word is short, in capitals, and no name of a person."""
        bare = POSSESSIVE.sub("", word).removesuffix("s")
        is_short = 1 < len(bare) <= LONGEST_ABBREVIATION
        return (is_short and bare.isupper() and not self._lexicon.is_name(bare)) or word in {"I", "Я"}

    def places_of_names(self, found: list[Word], text: str) -> set[int]:
        """Return the places of the words that belong to public names."""
        places: set[int] = set()
        for index, word in enumerate(found):
            if index not in places and word.is_capital:
                places |= set(range(index, self._end(found, index, text, self._tree)))
        for index, word in reversed([*enumerate(found)]):
            if word.is_capital and self._forms(word.text) & words("directions"):
                if places & {index + 1, index + 2, index + 3}:
                    places.add(index)
        return places

    def is_named_by_class(self, found: list[Word], index: int, text: str) -> bool:
        """Return whether the word before a quotation says that this is no person."""
        begin = found[index].quoted
        before = [each for each in found[max(0, index - 6) : index] if each.end <= begin]
        if begin < 0 or not before or text[before[-1].end : begin].strip(" \u00a0"):
            return False
        return bool(self._forms(before[-1].text) & words("classes"))

    def is_in_body(self, found: list[Word], index: int, text: str) -> bool:
        """Return whether a word is part of the name of a body, a place or a paper."""
        word = found[index].text
        if self._forms(word) & (words("heads") | words("offices")) or REGION.search(word):
            return True
        if self._leads_to(found, index, text, "landscape", is_direct=True):
            return True
        if not self._lexicon.may_open(word):
            return False
        if word[0] < "Ͱ":
            return self._has_head_around(found, index, text)
        return self._leads_to(found, index, text, "heads")

    def _leads_to(
        self, found: list[Word], index: int, text: str, name: str, *, is_direct: bool = False
    ) -> bool:
        """Return whether a word, or an adjective with others, stands before a word of a list."""
        is_adjective = self._is_adjective(found[index].text)
        for each, other in pairwise(found[index : index + 2 + AHEAD * (not is_direct)]):
            if not GAP.fullmatch(text, each.end, other.start):
                return False
            if self._forms(other.text) & words(name):
                return is_adjective
            if not self._is_adjective(other.text) and other.text not in JOIN:
                return False
        return False

    def _is_adjective(self, word: str) -> bool:
        """Return whether a word is an adjective in Cyrillic letters, or stands as one in Latin."""
        return word[0] < "Ͱ" or bool(
            ADJECTIVE.search(self._lexicon.lemma(word)) or RELATIVE.search(word)
        )

    def _has_head_around(self, found: list[Word], index: int, text: str) -> bool:
        """Return whether a body's word stands in a row of capitals, or an office after this."""
        for at, is_after in self._row(found, index, text):
            small = self._forms(found[at].text)
            if small & words("heads") or (is_after and small & words("offices")):
                return True
        return False

    def _row(self, found: list[Word], index: int, text: str) -> Iterator[tuple[int, bool]]:
        """Yield the words in capitals beside one, and whether each stands after it."""
        for step in (1, -1):
            at = index
            while 0 <= at + step < len(found):
                one, other = sorted((at, at + step))
                if not GAP.fullmatch(text, found[one].end, found[other].start):
                    break
                at += step
                if found[at].is_capital:
                    yield at, step > 0
                elif found[at].text not in JOIN and not found[at].text[0].isdigit():
                    break

    def _end(self, found: list[Word], index: int, text: str, tree: dict[str, Any]) -> int:
        """Return where the longest public name ends that begins at a word."""
        best = index if END in tree else 0
        if index == len(found):
            return best
        for form in self._forms(found[index].text):
            if form in tree:
                gap = index + 1 == len(found) or re.fullmatch(
                    r"[\s\-–‑.&,’'«»\"/]{0,3}", text[found[index].end : found[index + 1].start]
                )
                deeper = tree[form]
                end = self._end(found, index + 1, text, deeper) if gap else (END in deeper) * (index + 1)
                best = max(best, end)
        return best

    def _forms(self, word: str) -> frozenset[str]:
        return _forms(word, self._lexicon)


def _forms(word: str, lexicon: Lexicon) -> frozenset[str]:
    """Return the small forms under which a word may be listed."""
    plain = word.replace("'", "’").replace("ʼ", "’")
    bare = POSSESSIVE.sub("", plain)
    small = bare.lower()
    forms = {plain.lower(), small, lexicon.lemma(bare).lower(), lexicon.lemma(small).lower()}
    if small[:1] >= "Ͱ" and len(small) > 4:
        forms.add("~" + ENDING.sub("", small))
    return frozenset(forms - {""})


@cache
def _tree(languages: tuple[str, ...]) -> dict[str, Any]:
    """Return the public names as a tree of their words."""
    lexicon = Lexicon(languages)
    root: dict[str, Any] = {}
    for name in public_names():
        for each in {name, tuple(_key(word, lexicon) for word in name)}:
            at = root
            for word in each:
                at = at.setdefault(word, {})
            at[END] = {}
    return root


def _key(word: str, lexicon: Lexicon) -> str:
    """Return the form by which an inflected word finds a listed one."""
    if word[:1] >= "Ͱ" and len(word) > 4:
        return "~" + ENDING.sub("", word)
    return lexicon.lemma(word.capitalize()).lower() or word
