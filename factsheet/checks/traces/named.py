"""Prisons and camps with the name that stands beside them: the second condition."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factsheet.checks.names.allowed import Allowed
from factsheet.checks.names.bodies import RELATIVE
from factsheet.checks.names.public import is_no_name
from factsheet.checks.names.titlecase import is_title_case
from factsheet.checks.traces.countries import is_country
from factsheet.checks.traces.detained import PERSON, is_of_people
from factsheet.checks.traces.expressions import Expression
from factsheet.checks.traces.houses import HOUSE, INSIDE, OTHER, PAST
from factsheet.checks.traces.patterns import END, START
from factsheet.checks.traces.towns import is_house, is_town
from factsheet.checks.traces.vocabulary import tokens

PROPER = r"(?-i:[^\W\d_a-zа-яіїєґёა-ჿ][^\W\d_]{2,}(?:[-’'][^\W\d_]+)*)"
AT = (
    r"(?:in|at|of|near|outside|у|в|біля|під|поблизу|коло|из|în|din|г|м|смт|с|для\sвійськовополонених"
    r"|town\sof|city\sof"
    r"|місті|місто|міста|станції|селі|селищі|the)"
)
LOW = r"(?-i:[a-zа-яіїєґ’]+)"
NEAR = re.compile(
    rf"{START}(?P<before>{PROPER})(?:[’']s)?\s{HOUSE}(?![^\W_])"
    rf"|{START}{HOUSE}(?![^\W_])(?:\s{LOW}){{0,3}}?(?:[\s,(]+(?:{AT}\.?(?![^\W_])\s?)+"
    rf"|,\s)(?P<after>{PROPER})"
    rf"|{START}{HOUSE}(?![^\W_])(?:-\w+)?(?:\s{LOW}){{0,3}}\s(?P<of>(?-i:[А-ЯІЇЄҐ][а-яіїєґ’]{{3,}}))"
    rf"|{START}{HOUSE}\s[«“\"„](?P<quoted>{PROPER})|[«“\"„](?P<named>{PROPER})[»”\"“]\s{HOUSE}",
    re.IGNORECASE,
)
HOUSES = Expression(rf"{START}(?:{HOUSE}|{INSIDE})(?![^\W_])", re.IGNORECASE)
LOCAL = re.compile(rf"(?P<town>[а-яіїєґ’]+[сзц]ьк\w{{1,3}})\s(?:[а-яіїєґ’]+\s)?{HOUSE}(?![^\W_])")
"""A house that is called after its town in small letters."""
SIZO = re.compile(rf"{START}(?:сізо|сизо|sizo){END}", re.IGNORECASE)
SEVERAL = re.compile(
    rf"{START}(?:camps|prisons|jails|colonies|penitentiaries|barracks|gulags|табори|табор(?:ів|ах|ам|ами)"
    rf"|тюрми|тюрем|тюрмах|колонії|колоні(?:й|ях|ям|ями)|в.язниці|в.язниц(?:ь|ях)){END}",
    re.IGNORECASE,
)
"""Houses of which several are spoken of, as of a kind."""
ORIGIN = Expression(
    r"(?<![^\W_])(?:from|left|defen\w+\sof|з|із|зі|бійців|захисників)[\s«“\"]+$", re.IGNORECASE
)
"""What stands before the place that people come from."""
REGION = Expression(r"\s(?:област|обл\.|кра[йюї]|район|р-н|республі|округ)", re.IGNORECASE)
WORD = re.compile(PROPER)
REACH, SHORT = 45, 12
"""How many letters may stand between a house and its town, and how many words a note has."""


def named(text: str, allowed: Allowed) -> Iterator[str]:
    """Yield each house of detention with its name, if somebody is held, or the text is a note."""
    if (found := SIZO.search(text)) and PERSON.search(text):
        yield found[0]
    if is_of_somebody_there(text):
        yield from _adjacent(text, allowed)
        yield from _local(text, allowed)


def is_of_somebody_there(text: str) -> bool:
    """Return whether somebody is held in a house, or a note names one house and leaves out who."""
    if not HOUSES.search(text):
        return False
    is_note = len(tokens(text)) <= SHORT and not SEVERAL.search(text)
    return is_note or is_of_people(HOUSES.sub("", text))


def beside_towns(sentence: str, allowed: Allowed) -> Iterator[str]:
    """Yield each house of detention that stands in one clause with a town."""
    if not is_of_somebody_there(sentence):
        return
    towns = [match.span() for match in WORD.finditer(sentence) if is_town(match[0], allowed)]
    for house in HOUSES.finditer(sentence) if towns else ():
        after = sentence[house.end() : house.end() + REACH // 2]
        before = sentence[: house.start()].split()[-1:]
        if not any(map(is_country, [*before, *re.findall(PROPER, after)[:1]])):
            yield from (sentence[slice(*each)] for each in _beside(sentence, house.span(), towns))


def _beside(
    sentence: str, house: tuple[int, int], towns: list[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """Yield where a house stands with each town of its clause."""
    for start, end in towns:
        is_made = RELATIVE.search(sentence[start:end]) and not REGION.match(sentence, end)
        if is_made and not HOUSES.match(sentence, end + 1):
            continue
        first, last = min(start, house[0]), max(end, house[1])
        is_far = max(start, house[0]) - min(end, house[1]) > REACH
        near = sentence[max(0, first - REACH // 2) : last + REACH // 2]
        if not (is_far or ORIGIN.search(sentence[:start]) or OTHER.search(near)):
            yield first, last


def _adjacent(text: str, allowed: Allowed) -> Iterator[str]:
    """Yield each house with the unknown name that stands before, behind or in marks beside it."""
    for match in () if is_title_case(text) else NEAR.finditer(text):
        name = next(filter(None, match.groups()))
        around = text[max(0, match.start() - REACH // 2) : match.end() + REACH // 2]
        is_plain = is_no_name(name) or allowed.known.is_verb(name) or is_country(name)
        if not (PAST.search(around) or is_plain or _is_known(name, allowed)):
            yield match[0]


def _local(text: str, allowed: Allowed) -> Iterator[str]:
    """Yield each house that is called after its town in small letters."""
    for match in LOCAL.finditer(text):
        name = match["town"].capitalize()
        is_local = is_town(name, allowed) or not allowed.known.is_word(match["town"])
        if is_local and not PAST.search(match[0]):
            yield match[0]


def _is_known(name: str, allowed: Allowed) -> bool:
    """Return whether a name is no place, or that of a place of detention in the vocabulary."""
    stem = name[: max(4, len(name) - 2)].lower()
    return is_house(name, allowed) or (
        allowed.quotes(name) and not any(stem in each.lower() for each in allowed.places)
    )
