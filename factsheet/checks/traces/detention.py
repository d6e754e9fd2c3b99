"""Places in which somebody is or was held: by number, by name, or by what they look like."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factsheet.checks.allowed import Allowed
from factsheet.checks.names import MONTHS, PLAIN, is_title_case
from factsheet.checks.traces.countries import is_country
from factsheet.checks.traces.patterns import END, START, Found, Kind, by, matches
from factsheet.checks.traces.prisons import HOUSE, PATTERNS, SIGNS, WHAT

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
ALONE = re.compile(rf"{START}(?:сізо|сизо|sizo){END}", re.IGNORECASE)
ONE = re.compile(
    rf"{START}(?:he|she|him|his|her|його|її|він|вона|йому|їй|нього|неї){END}", re.IGNORECASE
)
OWN = {*MONTHS.lower().split(), *PLAIN}


def find(text: str, allowed: Allowed) -> Iterator[Found]:
    """Yield each place of detention in a text, but for those that the vocabulary names as such."""
    yield from matches(text, PATTERNS)
    small = text.lower()
    if any(map(small.__contains__, SIGNS.split("|"))):
        yield from ((WHAT, found) for found in _named(text, allowed))
        if (found := ALONE.search(text)) and ONE.search(text):
            yield WHAT, found[0]


def _named(text: str, allowed: Allowed) -> Iterator[str]:
    """Yield each place of detention with the name that stands beside it."""
    if is_title_case(text):
        return
    for match in NEAR.finditer(text):
        name = next(filter(None, match.groups()))
        if name.lower() not in OWN and not (is_country(name) or is_known(name, allowed)):
            yield match[0]


def is_known(name: str, allowed: Allowed) -> bool:
    """Return whether a name is no place, or that of a place of detention in the vocabulary."""
    stem = name[: max(4, len(name) - 2)].lower()
    words = re.compile(HOUSE, re.IGNORECASE)
    return any(stem in each.lower() and words.search(each) for each in allowed.places) or (
        allowed.quotes(name) and not any(stem in each.lower() for each in allowed.places)
    )


DETENTION = Kind(find, by((PATTERNS[3],)), "leave it out; a country is near enough")
