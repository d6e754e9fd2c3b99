"""What in a text could lead to a private person: six kinds, of which each has its rule."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from factsheet.checks import form
from factsheet.checks.names.allowed import Allowed
from factsheet.checks.names.private import names_in
from factsheet.checks.traces.accounts import ACCOUNTS
from factsheet.checks.traces.callsigns import CALL_SIGNS
from factsheet.checks.traces.contact import CONTACT
from factsheet.checks.traces.coordinates import COORDINATES
from factsheet.checks.traces.detention import DETENTION
from factsheet.checks.traces.general import is_of_no_captives, is_of_nobody
from factsheet.checks.traces.health import PRIVATE
from factsheet.checks.traces.patterns import Found, Kind

REMEMBERED = 1 << 17
"""Of how many texts it is kept what stands in them: a preview reads again what was edited."""
BY_WORDS = frozenset({DETENTION, PRIVATE, CALL_SIGNS})
"""Kinds that are told in words, so that words stuck together are taken apart."""
GENERAL = {DETENTION: is_of_no_captives, PRIVATE: is_of_nobody}
KINDS = (DETENTION, COORDINATES, ACCOUNTS, CONTACT, PRIVATE, CALL_SIGNS)


@lru_cache(maxsize=REMEMBERED)
def traces_in(text: str, kind: Kind, allowed: Allowed) -> tuple[Found, ...]:
    """Return what traces of one kind stand in a text, an id, a file's name or an address."""
    read = form.readable(text)
    find = kind.find_in_address if form.is_address(read) else kind.find
    told: list[str] = []
    traces: list[Found] = []
    if kind in GENERAL and GENERAL[kind](read):
        return ()
    for each in dict.fromkeys((read, form.worded(read)) if kind in BY_WORDS else (read,)):
        for what, found in find(each, allowed):
            bare = "".join(filter(str.isalnum, found))
            if not any(bare in each or each in bare for each in told):
                told.append(bare)
                traces.append((what, found))
    return tuple(traces)


def private_in(text: str, allowed: Allowed) -> Iterator[str]:
    """Yield every name of a private person, and every trace of one, in a text."""
    yield from names_in(text, allowed)
    for kind in KINDS:
        yield from (found for _, found in traces_in(text, kind, allowed))


__all__ = [
    "ACCOUNTS",
    "CALL_SIGNS",
    "CONTACT",
    "COORDINATES",
    "DETENTION",
    "KINDS",
    "PRIVATE",
    "Kind",
    "private_in",
    "traces_in",
]
