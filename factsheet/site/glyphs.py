"""Which letters the fonts of the cards have, and texts without those that they lack."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import TypeAlias

FONTS = Path(__file__).parent / "fonts"
RANGES = FONTS / "letters.txt"
"""The letters that every font has: first and last of each range, in hexadecimal."""
ALIKE = str.maketrans("\N{MINUS SIGN}", "\N{EN DASH}")
"""Signs that a number must not lose, each with one that looks alike and that every font has."""
LOWERED = re.compile("[₀-₉]")
RAISED = re.compile("[⁻⁰¹²³⁴-⁹]+")
"""Small digits, which a number or a formula must not lose."""
Ranges: TypeAlias = tuple[tuple[int, int], ...]
"""The same, read."""


def lacking(text: str) -> str:
    """Return the letters of a text that no card can show, each once."""
    ranges = _ranges()
    signs = dict.fromkeys(_plainer(text, ranges))
    return "".join(sign for sign in signs if not _is_in(sign, ranges))


def without(text: str) -> str:
    """Return a text without the letters that no card can show, and without the gap they leave."""
    text, left_out = _plainer(text, _ranges()), lacking(text)
    if not left_out:
        return text
    kept = "".join(sign for sign in text if sign not in left_out)
    return " ".join(part for part in kept.split(" ") if part)


def _plainer(text: str, ranges: Ranges) -> str:
    """Return a text in which plain signs say what the fonts lack: CO2 for CO₂, 10^-6 for 10⁻⁶."""
    text = RAISED.sub(lambda run: _raised(run[0], ranges), text.translate(ALIKE))
    return LOWERED.sub(lambda run: unicodedata.normalize("NFKC", run[0]), text)


def _raised(run: str, ranges: Ranges) -> str:
    if all(_is_in(sign, ranges) for sign in run):
        return run
    return "^" + unicodedata.normalize("NFKC", run).replace("\N{MINUS SIGN}", "-")


def _is_in(sign: str, ranges: Ranges) -> bool:
    return sign.isspace() or any(first <= ord(sign) <= last for first, last in ranges)


def _ranges() -> Ranges:
    rows = (row.split("-") for row in RANGES.read_text("ascii").split())
    return tuple((int(first, 16), int(last, 16)) for first, last in rows)
