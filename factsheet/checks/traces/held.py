"""People who are held in a town, brought to one or seen there, whatever the house is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from factsheet.checks.traces.captives import CAPTIVE, IN, WAYS, Way
from factsheet.checks.traces.circumstances import (
    COURT,
    ELSE,
    FLOOR,
    FREE,
    HURT,
    OPENING,
    OPENS,
    OURS,
    ROUTE,
    SOURCE,
    THERE,
)

Span: TypeAlias = tuple[int, int]
"""Where something begins and ends in a text."""
BEFORE, AFTER = 70, 60
"""How many letters before a verb people stand, and after it a place."""


def held_in(sentence: str, places: list[Span]) -> Iterator[str]:
    """Yield what says that people are in one of the places that stand in a sentence."""
    yield from _without_verb(sentence, places)
    source = SOURCE.sub(lambda match: " " * len(match[0]), sentence)
    opens = OPENING.match(sentence.lstrip(" «“—-")) is not None
    for way in WAYS:
        for said in way.verb.finditer(sentence):
            for start, end in places:
                if _is_reached(sentence, said.span(), (start, end), is_freedom=way.is_freedom):
                    first, last = min(start, said.start()), max(end, said.end())
                    rest = AFTER // 2 if last == said.end() else 0
                    around = source[max(0, first - BEFORE) : last + rest]
                    near = source[max(0, first - BEFORE // 2) : last + rest]
                    if not _is_else(near, way) and (opens or _is_of_captives(around, way)):
                        yield sentence[first:last]


def _without_verb(sentence: str, places: list[Span]) -> Iterator[str]:
    """Yield each place on the way of captives, or beside a floor, a wing or our people."""
    has_captives = CAPTIVE.search(sentence)
    for start, end in places:
        near = sentence[max(0, start - AFTER) : end + AFTER]
        is_else = ELSE.search(near) or FREE.search(near)
        is_there = OURS.search(near) and IN.search(sentence[:start])
        if (
            (has_captives and ROUTE.search(sentence[:start]))
            or (is_there and not is_else)
            or (has_captives and FLOOR.search(near) and not ELSE.search(near))
        ):
            yield sentence[start:end]


def _is_reached(sentence: str, said: Span, place: Span, *, is_freedom: bool) -> bool:
    """Return whether a verb is said of a place: before it, or after one that opens its clause."""
    between = sentence[place[1] : said[0]]
    is_before = not is_freedom and OPENS.search(sentence[: place[0]]) and "," not in between
    gap = between if is_before else sentence[said[1] : place[0]]
    is_near = 0 < len(gap) < AFTER and not COURT.search(gap)
    return is_near and IN.search(sentence[: place[0]]) is not None


def _is_else(near: str, way: Way) -> bool:
    """Return whether something else is meant, or people who are free."""
    return bool(ELSE.search(near) or (way.is_freedom and FREE.search(near)))


def _is_of_captives(around: str, way: Way) -> bool:
    """Return whether a text around a verb tells of captives."""
    if way.people is None or way.people.search(around):
        return True
    return bool(HURT.search(around) and THERE.search(around))
