"""Names of people in a text, in English and in Ukrainian, without those that may stand there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from factsheet.model import Being, FactSheet

UPPER = "A-ZÀ-ÖØ-ÞĀĆČĎĐĒĘĚĞĪĹĽŁŃŇŌŐŘŚŞŠŤŪŮŰŹŻŽА-ЯІЇЄҐЁ"
LOWER = "a-zß-öø-ÿāćčďđēęěğīıĺľłńňōőřśşšťūůűźżžа-яіїєґё"
APOSTROPHE = "[’'ʼ]"
CAPITAL = rf"(?:[{UPPER}]{APOSTROPHE}?[{LOWER}]+|[{UPPER}]{{4,}})"
WORD = (
    rf"{CAPITAL}"
    rf"(?:(?:{APOSTROPHE}|[-–‑])(?:[{UPPER}{LOWER}][{LOWER}]+|[{UPPER}]{{2,}}))*"
)
INITIAL = rf"[{UPPER}][{LOWER}]?\."
PARTICLE = (
    r"(?:van|von|de|der|den|del|della|di|da|du|la|le|el|al|bin|ibn|ter"
    r"|ван|фон|де|ді|да|ла|ле|ель|бін|ібн|оглу|огли)"
)
GAP = r"[ \u00a0]"
LETTER = r"[B-HJ-ZБГҐДЕЖИКЛМНПРСТФХЦЧШЩЮ]"
"""A capital that is not a word of its own in either language."""
NAME = re.compile(
    rf"(?<![\w.])(?:{INITIAL}{GAP}?){{1,2}}{WORD}"
    rf"|(?<!\w){WORD}(?:"
    rf"{GAP}{INITIAL}{GAP}?(?:{INITIAL})?(?!{GAP}?{WORD})"
    rf"|{GAP}[«“\"„]{WORD}[»”\"“]{GAP}{WORD}"
    rf"|(?:{GAP}(?:{PARTICLE}{GAP}){{0,2}}(?:{INITIAL}{GAP})?{WORD})+"
    rf"|{GAP}{LETTER}(?![\w’'.]))"
)
RANKS = (
    "mr mrs ms miss captain sergeant lieutenant colonel major private corporal soldier fighter"
    " marine sailor medic prisoner named surnamed пан пані капітан\\w* сержант\\w* лейтенант\\w*"
    " полковник\\w* майор\\w* рядов\\w+ солдат\\w* боєць бійця матрос\\w* морпіх\\w* медик\\w*"
    " прізвищ\\w+ ім[’'ʼ]ям? полонен\\w+"
)
RANK = re.compile(rf"\b(?i:{'|'.join(RANKS.split())}|(?:mr|mrs|ms|dr)\.){GAP}(?P<name>{WORD})")
PLAIN = frozenset((Path(__file__).parent / "plain_words.txt").read_text(encoding="utf-8").split())
"""Words that may begin a sentence and are no names."""
MONTHS = "January February March April May June July August September October November December"
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
DATE = re.compile(
    rf"(?:(?<=\d )|(?<=\bin )|(?<=\bIn )|(?<=\bof )|(?<=[Ss]ince )|(?<=[Uu]ntil ))"
    rf"(?:{'|'.join(MONTHS.split())})\b"
    rf"|\b(?:{'|'.join(MONTHS.split())})(?= \d)|\b(?:{'|'.join(DAYS.split())})\b"
)
"""A month or a day of the week, where it is no given name."""
TITLE_WORDS, TITLE_SHARE = 6, 0.7
"""From how many words, and which share of them in capitals, a text is a title in title case."""


class Allowed:
    """The names that may stand in a text, in any of their forms."""

    def __init__(self, facts: FactSheet) -> None:
        """Collect them from speakers, publishers and the vocabulary."""
        people = [each for each in facts.speakers if each.being is Being.PERSON]
        bodies = [each for each in facts.speakers if each.being is Being.BODY]
        names = {text for each in facts.sheet.names for text in each.name.values()}
        names |= {text for each in bodies for text in each.name.values()}
        names |= {each.publisher for each in facts.sources}
        names |= {each.original for each in facts.sources if each.original}
        self._names = _either(_name(each) for each in names)
        full = [text.split() for each in people for text in each.name.values()]
        self._people = _either(_person(each) for each in full)
        self._surnames = _either(_form(each[-1]) for each in full)

    def hide(self, text: str) -> str:
        """Return the text with every allowed name in small letters, at its old place."""
        for names in (DATE, self._people, self._names):
            text = names.sub(lambda match: match[0].lower().replace(".", "·"), text)
        return text

    def is_surname(self, word: str) -> bool:
        """Return whether a word is the surname of a person who may be named."""
        return self._surnames.fullmatch(word) is not None

    def quotes(self, text: str) -> bool:
        """Return whether all that stands in capitals in a text may be named."""
        return not re.search(rf"[{UPPER}]", self.hide(text)) and bool(re.search(f"[{UPPER}]", text))


def names_in(text: str, allowed: Allowed) -> Iterator[str]:
    """Yield each name in a text that is not allowed."""
    if NAME.search(text) is None and RANK.search(text) is None:
        return
    if is_title_case(text):
        return
    hidden, end = allowed.hide(text), 0
    for match in NAME.finditer(hidden):
        name = _without_first(hidden, match)
        if name:
            yield name
            end = match.end()
    for match in RANK.finditer(hidden, end):
        if not allowed.is_surname(match["name"]):
            yield match[0]


def is_title_case(text: str) -> bool:
    """Return whether a text capitalises its words, so that no name stands out."""
    words = re.findall(r"[^\W\d_]{4,}", text)
    capital = [each for each in words if each[0].isupper()]
    return len(words) >= TITLE_WORDS and len(capital) >= len(words) * TITLE_SHARE


def _without_first(text: str, match: re.Match[str]) -> str:
    """Return what is left of a match when a plain word that begins a sentence is taken off."""
    words = match[0].split()
    before = text[: match.start()].rstrip(' «“"(—–-')
    if not before or before[-1] in ".:;?!…\n":
        words = words[1:] if words[0].lower() in PLAIN else words
    return " ".join(words) if len(words) > 1 or "." in match[0] else ""


def _either(patterns: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern of all these, the longest first, or one that nothing matches."""
    longest_first = sorted(set(patterns), key=lambda each: (-len(each), each))
    return re.compile("|".join(rf"(?<!\w)(?:{each})(?!\w)" for each in longest_first) or r"(?!)")


def _name(name: str) -> str:
    """Return the pattern of a name; `*` stands for any ending."""
    return GAP.join(_word(each) for each in name.split())


def _word(word: str) -> str:
    if "*" in word:
        return re.escape(word).replace(r"\*", rf"[{LOWER}’']*")
    if re.search("[а-яіїєґ]{4}", word):
        return _form(word)
    return re.escape(word) + (rf"(?:{APOSTROPHE}s)?" if word[-1:].isalpha() else "")


def _person(words: list[str]) -> str:
    """Return the pattern of a person's name in full, turned around, or with initials."""
    forms = [_form(each) for each in words]
    initials = [rf"{each[0]}\.{GAP}?" for each in words[:-1]]
    turned = GAP.join([forms[-1], *forms[:-1]])
    return "|".join([GAP.join(forms), turned, "".join(initials) + forms[-1]])


def _form(word: str) -> str:
    """Return the pattern of a word in any case: its stem, with the vowel that comes and goes."""
    if not re.search("[а-яіїєґ]", word):
        return re.escape(word) + rf"(?:{APOSTROPHE}s?)?"
    cut = 3 if re.search("(?:ець|ок|ек|ел|ень)$", word) else 2
    stem = word if len(word) < 4 else word[: max(2, len(word) - cut)]
    return re.escape(stem) + rf"[{LOWER}’']{{0,4}}"
