"""Rules that keep out of texts, ids and addresses what leads to a private person."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.checks.context import Breach, Context, Rule
from factsheet.checks.traces import (
    ACCOUNTS,
    CALL_SIGNS,
    CONTACT,
    COORDINATES,
    DETENTION,
    KINDS,
    PRIVATE,
    Kind,
)
from factsheet.model import SourceKind
from factsheet.reading.yamlfile import KeyPath


def no_text_tells_a_place_of_detention(context: Context) -> Iterator[Breach]:
    """No text tells where prisoners are or were held, unless the vocabulary names that place."""
    yield from _traces(context, DETENTION)


def no_text_points_at_a_map(context: Context) -> Iterator[Breach]:
    """No text holds coordinates, a link to a map, or a street with a house."""
    yield from _traces(context, COORDINATES)


def no_text_shows_an_account(context: Context) -> Iterator[Breach]:
    """No text leads to an account, a picture or a video, but to what an official body posted."""
    yield from _traces(context, ACCOUNTS)


def no_text_gives_a_contact(context: Context) -> Iterator[Breach]:
    """No text holds a phone number, an e-mail address or a bank account, in any notation."""
    yield from _traces(context, CONTACT)


def no_text_tells_birth_health_or_papers(context: Context) -> Iterator[Breach]:
    """No text tells a birth date, an age, the health or the papers of somebody."""
    yield from _traces(context, PRIVATE)


def no_text_tells_a_call_sign(context: Context) -> Iterator[Breach]:
    """No text tells a call sign or a nickname."""
    yield from _traces(context, CALL_SIGNS)


def _traces(context: Context, kind: Kind) -> Iterator[Breach]:
    """Yield each trace of one kind in all that is written in the sheet, as far as it protects."""
    if not context.facts.sheet.harm.keeps_names_out:
        return
    for key, path, traces in context.traced:
        is_list = path[0] == "people"  # words for people, and no sentence
        for what, found in () if is_list else traces[KINDS.index(kind)]:
            if not (_is_official_contact(path) or _is_official_post(context, key, path, what)):
                yield Breach(key, path, f"`{found}` may be {what}", kind.hint)


def _is_official_contact(path: KeyPath) -> bool:
    """Return whether this is where a body, or whoever runs the sheet, wants to be reached."""
    return path == ("contact",) or (path[0] == "helplines" and path[-1] == "at")


def _is_official_post(context: Context, key: str, path: KeyPath, what: str) -> bool:
    """Return whether this is the address of what an official body posted on its own account."""
    source = context.facts.records.get(key)
    is_official = getattr(source, "kind", None) == SourceKind.OFFICIAL
    return what == "an account" and path in {("url",), ("archived",)} and is_official


TRACED: tuple[Rule, ...] = (
    no_text_tells_a_place_of_detention,
    no_text_points_at_a_map,
    no_text_shows_an_account,
    no_text_gives_a_contact,
    no_text_tells_birth_health_or_papers,
    no_text_tells_a_call_sign,
)
"""The rules, one a kind of trace."""
