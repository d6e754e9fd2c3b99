"""Which words are ordinary words of a language, and which are names in it."""

from __future__ import annotations

import re
from functools import cache, cached_property, lru_cache

from simplemma import is_known, lemmatize
from simplemma.strategies.dictionaries.dictionary_factory import SUPPORTED_LANGUAGES

PREFIX = re.compile(
    r"^(?:un|non|re|pre|over|under|mis|co|inter|anti|multi|counter|micro|macro|semi|sub"
    r"|не|най|спец|пів|від|без|про|анти|пере|фото|відео|теле|радіо|кібер|супер|мікро|макро|євро|між"
    r"|пост|само|ново|багато|високо|онлайн|веб|мульти|екс|віце|військово|авіа|агро|еко)-?(?=\w{4})"
)
ELIDED = re.compile("^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’](?=\\w)", re.IGNORECASE)
"""What French writes with an apostrophe before a word that begins with a vowel."""
SUFFIX = re.compile(r"(?:ly|ness|less|able|wise|ships?)$")
"""What words are made with that a dictionary does not list one by one."""
MADE = re.compile(
    r"(?:ity|ities|isms?|ists?|ics|[ts]ions?|ments?|ships|nesses|izers?|isers?|ings|ized|ised|ography"
    r"|ographies|ology|ologies|ometry|olysis|itis|osis|ances?|ences?|ously|ively|ically)$"
)
"""How English words end that are no names."""
LONG, LONGER, PART = 8, 10, 4
"""How many letters a plural has, any other word, and each of two words of which it is made."""
SURNAME = re.compile(
    r"(?:енк[оаиуі]|енком|ськ[аі]|цьк[аі]|enko|chuk|skyi|skiy|skyy|shvili|idze|adze|yan"
    r"|адзе|айло|ака|ало|аль|ань|аха|аша|аєв|баш|вець|вич|вця|він|гін|дзе|дик|дов|дюк|ева"
    r"|ека|ема|ерг|ига|ина|ича|йко|йла|йло|йта|йчук|кий|ков|кун|кін|лан|лець|лик|лов|люк|ляк"
    r"|лєв|лін|ман|мов|нга|нда|нець|нич|нка|нко|нов|нса|нця|нюк|няк|нік|нін|оглу|ола|пко|рга"
    r"|рда|рець|рко|ров|рта|рук|рюк|рін|рґа|сов|сон|сюк|тов|тон|тюк|ука|ула|уль|унь|уха|хно"
    r"|хов|хін|цев|цов|цьо|чак|чик|чко|чук|шин|шко|щук|ьов|юга|юка|юта|яга|яка|ян|яна|янц|єва"
    r"|єра|єць|єєв|ідзе|іка|ілі|іна"
    r")(?:[ауиоеіяю]|ом|ем|ові|еві)?$"
)
"""How the surnames end of which dictionaries know few."""
IMPERSONAL = re.compile("(?:[аяеє]но|[уия]то)$")
"""How Cyrillic words end that say what was done and by nobody, as no surname does."""
SUPPORTED = frozenset(SUPPORTED_LANGUAGES)
CYRILLIC = {"uk", "ru", "bg", "mk", "sr", "be"}
CAPITAL_NOUNS = {"de", "lb"}
"""Languages in which every noun has a capital letter."""
GREEK = "Ͱ"
"""The first letter that is not Latin."""


class Lexicon:
    """The words of some languages."""

    def __init__(self, languages: tuple[str, ...]) -> None:
        """Take the two-letter codes of the languages; English is read in every sheet."""
        codes = (code.partition("-")[0] for code in languages)
        self._languages = tuple(dict.fromkeys((*codes, "en")))

    @cached_property
    def _cyrillic(self) -> tuple[str, ...]:
        return tuple(each for each in self._languages if each in CYRILLIC)

    @cached_property
    def _latin(self) -> tuple[str, ...]:
        return tuple(each for each in self._languages if each not in self._cyrillic)

    def lemma(self, word: str) -> str:
        """Return the form under which a dictionary lists a word, empty if none does."""
        languages = self._latin if word[:1] < GREEK else self._cyrillic
        if "fr" in languages:
            word = ELIDED.sub("", word)
        return _lemma(word.replace("’", "'"), languages)

    def is_ordinary(self, word: str) -> bool:
        """Return whether a word with a capital is one that is written in small letters."""
        return self.lemma(word).islower() or self._is_made(word.lower())

    def may_open(self, word: str) -> bool:
        """Return whether a word with a capital may be an ordinary one that opens a sentence."""
        if self.is_ordinary(word):
            return True
        small = word.lower()
        if IMPERSONAL.search(small):
            return True
        if SURNAME.search(small):
            return False
        is_strange = word[0] > GREEK and not self.lemma(word)
        return is_strange or self.lemma(small).islower()

    def is_abstract(self, word: str) -> bool:
        """Return whether a long English word is an ordinary one and ends as no name does."""
        is_made = len(word) >= LONG and MADE.search(word.lower()) is not None
        return is_made and self.lemma(word).islower()

    def is_like_a_surname(self, word: str) -> bool:
        """Return whether a word is no ordinary one and ends as surnames do."""
        return not self.is_ordinary(word) and SURNAME.search(word.lower()) is not None

    def is_verb(self, word: str) -> bool:
        """Return whether a Cyrillic word is a form of a verb."""
        return self.lemma(word).endswith(("ти", "тися"))

    def is_thing(self, word: str) -> bool:
        """Return whether a Cyrillic word is listed, and is neither a verb nor an adverb."""
        lemma = self.lemma(word)
        return bool(lemma) and not (self.is_verb(word) or lemma.endswith(("о", "ше")))

    def is_name(self, word: str) -> bool:
        """Return whether a word, in whatever letters, is listed as a proper name alone."""
        lemmas = self.lemma(word.lower()), self.lemma(word.capitalize())
        return all(each[:1].isupper() and not each.isupper() for each in lemmas)

    def _is_made(self, small: str) -> bool:
        if small[:1] < GREEK and MADE.search(small):
            return True
        is_long = len(small) >= (LONG if small.endswith("s") else LONGER)
        if small[:1] < GREEK and is_long and self._is_of_two(small):
            return True
        rest = PREFIX.sub("", SUFFIX.sub("", small))
        return rest != small and len(rest) > 3 and self.lemma(rest).islower()

    def _is_of_two(self, small: str) -> bool:
        """Return whether a word is made of two ordinary ones."""
        cuts = range(PART, len(small) - PART + 1)
        return any(
            self.lemma(small[:at]).islower() and self.lemma(small[at:]).islower() for at in cuts
        )


@cache
def lexicon_of(languages: tuple[str, ...]) -> Lexicon:
    """Return the words of some languages, the same for all who ask."""
    return Lexicon(languages)


@lru_cache(maxsize=65536)
def _lemma(word: str, languages: tuple[str, ...]) -> str:
    found = ""
    for language in languages:
        if word and language in SUPPORTED and is_known(word, lang=language, low_memory=True):
            lemma = lemmatize(word, lang=language, low_memory=True)
            lemma = lemma.lower() if language in CAPITAL_NOUNS else lemma
            if lemma.islower():
                return lemma
            found = found or lemma
    return found
