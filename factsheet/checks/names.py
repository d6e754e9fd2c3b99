"""Rules about who and what may be named."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factsheet.checks.context import Context, Found
from factsheet.checks.walk import all_records, texts
from factsheet.model import Being, FactSheet

WORD = "[A-ZА-ЯІЇЄҐ][a-zа-яіїєґ]+(?:[’'-][A-ZА-ЯІЇЄҐa-zа-яіїєґ]+)*"
NAME = re.compile(rf"\b{WORD}(?: {WORD})+")
SHORTEST_STEM = 4


def names_are_public(context: Context) -> Iterator[Found]:
    """Only speakers, and the names in the vocabulary, may be named."""
    if context.broken or context.unread:
        return
    allowed = Allowed(context.facts)
    for key, record in all_records(context.facts):
        if key == "factsheet":
            continue
        for trail, text in texts(record):
            for language, sentence in text.items():
                for name in allowed.others(sentence):
                    message = f"`{name}` is neither a speaker nor a name in the vocabulary"
                    fix = "leave the name out, or add a place or body to `names:` in factsheet.yml"
                    yield Found(key, (*trail, language), message, fix)


class Allowed:
    """The words that may stand in a name, in any of their forms."""

    def __init__(self, facts: FactSheet) -> None:
        """Collect them from speakers, publishers and the vocabulary."""
        names = [text for each in facts.sheet.names for text in each.name.values()]
        bodies = [each for each in facts.speakers if each.being is Being.BODY]
        names += [text for each in bodies for text in (*each.name.values(),)]
        names += [each.publisher for each in facts.sources]
        people = [each for each in facts.speakers if each.being is Being.PERSON]
        self._people = [text.split() for each in people for text in each.name.values()]
        self._words = {word for name in names for word in re.findall(r"[\w’'-]+\*?", name)}

    def others(self, sentence: str) -> Iterator[str]:
        """Yield each name in a sentence that is not allowed."""
        for match in NAME.finditer(sentence):
            words = match[0].split()
            if self._starts_sentence(sentence, match.start()):
                words = words[1:] if len(words) > 1 and not self._is_person(words) else words
            if len(words) > 1 and not self._is_person(words) and not all(map(self._known, words)):
                yield " ".join(words)

    def _starts_sentence(self, sentence: str, start: int) -> bool:
        return start == 0 or sentence[:start].rstrip(" «“\"(").endswith((".", ":", ";", "?", "!"))

    def _is_person(self, words: list[str]) -> bool:
        return any(
            len(words) == len(name) and all(map(_is_form, words, name)) for name in self._people
        )

    def _known(self, word: str) -> bool:
        return any(
            word.startswith(each[:-1]) if each.endswith("*") else _is_form(word, each)
            for each in self._words
        )


def _is_form(word: str, name: str) -> bool:
    """Return whether a word can be an inflected form of a name."""
    stem = name if len(name) < SHORTEST_STEM else name[: max(3, len(name) - 2)]
    return word == name or (word.startswith(stem) and abs(len(word) - len(name)) <= 3)
