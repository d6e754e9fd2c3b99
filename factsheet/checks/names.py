"""Names of people in a text, in Latin and Cyrillic letters, without those that are allowed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from factsheet.checks.allowed import Allowed

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
CAPITALS = re.compile(rf"[{UPPER}][\w’'ʼ.-]*{GAP}?(?:{PARTICLE}{GAP}){{0,2}}[«“\"„]?[{UPPER}]")
"""What every text that holds a name has."""
RANKS = (
    "mr mrs ms miss captain sergeant lieutenant colonel major private corporal soldier"
    " fighter marine sailor medic prisoner named surnamed general пан пані капітан\\w*"
    " сержант\\w* лейтенант\\w* (?:під)?полковник\\w* генерал(?:-\\w+|ом|ові|ів|[ауи])?"
    " прапорщик\\w* старшин\\w+ майор\\w* рядов\\w+ солдат\\w* боєць бійця матрос\\w* морпіх\\w*"
    " медик\\w* прізвищ\\w+ ім[’'ʼ]ям? полонен\\w+ mr[.] mrs[.] ms[.] dr[.]"
)
RANK = re.compile(rf"(?<!\w)(?:{'|'.join(RANKS.split())}){GAP}$", re.IGNORECASE)
"""A word after which a capitalised one is somebody's name."""
AFTER = re.compile(rf"(?<=[\w.]{GAP}){WORD}")
LONGEST_RANK = 16
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


def names_in(text: str, allowed: Allowed) -> Iterator[str]:
    """Yield each name in a text that is not allowed."""
    end = 0
    if CAPITALS.search(text) and not is_title_case(text):
        hidden = allowed.hide(DATE.sub(lambda match: match[0].lower(), text))
        for match in NAME.finditer(hidden):
            name = _without_first(hidden, match)
            if name:
                yield name
                end = match.end()
    for match in AFTER.finditer(text, end):
        rank = RANK.search(text[max(0, match.start() - LONGEST_RANK) : match.start()])
        if rank and not allowed.is_public(match[0]) and not is_title_case(text):
            yield rank[0] + match[0]


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
