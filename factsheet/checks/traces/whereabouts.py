"""Towns in which a text says that captives, or one person, are: the second condition."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from factsheet.checks.names.allowed import Allowed
from factsheet.checks.names.bodies import RELATIVE
from factsheet.checks.names.people import people_in
from factsheet.checks.names.titlecase import is_title_case
from factsheet.checks.traces.beyond import beyond, may_name, occupied
from factsheet.checks.traces.detained import (
    HOLDS,
    OPENS,
    PERSON,
    is_held,
    is_of_people,
    may_be_of_people,
)
from factsheet.checks.traces.events import GATHERED, TAKEN, is_news, is_public
from factsheet.checks.traces.expressions import Expression
from factsheet.checks.traces.patterns import START
from factsheet.checks.traces.telling import FEWEST, is_of_somebody
from factsheet.checks.traces.telling import is_public as is_told_in_public
from factsheet.checks.traces.towns import is_near, is_town, is_unknown
from factsheet.checks.traces.vocabulary import spans, tokens

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
FROM = Expression(
    rf"{START}(?i:(?:phon|call|wrote|letter|stamp|postmark|heard|rang|guard|warden|jailer|дзвон"
    rf"|телефон|лист|штамп|штемпел|чули|вістк|звістк|вартов|наглядач|охорон|конво)\w*)"
    rf"[^.!?]{{0,40}}?\s(?:from|of|by|at|in|with|through|via|через|з|із|зі|у|в)\s(?:{LOW}\s){{0,2}}?"
    rf"(?P<to>)(?P<place>{PROPER})"
)
"""Whence a word came, or those who guard."""
NOTE = Expression(
    rf"^\W*(?P<place>{PROPER}(?:\s{PROPER})?)\s?[,:–—-]\s"
    rf"|(?:[:,;|=]|->|[→–—])\s(?:{LOW}\s)?[«]?(?P<listed>{PROPER})(?!\s{LOW}\s{LOW})"
)
"""A place that opens a note, or stands in a list or a table."""
PLACED = re.compile(rf"[\s«“\"(][^\W\d_a-zа-яіїєґ]|^\W*{PROPER}(?:\s{PROPER})?\s?[,:–—-]\s")
"""A capital that can begin a place of any of these."""
TOWNLIKE = Expression(
    r"(?:sk|sky?[ei]|[io]vka|[io]vk[ay]|ivtsi|hrad|grad|pol|[oeyi]vo|[iy]no|[iy]ne|kiv|ove|eve)$"
    r"|(?:ськ\w{0,3}|[иі]ц[еяі]|[оіеє]в(?:к|ц)\w{1,2}|град\w?|пол[ьяію]|[оеє]в[оеуіа]"
    r"|[оеє]вому|[иі]но|[иі]н[еі]|кові|ков[іау]|ному)$"
)
"""How names of towns end that nobody lists."""
OF_TOWN = Expression(
    r"\s(?:област|обл\.|кра[йюї]|район|р-н|республі|округ|міськ|лікарн|госпітал|централ|тюрм|в.язн|колон|сізо|табор|ізолят|[^а-яіїєґ])",
    re.IGNORECASE,
)
"""What an adjective made of a town stands before, when it tells where somebody is."""
SHORT = 10
"""How many words a note has that leaves out who is meant."""
SENTENCE = re.compile(r"(?:[^.!?\n]|[.!?](?!\s+[^\Wa-zа-яіїєґ\d_]))+")
"""Up to a mark after which a capital begins."""


def whereabouts(text: str, allowed: Allowed) -> Iterator[str]:
    """Yield each town in which a text says that somebody is held, or that one person is."""
    for sentence in filter(PLACED.search, SENTENCE.findall(text) if may_be_of_people(text) else ()):
        if is_of_people(sentence) and not is_public(sentence) and not _is_of_known(sentence):
            yield from _towns(sentence, allowed)
    if not may_name(text):
        return
    is_note = len(tokens(text)) <= SHORT and not (is_title_case(text) or text.endswith("?"))
    is_told = is_of_people(text) or is_note
    if is_told and not is_told_in_public(text) and len(tokens(text)) >= FEWEST:
        yield from _far_towns(text, allowed)


def _is_of_known(sentence: str) -> bool:
    """Return whether a sentence without a captive names a public person."""
    return not is_held(sentence) and bool(people_in(sentence).surely)


def _towns(sentence: str, allowed: Allowed) -> Iterator[str]:
    """Yield each town behind a preposition, in a list or at the head of a note."""
    is_of_one = (PERSON.search(sentence) or OPENS.search(sentence)) is not None
    is_holding = HOLDS.search(GATHERED.sub("", sentence)) is not None
    is_here = partial(is_near, allowed, is_of_one)
    for match in (*AT.finditer(sentence), *FROM.finditer(sentence)):
        name = match["place"]
        is_like = match["to"] is not None and TOWNLIKE.search(name) and is_unknown(allowed, name)
        is_kept = match["to"] and is_holding and is_town(name, allowed)
        is_there = is_here(name) or is_like or is_kept
        if is_there and not (_is_of_thing(match) or TAKEN.search(sentence[: match.start()])):
            yield match[0]
    for match in NOTE.finditer(sentence):
        name = (match["place"] or match["listed"]).split()[0]
        if (is_held(sentence) or OPENS.search(sentence)) and is_here(name):
            yield match[0]


def _is_of_thing(match: re.Match[str]) -> bool:
    """Return whether an adjective made of a town belongs to a square, a street, a border."""
    rest = match.string[match.end() :]
    is_made = RELATIVE.search(match["place"]) is not None and bool(rest)
    return is_made and not OF_TOWN.match(rest)


def _far_towns(text: str, allowed: Allowed) -> Iterator[str]:
    """Yield each town beyond the border, and each occupied one beside one person or a building."""
    if is_public(text):
        return
    ours = {*occupied(text, allowed)}
    for sentence in () if is_news(text) else SENTENCE.findall(text):
        if not TAKEN.search(sentence):
            yield from (each for each in beyond(sentence, allowed) if each not in ours)
    if spans("one", text) or is_of_somebody(text) or spans("premises", text) or is_held(text):
        yield from () if is_news(text) and not spans("one", text) else sorted(ours)
