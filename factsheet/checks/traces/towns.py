"""Which words are towns in a sheet: by the public lists, by its vocabulary, or known to nobody."""

from __future__ import annotations

import re
from functools import lru_cache

from factsheet.checks.names.allowed import Allowed
from factsheet.checks.names.bodies import RELATIVE
from factsheet.checks.traces.countries import is_country
from factsheet.checks.traces.expressions import Expression
from factsheet.checks.traces.houses import HOUSE
from factsheet.checks.traces.places import SHORTEST, is_place

REMEMBERED = 1 << 14
"""Of how many words it is kept whether they are towns."""
OPEN_HOUSE = Expression(rf"{HOUSE}|hospital|лікарн|больниц", re.IGNORECASE)
"""What the vocabulary names beside a town of which texts may say that people are held there."""
SEATS = re.compile(r"Kyiv|Moscow|Minsk|Ки[їє]в|Москв|Мінськ|Kremlin|Кремл")
"""Towns that stand for a government."""


@lru_cache(maxsize=REMEMBERED)
def is_town(name: str, allowed: Allowed) -> bool:
    """Return whether a word is a town or region, by the public lists or the vocabulary."""
    parts = [name, *re.split("[-‑]", name)]
    if is_country(name) or (allowed.known.is_ordinary(name) and not RELATIVE.search(name)):
        return False
    is_town = any(_is_of(each, name) for each in allowed.places) or (
        not allowed.quotes(name) and any(is_place(each, allowed.known) for each in parts)
    )
    return is_town and not is_house(name, allowed)


def is_near(allowed: Allowed, is_of_one: bool, name: str) -> bool:
    """Return whether a word is a town that the vocabulary does not name for another reason."""
    if SEATS.match(name) or allowed.known.is_given(name):
        return False
    is_free = is_town(name, allowed) and not allowed.quotes(name)
    return is_free or (is_of_one and is_house(name, allowed))


def is_unknown(allowed: Allowed, name: str) -> bool:
    """Return whether a word is no public name, none of the vocabulary, and no given name."""
    known = allowed.known
    return not (allowed.quotes(name) or known.is_public(name) or known.is_given(name))


def _is_of(place: str, name: str) -> bool:
    """Return whether a name is a form of a place in the vocabulary."""
    start = re.split(r"[\s*-]", place)[0].lower()
    return len(start) >= SHORTEST and name.lower().startswith(start)


@lru_cache(maxsize=REMEMBERED)
def is_house(name: str, allowed: Allowed) -> bool:
    """Return whether the vocabulary has a place of detention with a name."""
    stem = name[: max(4, len(name) - 2)].lower()
    houses = (each.lower().split() for each in allowed.places if OPEN_HOUSE.search(each))
    return any(word.startswith(stem) for words in houses for word in words)
