"""Call signs, nicknames, and names by which comrades know somebody."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factsheet.checks.names.allowed import Allowed
from factsheet.checks.names.public import words
from factsheet.checks.traces.addressed import addressed
from factsheet.checks.traces.bynames import PATTERNS, PERSON
from factsheet.checks.traces.capitalised import capitalised
from factsheet.checks.traces.expressions import Expression
from factsheet.checks.traces.patterns import END, START, Found, Kind, matches

BYNAME = Expression(
    r"(?:known|named|nick|code|dubbed|call(?!\W?sign)|відом|назив|прозв)", re.IGNORECASE
)
"""How a word begins that says what a thing is known by, as well as a person."""
PEOPLE = Expression(
    (
        rf"{START}(?:{PERSON}|he|she|man|woman|guards|people|unit|him|her|who|він|вона|його|її"
        rf"|хто|що){END}"
    ),
    re.IGNORECASE,
)
THINGS = (
    words("heads")
    | words("classes")
    | words("landscape")
    | {"вулкан", "rocket", "rockets", "launchers"}
)
VEHICLE = Expression(
    rf"{START}(?:module|capsule|spacecraft|shuttle|ship|vessel|aircraft|airlines?|flight|airport|модул\w+"
    rf"|капсул\w+|кораб\w+|судн\w+|літак\w*|авіакомпані\w+|рейс\w*|аеропорт\w*){END}",
    re.IGNORECASE,
)
"""What has a call sign as well, and is nobody."""
SEVERAL = Expression(r"(?:call.?signs|nicknames|позивні|прізвиська)\s\w", re.IGNORECASE)
"""Words for names of several people, behind which no single one stands."""
WORD = re.compile(r"[^\W\d_]+")
REACH = 40
"""How far before a name it may be said of what it is one."""


def find(text: str, allowed: Allowed) -> Iterator[Found]:
    """Yield each call sign in a text; a name that may stand in the sheet is none."""
    for what, found in matches(text, PATTERNS):
        is_named = allowed.quotes(found[1:]) or allowed.quotes(found)
        if not (is_named or SEVERAL.match(found) or _is_thing(text.partition(found)[0], found)):
            yield what, found
    yield from addressed(text, allowed)
    yield from (("a call sign", found) for found in capitalised(text, allowed))


def _is_thing(before: str, found: str) -> bool:
    """Return whether a name is that of an office, or one that a thing is known by."""
    near = before[-REACH:]
    if not BYNAME.match(found):
        return VEHICLE.search(near) is not None and not PEOPLE.search(near)
    said = {each.lower() for each in WORD.findall(near)}
    is_office = any(each.lower() in words("offices") for each in WORD.findall(found)[1:])
    is_thing = bool(said & THINGS) and not PEOPLE.search(near)
    return is_office or is_thing


CALL_SIGNS = Kind(find, find, "leave it out; who is no speaker has no name here")
