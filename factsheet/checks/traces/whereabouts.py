"""Where captives are or were, whatever is done with them: people, a place, and nothing public."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from factsheet.checks.traces.captives import CAPTIVE
from factsheet.checks.traces.expressions import Expression
from factsheet.checks.traces.lodgings import (
    BOUND,
    BUILDING,
    CARE,
    FREED,
    HIS,
    NEWS,
    NOW,
    OFFICIAL,
    PUBLIC,
    TOOK,
)
from factsheet.checks.traces.patterns import START
from factsheet.checks.traces.places import is_beyond

PROPER = r"(?-i:[^\W\d_a-zа-яіїєґ][^\W\d_]{2,}(?:[-‑’'ʼ][^\W\d_]+)*)"
LOW = r"(?-i:[a-zа-яіїєґ][\w’'-]*)"
TO = r"(?:[iI]n|[aA]t|[nN]ear|to|into|outside|via|[уУвВ]|[дД]о|[пП]ід|[бБ]іля|[пП]облизу|под|во)"
IN = (
    rf"(?:{TO}|through|around|beyond|behind|towards?|inside|on|[нН]а|[чЧ]ерез|[зЗ]а|[кК]оло|[пП]о"
    r"|[мМ]іж|[пП]оза|[зЗ]|[іІ]з|[зЗ]і|(?:school|hospital|station|town|edge|outskirts)\sof|місті|селі|селищі|місто|село)"
)
AT = Expression(
    rf"(?:{START}(?P<to>{TO})|{START}{IN})[\s«“\"(]+(?:{LOW}\s){{0,4}}?[«“\"]?(?P<place>{PROPER})"
)
"""A place behind the word that says that something is there."""
HEAD = Expression(rf"^\W*(?P<place>{PROPER}(?:\s{PROPER})?)\s?[,:–—-]\s")
"""A place that opens a note."""
LISTED = Expression(rf"(?:[:,;|=]|->|[→–—])\s(?:{LOW}\s)?[«]?(?P<place>{PROPER})(?!\s{LOW}\s{LOW})")
"""A place in a list or a table."""
WORD_FROM = Expression(
    rf"{START}(?i:(?:phon|call|wrote|letter|stamp|postmark|heard|rang|guard|warden|jailer|дзвон"
    rf"|телефон|лист|штамп|штемпел|чули|вістк|звістк|вартов|наглядач|охорон|конво)\w*)"
    rf"[^.!?]{{0,40}}?\s(?:from|of|by|at|in|with|through|via|через|з|із|зі|у|в)\s(?:{LOW}\s){{0,2}}?"
    rf"(?P<to>)(?P<place>{PROPER})"
)
"""Whence a word came, or those who guard."""
ITEM = Expression(rf"(?:^|[,;:])\s?(?P<place>{PROPER})(?=\s?[–—,;.-]|\s\d|$)")
TERM = Expression(
    rf"{START}(?:строк|термін|одиночк|живий|жива|поверс|alive|sentence|term|solitary)",
    re.IGNORECASE,
)
"""What stands in a list of towns, and what makes one of them that of somebody."""
TOWNLIKE = Expression(
    r"(?:sk|sky?[ei]|[io]vka|[io]vk[ay]|ivtsi|hrad|grad|pol|[oeyi]vo|[iy]no|[iy]ne|kiv|ove|eve)$"
    r"|(?:ськ\w{0,3}|[иі]ц[еяі]|[оіеє]в(?:к|ц)\w{1,2}|град\w?|пол[ьяію]|[оеє]в[оеуіа]"
    r"|[оеє]вому|[иі]но|[иі]н[еі]|кові|ков[іау]|ному)$"
)
"""How names of towns end that nobody lists."""
IsTown = Callable[[str], bool]


def is_bound(sentence: str) -> bool:
    """Return whether a sentence has a word for captives or captivity."""
    return (BOUND.search(sentence) or CAPTIVE.search(sentence)) is not None


def where(sentence: str, is_town: IsTown, is_unknown: IsTown) -> Iterator[str]:
    """Yield each place in a sentence that tells of captives, or of one person, there."""
    is_of_captives = is_bound(sentence)
    is_here = is_of_captives or HIS.search(sentence) is not None
    house = BUILDING.search(sentence) if is_here or HEAD.match(sentence) else None
    is_other = OFFICIAL.search(sentence) is not None
    is_public = is_other or PUBLIC.search(sentence) is not None
    if is_here and (not is_public or (NOW.search(sentence) and not is_other)):
        yield from _behind(sentence, is_town, is_unknown)
        if house:
            yield house[0]
    if not is_public and not NEWS.search(sentence):
        yield from _beyond(sentence, is_town)
    if house or (is_of_captives and not is_public):
        yield from _listed(sentence, is_town)
    if FREED.search(sentence) and (care := CARE.search(sentence)):
        near = AT.search(sentence, care.end())
        if near and _is_place(near, is_town, is_unknown):
            yield sentence[care.start() : near.end()]


def _behind(sentence: str, is_town: IsTown, is_unknown: IsTown) -> Iterator[str]:
    """Yield each place behind a preposition, but for those where somebody was captured."""
    for match in (*AT.finditer(sentence), *WORD_FROM.finditer(sentence)):
        is_taken = TOOK.search(sentence[: match.start()]) is not None
        if not is_taken and _is_place(match, is_town, is_unknown):
            yield match[0]


def _beyond(sentence: str, is_town: IsTown) -> Iterator[str]:
    """Yield each place in Russia or Belarus behind a preposition, or as somebody's in a list."""
    for match in (
        *AT.finditer(sentence),
        *(ITEM.finditer(sentence) if TERM.search(sentence) else ()),
    ):
        is_taken = TOOK.search(sentence[: match.start()]) is not None
        if not is_taken and is_beyond(match["place"]) and is_town(match["place"]):
            yield match[0]


def _listed(sentence: str, is_town: IsTown) -> Iterator[str]:
    """Yield each place that opens a note, or stands in a list."""
    for match in (*HEAD.finditer(sentence), *LISTED.finditer(sentence)):
        if is_town(match["place"].split()[0]):
            yield match[0]


def _is_place(match: re.Match[str], is_town: IsTown, is_unknown: IsTown) -> bool:
    """Return whether what stands behind a preposition is a town, of a list or by its ending."""
    name = match["place"]
    return is_town(name) or (
        match["to"] is not None and bool(TOWNLIKE.search(name)) and is_unknown(name)
    )
