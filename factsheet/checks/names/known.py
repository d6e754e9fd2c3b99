"""What is known of words with a capital: public names, abbreviations, ordinary words."""

from __future__ import annotations

import re
from typing import Any

from factsheet.checks.names.bodies import Bodies
from factsheet.checks.names.forms import END, bare, forms_of, tree_of
from factsheet.checks.names.lexicon import GREEK, lexicon_of
from factsheet.checks.names.public import calendar_words, words
from factsheet.checks.names.words import Words

LONGEST_ABBREVIATION = 6
CASE = re.compile("(?<=[А-ЯІЇЄҐ]{2})[а-яіїєґ]{1,4}$")
"""How a Cyrillic abbreviation is inflected."""
CAMEL = re.compile("(?<=[a-zє])(?=[A-ZА-ЯІЇЄҐ])|(?<=[A-Z])(?=[A-Z][a-z])")
SCOTTISH = re.compile("Mc|Mac|De|Du|La|Le|Van|Von|Fitz|O[’']|D[’']|Al|El|Ibn")
BETWEEN = re.compile(r"[\s\-–‑.&,’'«»\"/]{0,3}")
"""What may stand between the words of a public name."""
FURTHER = 3
"""How many words behind a direction the name may stand that it belongs to."""


class KnownNames:
    """Looks names up, in the languages of a sheet."""

    def __init__(self, languages: tuple[str, ...]) -> None:
        """Take the two-letter codes of the languages."""
        self._lexicon = lexicon_of(languages)

    def may_open(self, word: str) -> bool:
        """Return whether a word may be an ordinary one that opens a sentence."""
        plain = bare(word)
        if len(word) == 1 or self._lexicon.is_ordinary(plain):
            return True
        small = plain.lower()
        is_name = small in words("given_names") and small not in words("openers")
        return not is_name and self._lexicon.may_open(plain)

    def is_doubtful(self, word: str) -> bool:
        """Return whether a word can be somebody's name although it may stand here."""
        is_clear = self._lexicon.is_ordinary(bare(word)) or self.is_public(bare(word))
        return self.is_given(bare(word)) or not (is_clear or self.is_abbreviation(word))

    def is_like_a_name(self, word: str) -> bool:
        """Return whether a word is a given name, or is spelt as surnames are."""
        return self.is_given(bare(word)) or self._lexicon.is_like_a_surname(word)

    def is_given(self, word: str) -> bool:
        """Return whether a word is a given name, in any case."""
        return bool(self._forms(word) & words("given_names"))

    def is_listed_word(self, word: str) -> bool:
        """Return whether a given name is an ordinary word too."""
        is_ordinary = self._lexicon.is_ordinary(word.capitalize())
        return word.lower() in words("openers") or is_ordinary

    def is_word(self, word: str, before: str = "") -> bool:
        """Return whether a word in small letters is an ordinary one, or ends a public name."""
        if self._lexicon.is_ordinary(word.capitalize()):
            return True
        tree = tree_of(self._lexicon)
        trees = [tree, *(tree.get(form, {}) for form in self._forms(before))]
        return any(END in each.get(form, {}) for each in trees for form in self._forms(word))

    def is_ordinary(self, word: str) -> bool:
        """Return whether a word is one that is written in small letters, or a month or a day."""
        return self._lexicon.is_ordinary(word.capitalize()) or word.capitalize() in calendar_words()

    def is_public(self, word: str) -> bool:
        """Return whether a word alone is a public name, or begins that of a body."""
        forms = self._forms(word)
        return self.is_listed(word) or bool(forms & (words("heads") | words("offices")))

    def is_listed(self, word: str) -> bool:
        """Return whether a word alone is a public name."""
        tree = tree_of(self._lexicon)
        return any(END in tree.get(form, {}) for form in self._forms(word))

    def is_abbreviation(self, word: str) -> bool:
        """Return whether a word is short, in capitals, and no name of a person; inflected, too."""
        plain = bare(word).removesuffix("s")
        plain = CASE.sub("", plain) if plain[:1] > GREEK else plain
        is_short = 1 < len(plain) <= LONGEST_ABBREVIATION and plain.isupper()
        return (is_short and not self._lexicon.is_name(plain)) or word in {"I", "Я"}

    def is_brand(self, word: str) -> bool:
        """Return whether a Latin word has capitals within, as brands have, and no given name."""
        parts = CAMEL.sub(" ", word).split()
        is_latin = word[0] < GREEK or word[:1] == "є"
        is_camel = len(parts) > 1 and is_latin and not SCOTTISH.match(word)
        return is_camel and not any(map(self.is_given, parts))

    def is_unlike_a_name(self, word: str) -> bool:
        """Return whether a word is a brand, or an ordinary one that is too abstract for a name."""
        is_abstract = self._lexicon.is_abstract(word) and not self.is_given(word)
        return is_abstract or self.is_brand(word)

    def is_verb(self, word: str) -> bool:
        """Return whether a Cyrillic word is a form of a verb."""
        return self._lexicon.is_verb(word)

    def bodies(self, text: str, found: Words, public: set[int]) -> Bodies:
        """Return what finds names of bodies in a text of which some words are public names."""
        return Bodies(text, found, public, self._lexicon)

    def places_of_names(self, found: Words, text: str) -> set[int]:
        """Return the places of the words that belong to public names."""
        tree, places = tree_of(self._lexicon), set[int]()
        for index, word in enumerate(found):
            if index not in places and word.is_capital:
                places |= set(range(index, self._end(found, index, text, tree)))
        for index in reversed(range(len(found))):
            behind = set(range(index + 1, index + 1 + FURTHER))
            if found[index].is_capital and places & behind:
                places |= {index} if self._forms(found[index].text) & words("directions") else set()
        return places

    def _end(self, found: Words, index: int, text: str, tree: dict[str, Any]) -> int:
        """Return where the longest public name ends that goes on at a word; 0 if none does."""
        best = index if END in tree else 0
        if index == len(found) or (index and not self._is_near(found, index, text, tree)):
            return best
        deeper = (tree[each] for each in self._forms(found[index].text) if each in tree)
        return max([best, *(self._end(found, index + 1, text, each) for each in deeper)])

    def _is_near(self, found: Words, index: int, text: str, tree: dict[str, Any]) -> bool:
        """Return whether a word stands so near to the one before that both may be one name."""
        is_first = tree is tree_of(self._lexicon)
        gap = BETWEEN.fullmatch(text, found[index - 1].end, found[index].start)
        return is_first or gap is not None

    def _forms(self, word: str) -> frozenset[str]:
        return forms_of(word, self._lexicon)
