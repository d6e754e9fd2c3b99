"""Which letters the fonts of the cards have, and texts without those that they lack."""

from __future__ import annotations

import functools
from pathlib import Path

FONTS = Path(__file__).parent / "fonts"
RANGES = FONTS / "letters.txt"
"""The letters that every font has: first and last of each range, in hexadecimal."""


def lacking(text: str) -> str:
    """Return the letters of a text that no card can show, each once."""
    return "".join(dict.fromkeys(sign for sign in text if not sign.isspace() and not _has(sign)))


def without(text: str) -> str:
    """Return a text without the letters that no card can show, and without the gap they leave."""
    if not lacking(text):
        return text
    kept = "".join(sign for sign in text if sign.isspace() or _has(sign))
    return " ".join(part for part in kept.split(" ") if part)


def _has(sign: str) -> bool:
    return any(first <= ord(sign) <= last for first, last in _ranges())


@functools.cache
def _ranges() -> tuple[tuple[int, int], ...]:
    rows = (row.split("-") for row in RANGES.read_text("ascii").split())
    return tuple((int(first, 16), int(last, 16)) for first, last in rows)
