"""Which letters the fonts of the cards have, and texts without those that they lack."""

from __future__ import annotations

from pathlib import Path
from typing import TypeAlias

FONTS = Path(__file__).parent / "fonts"
RANGES = FONTS / "letters.txt"
"""The letters that every font has: first and last of each range, in hexadecimal."""
ALIKE = str.maketrans("\N{MINUS SIGN}", "\N{EN DASH}")
"""Signs that a number must not lose, each with one that looks alike and that every font has."""
Ranges: TypeAlias = tuple[tuple[int, int], ...]
"""The same, read."""


def lacking(text: str) -> str:
    """Return the letters of a text that no card can show, each once."""
    ranges, signs = _ranges(), dict.fromkeys(text.translate(ALIKE))
    return "".join(sign for sign in signs if not _is_in(sign, ranges))


def without(text: str) -> str:
    """Return a text without the letters that no card can show, and without the gap they leave."""
    text, left_out = text.translate(ALIKE), lacking(text)
    if not left_out:
        return text
    kept = "".join(sign for sign in text if sign not in left_out)
    return " ".join(part for part in kept.split(" ") if part)


def _is_in(sign: str, ranges: Ranges) -> bool:
    return sign.isspace() or any(first <= ord(sign) <= last for first, last in ranges)


def _ranges() -> Ranges:
    rows = (row.split("-") for row in RANGES.read_text("ascii").split())
    return tuple((int(first, 16), int(last, 16)) for first, last in rows)
