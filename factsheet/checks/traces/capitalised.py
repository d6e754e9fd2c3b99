"""Ordinary words with a capital that a text about a captive has inside a sentence: call signs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factsheet.checks.names.allowed import Allowed
from factsheet.checks.names.public import calendar_words
from factsheet.checks.names.titlecase import is_title_case
from factsheet.checks.traces.beyond import beyond, occupied
from factsheet.checks.traces.countries import is_country
from factsheet.checks.traces.expressions import Expression
from factsheet.checks.traces.general import is_of_no_captives
from factsheet.checks.traces.patterns import END, START
from factsheet.checks.traces.places import is_place
from factsheet.checks.traces.telling import is_of_captives, is_of_somebody

CAPITAL = r"[^\W\d_a-zа-яіїєґ][^\W\d_A-ZА-ЯІЇЄҐ]{2,}"
INSIDE = Expression(
    rf"(?<=[^\W\d_A-ZА-ЯІЇЄҐ],\s)(?P<listed>{CAPITAL}){END}|(?<=[^\W\d_A-ZА-ЯІЇЄҐ]\s)(?P<alone>{CAPITAL}){END}(?![\s-]{CAPITAL})"
)
"""A word with a capital behind one in small letters, alone."""
OF = re.compile(rf"{START}{CAPITAL}\sof\s(?:the\s)?$")
"""What stands before the rest of the name of a day, an order or a body."""
OURS = Expression(
    rf"{START}(?:[Oo]ur|[Мм]ій|[Нн]аш(?:а|ого|ої|ому|у|им|ою)?)\s(?P<ours>{CAPITAL}){END}(?![\s-]{CAPITAL})"
)
LAST = Expression(
    rf"[:–—]\s[«“]?(?P<last>{CAPITAL})[»”]?(?=[,.;!]|$)"
    rf"|^(?P<first>{CAPITAL}(?:-{CAPITAL})?)\s(?:є\s(?:у|в)|не\sвідповіда|has\snot\sanswered|is\s(?:on|in)\sthe\s(?:list|third|second|first))"
)
"""A word with a capital behind ours, and one that stands for who it is."""


def capitalised(text: str, allowed: Allowed) -> Iterator[str]:
    """Yield each word that has a capital though it is no name that anybody knows."""
    if not is_of_somebody(text) or is_title_case(text) or is_of_no_captives(text):
        return
    patterns = (INSIDE, OURS, LAST) if is_of_captives(text) else (OURS,)
    for pattern in patterns:
        for match in pattern.finditer(text):
            word = next(filter(None, match.groups()))
            is_clear = pattern is not INSIDE or allowed.known.is_ordinary(word)
            if OF.search(text[: match.start()]):
                continue
            if is_clear and not _is_public(word, allowed):
                yield word


def _is_public(word: str, allowed: Allowed) -> bool:
    """Return whether a word is a place, a body, a month, or a name of the vocabulary."""
    known = allowed.known
    is_named = allowed.quotes(word) or word in calendar_words() or is_country(word)
    is_body = known.is_ordinary(word) and known.is_public(word)
    is_town = is_place(word, known) or any(beyond(word, allowed)) or any(occupied(word, allowed))
    return is_named or is_body or is_town
