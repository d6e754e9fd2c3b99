"""Whether a text tells of one captive, in whatever words: who is meant, and what tells it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from factsheet.checks.traces.expressions import Expression
from factsheet.checks.traces.patterns import shown
from factsheet.checks.traces.vocabulary import REMEMBERED, Span, has, spans, tokens

NEAR, FEWEST = 90, 4
"""How many letters may stand between a person and captivity, and how many words a text has."""
ALONE = ("kin", "close", "asked", "one")
"""Lists of words that tell of private people wherever nothing public stands beside them."""
PERSONS = (*ALONE, "rank")
TELLING = frozenset({*ALONE, "held", "swap"})
"""Lists of which a text has a word that tells of one captive: any other stands beside these."""
PRIVATE = frozenset({"close", "kin"})
SOMEBODY = ("held", "swap", *PERSONS, "its")
STOP = Expression(r"[.!?]\s")
UNIT = Expression(
    r"\s(?:infantry\s)?(?:brigade|battalion|corps|regiment|division|academy|school|college|service|union)s?(?![^\W_])",
    re.IGNORECASE,
)
"""What stands behind a word for a person that is part of the name of a unit."""
MASKED = Expression(
    r"(?<!\w)(?:[^\W\d_a-zа-яіїєґ]\.\s?){3}|(?<!\w)[^\W\d_a-zа-яіїєґ]-[^\W\d_A-ZА-ЯІЇЄҐ]{2,3}(?!\w)"
    r"|(?:^|(?<=[.!?]\s))[^\W\d_a-zа-яіїєґ][^\W\d_A-ZА-ЯІЇЄҐ]{3,},\s(?:який|яка|котр\w+|що|the\sone\swho|who)(?=\s)"
)
"""Initials, a name of which most is left out, and a word of which a clause tells who it is."""


ITS = frozenset({"son"})
"""Words for people that mean `its` in French, of which no text in that language can do without."""
FRENCH = frozenset(
    ("le", "la", "les", "des", "du", "une", "est", "sont", "pour", "avec", "dans", "qui", "que")
)
ENGLISH = frozenset(
    ("the", "of", "and", "her", "his", "my", "their", "was", "who", "whose", "from", "with")
)
"""Words by which a text shows in which language it is."""


def told_of_somebody(text: str) -> Iterator[str]:
    """Yield the words of a text that tell of one private person, or of one captive."""
    if not has(TELLING, text) or is_public(text) or len(tokens(text)) < FEWEST:
        return
    alone = [each for name in ALONE for each in people(name, text)]
    held, swap = spans("held", text), spans("swap", text)
    masked = [Span(*each.span()) for each in MASKED.finditer(text)]
    others = [(each, (*held, *swap)) for each in spans("rank", text)]
    others += [(each, held) for each in (*masked, *spans("its", text))]
    pairs = [(one, other) for one, there in others for other in there if _is_near(one, other, text)]
    for one, other in [*((each, each) for each in alone), *pairs][:1]:
        yield shown(text[min(one.start, other.start) : max(one.end, other.end)])


@lru_cache(maxsize=REMEMBERED)
def is_public(text: str) -> bool:
    """Return whether a text says what is told in public, or of everybody."""
    is_private = has(PRIVATE, text)
    return bool(spans("office", text) or (not is_private and spans("spoken", text)))


@lru_cache(maxsize=REMEMBERED)
def is_of_captives(text: str) -> bool:
    """Return whether a text tells of captives, of one or of many, and not in public."""
    return has(frozenset({"held", "close"}), text) and not is_public(text)


@lru_cache(maxsize=REMEMBERED)
def is_of_one(text: str) -> bool:
    """Return whether a text tells of one person, and not in public."""
    return _is_any(PERSONS, text) and not is_public(text)


@lru_cache(maxsize=REMEMBERED)
def is_of_somebody(text: str) -> bool:
    """Return whether a text tells of captives or of one person, and not in public."""
    return _is_any(SOMEBODY, text) and not is_public(text)


def _is_any(names: tuple[str, ...], text: str) -> bool:
    return has(frozenset(names), text) and any(people(name, text) for name in names)


def people(name: str, text: str) -> tuple[Span, ...]:
    """Return where the entries of a list of people stand, but for those that name a unit."""
    found = spans(name, text)
    if found and _is_french(text):
        found = tuple(each for each in found if text[slice(*each)].lower() not in ITS)
    return tuple(each for each in found if not UNIT.match(text, each.end)) if found else found


@lru_cache(maxsize=REMEMBERED)
def _is_french(text: str) -> bool:
    """Return whether a text has several small words of French and none of English."""
    said = {*tokens(text)}
    return len(said & FRENCH) > 1 and not said & ENGLISH


def _is_near(one: Span, other: Span, text: str) -> bool:
    """Return whether two words stand apart, near each other, and in one sentence."""
    gap = text[min(one.end, other.end) : max(one.start, other.start)]
    is_apart = max(one.start, other.start) >= min(one.end, other.end)
    return is_apart and len(gap) <= NEAR and not STOP.search(gap)
