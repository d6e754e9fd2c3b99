"""What leads to one person where a text tells of captives: looks, ways, contacts, births."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.checks.traces.patterns import shown
from factsheet.checks.traces.telling import is_of_one, is_of_somebody, is_public
from factsheet.checks.traces.vocabulary import has, spans, tokens

MARKS = frozenset({"birth", "ailing"})


def looks_of_somebody(text: str) -> Iterator[str]:
    """Yield each word for a picture, an account or clothes beside a person."""
    if spans("looks", text) and is_of_somebody(text):
        yield from _found("looks", text)
    if spans("media", text) and is_of_one(text):
        yield from _found("media", text)


def ways_to_captives(text: str) -> Iterator[str]:
    """Yield each word for a map or a way beside captives, or beside another."""
    ways = spans("ways", text)
    if ways and (is_of_somebody(text) or (len(ways) > 1 and not is_public(text))):
        yield from _found("ways", text)


def ways_to_reach(text: str) -> Iterator[str]:
    """Yield each word for a contact, a home or a payment beside captives."""
    if spans("reach", text) and is_of_somebody(text):
        yield from _found("reach", text)


def marks_of_one(text: str) -> Iterator[str]:
    """Yield each word for a birth, a paper or an ailment beside one person, or beside another."""
    if not has(MARKS, text):
        return
    is_note = len(spans("ailing", text)) > 1 and not is_public(text)
    if (is_of_somebody(text) or is_note) and (is_of_one(text) or not spans("many", text)):
        yield from _found("birth", text)
        yield from _found("ailing", text)


def _found(name: str, text: str) -> Iterator[str]:
    """Yield what a list has of a text of some words, once."""
    there = spans(name, text) if len(tokens(text)) > 2 else ()
    yield from (shown(text[slice(*each)]) for each in there[:1])
