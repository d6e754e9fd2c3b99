"""What in a text could lead to a private person: six kinds, of which each has its rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TypeAlias

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
Traces: TypeAlias = tuple[tuple[Found, ...], ...]
"""What stands in a text of each kind, in their order."""


def traces_in(text: str, kind: Kind, allowed: Allowed) -> tuple[Found, ...]:
    """Return what traces of one kind stand in a text, an id, a file's name or an address."""
    return all_traces(text, allowed)[KINDS.index(kind)]


@lru_cache(maxsize=REMEMBERED)
def all_traces(text: str, allowed: Allowed) -> Traces:
    """Return the traces of each kind in a text, all at once while its words are at hand."""
    read = form.readable(text)
    is_address, both = form.is_address(read), dict.fromkeys((read, form.worded(read)))
    told = []
    for kind in KINDS:
        find = kind.find_in_address if is_address else kind.find
        texts = both if kind in BY_WORDS else (read,)
        traces = _once(found for each in texts for found in find(each, allowed))
        is_general = bool(traces) and kind in GENERAL and GENERAL[kind](read)
        told.append(() if is_general else traces)
    return tuple(told)


def _once(traces: Iterable[Found]) -> tuple[Found, ...]:
    """Return the traces without those that are part of another, or have it as a part."""
    told: dict[str, Found] = {}
    for what, found in traces:
        bare = "".join(filter(str.isalnum, found))
        if not any(bare in each or each in bare for each in told):
            told[bare] = (what, found)
    return tuple(told.values())


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
    "Traces",
    "all_traces",
    "private_in",
    "traces_in",
]
