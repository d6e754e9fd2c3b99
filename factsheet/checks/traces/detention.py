"""Places in which somebody is or was held: by number, by name, or by what they look like."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from factsheet.checks.names.allowed import Allowed
from factsheet.checks.names.bodies import RELATIVE
from factsheet.checks.names.capitals import is_title_case
from factsheet.checks.names.public import is_no_name
from factsheet.checks.traces.countries import is_country
from factsheet.checks.traces.held import held_in
from factsheet.checks.traces.houses import HOUSE, INSIDE, OTHER, PAST
from factsheet.checks.traces.patterns import END, START, Found, Kind, by, matches, shown
from factsheet.checks.traces.places import SHORTEST, is_place
from factsheet.checks.traces.prisons import PATTERNS, SIGNS, SLUGS, WHAT
from factsheet.checks.traces.whereabouts import where

PROPER = r"(?-i:[^\W\d_a-zа-яіїєґёა-ჿ][^\W\d_]{2,}(?:[-’'][^\W\d_]+)*)"
AT = (
    r"(?:in|at|near|outside|у|в|біля|під|поблизу|коло|из|în|din|г|м|смт|с|для\sвійськовополонених"
    r"|town\sof|city\sof"
    r"|місті|місто|міста|станції|селі|селищі|the)"
)
LOW = r"(?-i:[a-zа-яіїєґ’]+)"
NEAR = re.compile(
    rf"{START}(?P<before>{PROPER})(?:[’']s)?\s{HOUSE}(?![^\W_])"
    rf"|{START}{HOUSE}(?![^\W_])(?:\s{LOW}){{0,3}}?(?:[\s,(]+(?:{AT}\.?(?![^\W_])\s?)+"
    rf"|,\s)(?P<after>{PROPER})"
    rf"|{START}{HOUSE}(?![^\W_])(?:\s{LOW}){{0,3}}\s(?P<of>(?-i:[А-ЯІЇЄҐ][а-яіїєґ’]{{3,}}))"
    rf"|{START}{HOUSE}\s[«“\"„](?P<quoted>{PROPER})|[«“\"„](?P<named>{PROPER})[»”\"“]\s{HOUSE}",
    re.IGNORECASE,
)
HOUSES = re.compile(rf"{START}(?:{HOUSE}|{INSIDE})(?![^\W_])", re.IGNORECASE)
OPEN_HOUSE = re.compile(rf"{HOUSE}|hospital|лікарн|больниц", re.IGNORECASE)
"""What the vocabulary names beside a town of which texts may say that people are held there."""
ALONE = re.compile(rf"{START}(?:сізо|сизо|sizo){END}", re.IGNORECASE)
ONE = re.compile(
    rf"{START}(?:he|she|him|his|her|його|її|він|вона|йому|їй|нього|неї){END}", re.IGNORECASE
)
SENTENCE = re.compile(r"(?:[^.!?\n]|[.!?](?!\s+[^\Wa-zа-яіїєґ\d_]))+")
"""Up to a mark after which a capital begins."""
FROM = re.compile(
    r"(?<![^\W_])(?:from|left|defen\w+\sof|з|із|зі|бійців|захисників)[\s«“\"]+$", re.IGNORECASE
)
"""What stands before the place that people come from."""
MADE = re.compile(r"[сцз]ьк(?:ий|е|і|ого|ої|ому|ій|им|ою|их|ими)$")
"""How adjectives end, and no town."""
REGION = re.compile(r"\s(?:област|обл\.|кра[йюї]|район|р-н|республі|округ)", re.IGNORECASE)
WORD = re.compile(PROPER)
LOCAL = re.compile(rf"(?P<town>[а-яіїєґ’]+[сзц]ьк\w{{1,3}})\s(?:[а-яіїєґ’]+\s)?{HOUSE}(?![^\W_])")
"""A house that is called after its town in small letters."""
REACH = 45
"""How many letters may stand between a house and its town."""


def find(text: str, allowed: Allowed) -> Iterator[Found]:
    """Yield each place of detention in a text, but for those that the vocabulary names as such."""
    yield from matches(text, PATTERNS)
    small = text.lower()
    if any(map(small.__contains__, SIGNS.split("|"))):
        yield from ((WHAT, found) for found in _named(text, allowed))
        for match in LOCAL.finditer(text):
            name = match["town"].capitalize()
            if _is_town(name, allowed) and not PAST.search(match[0]):
                yield WHAT, match[0]
        if (found := ALONE.search(text)) and ONE.search(text):
            yield WHAT, found[0]
    for sentence in SENTENCE.findall(text):
        found_there = where(sentence, partial(_is_near, allowed), partial(_is_unknown, allowed))
        yield from ((WHAT, shown(found)) for found in found_there)
        places = [match.span() for match in WORD.finditer(sentence) if _is_town(match[0], allowed)]
        if places:
            towns = [each for each in places if not _is_adjective(sentence, *each)]
            yield from ((WHAT, shown(found)) for found in held_in(sentence, towns))
            yield from ((WHAT, shown(found)) for found in _beside(sentence, places))


def _is_adjective(sentence: str, start: int, end: int) -> bool:
    """Return whether a name is made from that of a place, and no region is called so."""
    return MADE.search(sentence[start:end]) is not None and not REGION.match(sentence, end)


def _beside(sentence: str, places: list[tuple[int, int]]) -> Iterator[str]:
    """Yield each house of detention that stands in one clause with a town."""
    for house in HOUSES.finditer(sentence):
        after = sentence[house.end() : house.end() + REACH // 2]
        before = sentence[: house.start()].split()[-1:]
        if any(map(is_country, [*before, *re.findall(PROPER, after)[:1]])):
            continue
        for start, end in places:
            first, last = min(start, house.start()), max(end, house.end())
            gap = sentence[min(end, house.end()) : max(start, house.start())]
            if _is_adjective(sentence, start, end) and not HOUSES.match(sentence, end + 1):
                continue
            is_origin = FROM.search(sentence[:start])
            if (
                len(gap) <= REACH
                and not is_origin
                and not OTHER.search(sentence[max(0, first - 20) : last + 20])
            ):
                yield sentence[first:last]


def _is_town(name: str, allowed: Allowed) -> bool:
    """Return whether a word is a town or region, by the public lists or the vocabulary."""
    parts = [name, *re.split("[-‑]", name)]
    if is_country(name) or (allowed.known.is_ordinary(name) and not RELATIVE.search(name)):
        return False
    is_town = any(_is_of(each, name) for each in allowed.places) or (
        not allowed.quotes(name) and any(is_place(each, allowed.known) for each in parts)
    )
    return is_town and not _is_house(name, allowed)


def _is_near(allowed: Allowed, name: str) -> bool:
    """Return whether a word is a town that the vocabulary does not name for another reason."""
    return (_is_town(name, allowed) and not allowed.quotes(name)) or _is_house(name, allowed)


def _is_unknown(allowed: Allowed, name: str) -> bool:
    """Return whether a word is no public name, none of the vocabulary, and no given name."""
    known = allowed.known
    return not (allowed.quotes(name) or known.is_public(name) or known.is_given(name))


def _is_of(place: str, name: str) -> bool:
    """Return whether a name is a form of a place in the vocabulary."""
    start = re.split(r"[\s*-]", place)[0].lower()
    return len(start) >= SHORTEST and name.lower().startswith(start)


def _is_house(name: str, allowed: Allowed) -> bool:
    """Return whether the vocabulary has a place of detention with a name."""
    stem = name[: max(4, len(name) - 2)].lower()
    return any(stem in each.lower() and OPEN_HOUSE.search(each) for each in allowed.places)


def _named(text: str, allowed: Allowed) -> Iterator[str]:
    """Yield each place of detention with the name that stands beside it."""
    if is_title_case(text):
        return
    for match in NEAR.finditer(text):
        name = next(filter(None, match.groups()))
        if PAST.search(text[max(0, match.start() - 20) : match.end() + 20]):
            continue
        if not (is_no_name(name) or is_country(name) or is_known(name, allowed)):
            yield match[0]


def is_known(name: str, allowed: Allowed) -> bool:
    """Return whether a name is no place, or that of a place of detention in the vocabulary."""
    stem = name[: max(4, len(name) - 2)].lower()
    return _is_house(name, allowed) or (
        allowed.quotes(name) and not any(stem in each.lower() for each in allowed.places)
    )


DETENTION = Kind(find, by((SLUGS,)), "leave it out; a country is near enough")
