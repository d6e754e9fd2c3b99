"""Places in which somebody is or was held: by number, by name, or by what they look like."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from factsheet.checks.names.allowed import Allowed
from factsheet.checks.names.capitals import is_title_case
from factsheet.checks.names.people import people_in
from factsheet.checks.names.public import is_no_name
from factsheet.checks.traces.circumstances import OURS
from factsheet.checks.traces.countries import is_country
from factsheet.checks.traces.daily import daily
from factsheet.checks.traces.expressions import Expression
from factsheet.checks.traces.held import held_in
from factsheet.checks.traces.houses import HOUSE, PAST
from factsheet.checks.traces.leads import towns_of_captives
from factsheet.checks.traces.lodgings import HIS
from factsheet.checks.traces.neighbours import beside, is_adjective
from factsheet.checks.traces.patterns import END, START, Found, Kind, by, matches, shown
from factsheet.checks.traces.placed import put_into
from factsheet.checks.traces.prisons import PATTERNS, SIGNS, SLUGS, WHAT
from factsheet.checks.traces.towns import is_house, is_near, is_town, is_unknown
from factsheet.checks.traces.whereabouts import is_bound, where

PROPER = r"(?-i:[^\W\d_a-zа-яіїєґёა-ჿ][^\W\d_]{2,}(?:[-’'][^\W\d_]+)*)"
AT = (
    r"(?:in|at|near|outside|у|в|біля|під|поблизу|коло|из|în|din|г|м|смт|с|для\sвійськовополонених"
    r"|town\sof|city\sof"
    r"|місті|місто|міста|станції|селі|селищі|the)"
)
LOW = r"(?-i:[a-zа-яіїєґ’]+)"
NEAR = Expression(
    rf"{START}(?P<before>{PROPER})(?:[’']s)?\s{HOUSE}(?![^\W_])"
    rf"|{START}{HOUSE}(?![^\W_])(?:\s{LOW}){{0,3}}?(?:[\s,(]+(?:{AT}\.?(?![^\W_])\s?)+"
    rf"|,\s)(?P<after>{PROPER})"
    rf"|{START}{HOUSE}(?![^\W_])(?:\s{LOW}){{0,3}}\s(?P<of>(?-i:[А-ЯІЇЄҐ][а-яіїєґ’]{{3,}}))"
    rf"|{START}{HOUSE}\s[«“\"„](?P<quoted>{PROPER})|[«“\"„](?P<named>{PROPER})[»”\"“]\s{HOUSE}",
    re.IGNORECASE,
)
ALONE = Expression(rf"{START}(?:сізо|сизо|sizo){END}", re.IGNORECASE)
ONE = Expression(
    rf"{START}(?:he|she|him|his|her|його|її|він|вона|йому|їй|нього|неї){END}", re.IGNORECASE
)
SENTENCE = re.compile(r"(?:[^.!?\n]|[.!?](?!\s+[^\Wa-zа-яіїєґ\d_]))+")
"""Up to a mark after which a capital begins."""
WORD = re.compile(PROPER)
LOCAL = Expression(rf"(?P<town>[а-яіїєґ’]+[сзц]ьк\w{{1,3}})\s(?:[а-яіїєґ’]+\s)?{HOUSE}(?![^\W_])")
"""A house that is called after its town in small letters."""
THERE = Expression(
    rf"{START}(?:тамтешн\w+|тутешн\w+|the\s(?:local|same|town[’']s|city[’']s)|місцев(?:ій|ому|ого|ої))"
    rf"\s(?:[\w-]+\s)?{HOUSE}{END}"
    rf"|{START}(?:camp|табір|таборі)\s[^.!?]{{0,40}}?(?:held|holds|guard\w*|тримал\w+|охорон\w+){END}"
    rf"|^\W*{PROPER},\s[^!?]{{0,30}}?{HOUSE}{END}(?!\s(?:was|is|has))",
    re.IGNORECASE,
)
"""A house of the town that stands elsewhere in a sentence."""


def find(text: str, allowed: Allowed) -> Iterator[Found]:
    """Yield each place of detention in a text, but for those that the vocabulary names as such."""
    yield from matches(text, PATTERNS)
    yield from ((WHAT, found) for found in _called(text, allowed))
    yield from ((WHAT, found) for found in (*towns_of_captives(text, allowed), *daily(text)))
    for sentence in SENTENCE.findall(text):
        if is_bound(sentence) or not people_in(text).surely:
            is_of_one = (HIS.search(sentence) or OURS.search(sentence)) is not None
            tests = partial(is_near, allowed, is_of_one), partial(is_unknown, allowed)
            yield from ((WHAT, shown(found)) for found in where(sentence, *tests))
        yield from ((WHAT, shown(found)) for found in _in_towns(sentence, allowed))
        yield from ((WHAT, found) for found in put_into(sentence))


def _called(text: str, allowed: Allowed) -> Iterator[str]:
    """Yield each house of detention with its name, its town, or whom it holds."""
    small = text.lower()
    if not any(map(small.__contains__, SIGNS.split("|"))):
        return
    yield from _named(text, allowed)
    for match in LOCAL.finditer(text):
        name = match["town"].capitalize()
        is_local = is_town(name, allowed) or not allowed.known.is_word(match["town"])
        if is_local and not PAST.search(match[0]):
            yield match[0]
    if (found := ALONE.search(text)) and ONE.search(text):
        yield found[0]


def _in_towns(sentence: str, allowed: Allowed) -> Iterator[str]:
    """Yield what a sentence says of captives, or of a house of detention, in its towns."""
    places = [match.span() for match in WORD.finditer(sentence) if is_town(match[0], allowed)]
    if not places:
        return
    if there := THERE.search(sentence):
        yield there[0]
    towns = [each for each in places if not is_adjective(sentence, *each)]
    yield from held_in(sentence, towns)
    yield from beside(sentence, places)


def _named(text: str, allowed: Allowed) -> Iterator[str]:
    """Yield each place of detention with the name that stands beside it."""
    if is_title_case(text):
        return
    for match in NEAR.finditer(text):
        name = next(filter(None, match.groups()))
        if PAST.search(text[max(0, match.start() - 20) : match.end() + 20]):
            continue
        is_plain = is_no_name(name) or allowed.known.is_verb(name)
        if not (is_plain or is_country(name) or is_known(name, allowed)):
            yield match[0]


def is_known(name: str, allowed: Allowed) -> bool:
    """Return whether a name is no place, or that of a place of detention in the vocabulary."""
    stem = name[: max(4, len(name) - 2)].lower()
    return is_house(name, allowed) or (
        allowed.quotes(name) and not any(stem in each.lower() for each in allowed.places)
    )


DETENTION = Kind(find, by((SLUGS,)), "leave it out; a country is near enough")
