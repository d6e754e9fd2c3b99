"""Angles that lead to nobody: whole degrees, a hundred kilometres apart, or one side alone."""

from __future__ import annotations

import re

from factsheet.checks.traces.telling import is_of_somebody
from factsheet.checks.traces.vocabulary import spans, tokens

TOLD = 8
"""How many words a text has, at least, that tells more than a spot."""
DEGREES = re.compile(r"\d{1,3}\s?[°º]")
PRECISE = re.compile(r"\d[.,]\d|['′’″\"]\s?[A-Zсзпюв]|\d\s?['′’]|[°º]\s?\d")
"""A part of a degree."""
ANGLES = re.compile(
    r"(\d{1,3})\s?[°º][\d\s.,'′’″\"]*(N|S|E|W|пн|пд|півн|півд|сх|зах|с|з)", re.IGNORECASE
)
"""An angle and the side to which it is counted."""
PAIR = 2
"""How many angles tell a point."""


def is_coarse(text: str) -> bool:
    """Return whether angles lead to nobody: whole degrees, or one side alone, and no captives."""
    if is_of_somebody(text) or spans("premises", text) or len(tokens(text)) < TOLD:
        return False
    sides = {each[-1] for each in ANGLES.findall(text)}
    is_whole = not PRECISE.search(text) and len(ANGLES.findall(text)) <= PAIR
    return is_whole or len(sides) == 1
