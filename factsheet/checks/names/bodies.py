"""Names of bodies, papers, places and works that are made of ordinary words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from factsheet.checks.names.eponyms import is_eponym
from factsheet.checks.names.forms import POSSESSIVE, forms_of
from factsheet.checks.names.lexicon import GREEK, Lexicon
from factsheet.checks.names.parts import is_title_of_part
from factsheet.checks.names.public import words
from factsheet.checks.names.ranks import is_bond
from factsheet.checks.names.words import Words

JOIN = words("joints")
"""Words in small letters within the name of a body."""
GAP = re.compile(r"[’']?[ \u00a0/&]*[-–‑]?[ \u00a0]*[«“„\"]?")
LIST = re.compile(GAP.pattern + "|, ")
AHEAD = 4
"""How many words after an adjective the word may stand that says what it is the name of."""
NEAR = 6
"""How many words before one the word may stand that opens its quotation."""
ADJECTIVE = re.compile(r"(?:ий|ій|ів|їв)$")
RELATIVE = re.compile(r"[сцз]ьк(?:ий|а|е|і|ого|ої|ому|ій|им|ою|у|их|ими)$")
"""How adjectives end in a dictionary, and those made of names wherever they stand."""
WITHIN = frozenset({"in", "near", "outside", "off", "across", "around", "у", "в", "на"})
LOCATIVE = re.compile("[^о][ії]$")
"""What stands before a place, and how the name of one ends then in Cyrillic letters."""
NAMED_AFTER = "імені"
"""What stands before the person after whom a works or a street is named."""
ROMAN = re.compile("[IVXІХ]{2,}")
REGION = re.compile(r"щин(?:а|и|і|у|ою)$|\w{4}[ії]в(?:к(?:а|и|у|ою)|ці)$|\w{4}ivka$")
"""How the names of regions and of most villages end."""


class Bodies:
    """Finds the words that belong to the name of a body in a text."""

    def __init__(self, text: str, found: Words, public: set[int], lexicon: Lexicon) -> None:
        """Take a text, its words, which of them are public, and the words of its languages."""
        self._text, self._found, self._public, self._lexicon = text, found, public, lexicon

    def has(self, index: int) -> bool:
        """Return whether a word is part of the name of a body, a paper, a place or a work."""
        word = self._found[index].text
        if self._is(index, "heads", "offices") or REGION.search(word) or self._is_of_class(index):
            return True
        is_relative = RELATIVE.search(word) is not None
        if self._is_numbered(index) or self._leads_to(
            index, "landscape", reach=AHEAD if is_relative else 1
        ):
            return True
        if is_relative and (self._has_thing(index) or self._leads_to(index, "heads", reach=AHEAD)):
            return True
        if self._is_placed(index) or is_title_of_part(self._found, index, self._lexicon):
            return True
        if not self._lexicon.may_open(word):
            return False
        is_latin = word[0] < GREEK
        if is_latin and index - 1 in self._public and self._is_beside(index - 1):
            return True
        return self._has_head(index) if is_latin else self._leads_to(index, "heads", reach=AHEAD)

    def _is(self, index: int, *lists: str) -> bool:
        forms = forms_of(self._found[index].text, self._lexicon)
        return any(forms & words(each) for each in lists)

    def _is_of_class(self, index: int) -> bool:
        """Return whether the word before a quotation says that this is no person."""
        begin = self._found[index].quoted
        before = [at for at in range(max(0, index - NEAR), index) if self._found[at].end <= begin]
        if begin < 0 or not before:
            return False
        gap = self._text[self._found[before[-1]].end : begin]
        return not gap.strip(" \u00a0") and self._is(before[-1], "classes", "parts")

    def _is_placed(self, index: int) -> bool:
        """Return whether the word before says that this is a place, and the word is like none's."""
        if not index or not self._is_beside(index - 1):
            return False
        word, before = self._found[index].text, self._found[index - 1].text
        if before == NAMED_AFTER or is_eponym(self._found, index, self._lexicon):
            return True
        if forms_of(word, self._lexicon) & words("given_names") or POSSESSIVE.search(word):
            return False
        in_place = before in WITHIN and (word[0] < GREEK or LOCATIVE.search(word))
        is_named = before.lower() in words("landscape") or self._is(index - 1, "landmarks")
        if before == "of" and index > 1:
            is_named = self._is(index - 2, "landscape")
        return bool(in_place) or is_named

    def _is_numbered(self, index: int) -> bool:
        """Return whether a Roman number stands behind a word: it is a monarch's or a pope's."""
        behind = self._found[index + 1].text if index + 1 < len(self._found) else ""
        return ROMAN.fullmatch(behind) is not None and self._is_beside(index)

    def _is_beside(self, index: int) -> bool:
        """Return whether nothing but a blank stands between a word and the next."""
        one, other = self._found[index : index + 2]
        return self._text[one.end : other.start] in {" ", "\u00a0"}

    def _leads_to(self, index: int, name: str, *, reach: int) -> bool:
        """Return whether a word, a Cyrillic one if an adjective, stands before one of a list."""
        for at, (one, other) in enumerate(pairwise(self._found[index : index + reach + 1]), index):
            if not LIST.fullmatch(self._text, one.end, other.start):
                return False
            if self._is(at + 1, name):
                return self._is_adjective(index)
            is_first = other.text.endswith("о")  # «Івано-Франківська»
            if not (is_first or self._is_adjective(at + 1) or other.text in JOIN):
                return False
        return False

    def _has_thing(self, index: int) -> bool:
        """Return whether the word behind an adjective is no verb: what the adjective belongs to."""
        if index + 1 == len(self._found):
            return False
        small = self._found[index + 1].text
        is_thing = small.islower() and small not in JOIN and not is_bond(small)
        return self._is_beside(index) and is_thing and self._lexicon.is_thing(small)

    def _is_adjective(self, index: int) -> bool:
        """Return whether a word is an adjective in Cyrillic letters; any Latin word may be one."""
        word = self._found[index].text
        is_cyrillic = ADJECTIVE.search(self._lexicon.lemma(word)) or RELATIVE.search(word)
        return word[0] < GREEK or is_cyrillic is not None

    def _has_head(self, index: int) -> bool:
        """Return whether the word of a body stands in a row of capitals, or an office behind."""
        return any(
            self._is(at, "heads") or (is_behind and self._is(at, "offices"))
            for at, is_behind in self._row(index)
        )

    def _row(self, index: int) -> Iterator[tuple[int, bool]]:
        """Yield the words in capitals beside one, and whether each stands behind it."""
        for step in (1, -1):
            at = index
            while 0 <= at + step < len(self._found):
                one, other = (self._found[each] for each in sorted((at, at + step)))
                if not GAP.fullmatch(self._text, one.end, other.start):
                    break
                at += step
                here = self._found[at]
                if here.is_capital:
                    yield at, step > 0
                elif here.text not in JOIN and not here.text[0].isdigit():
                    break
