"""What was meant by a text that is no quantity, where that is plain: never one reading of two."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from factsheet.values.quantity.notation import MOST_DECIMALS, POWERS

TOO_MANY = f"write at most {MOST_DECIMALS} digits behind the point"
TOO_LONG = "write at most twelve digits, and a word behind a larger number: `1.2 trillion`"
_DIGITS = r"[0-9](?:[0-9.,\s'’_]*[0-9])?"
_TOO_MANY = re.compile(rf"[.,][0-9]{{{MOST_DECIMALS + 1},}}(?![0-9])")
_TOO_LONG = re.compile(r"(?<![0-9.])[0-9]{13,}")
_DASH = r"(?<=[0-9a-z])\s*[-–—]\s*(?=[0-9])"
_MINUS = "(?<![0-9a-z])\\s*[\N{MINUS SIGN}\N{EN DASH}]\\s*(?=[0-9])"
_SIGN = r"(?:US|A|C)?[$£€₴¥](?=\s?[0-9])|(?<=[0-9])\s?[€₴](?![0-9])"
"""The sign of a currency at a number, which the unit says."""
_SHORT = {"bn": "billion", "mn": "million"}
_THOUSANDS = (
    r"([1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\.([0-9]+))?",
    r"([1-9][0-9]{0,2}(?:\.[0-9]{3})+)(?:,([0-9]+))?",
    r"([1-9][0-9]{0,2}(?:[\s'’_][0-9]{3})+)(?:[.,]([0-9]+))?",
)
"""Thousands apart by commas, by points or by anything else, with decimals behind another mark."""


def meant(text: str) -> Iterator[str]:
    """Yield texts that may be the quantity that was meant: thousands apart first, then decimals.

    They differ where a mark may be either, as in `1,279`: only who wrote it knows.
    """
    plain = re.sub(_MINUS, " -", re.sub(_SIGN, "", text)).strip()
    for short, word in _SHORT.items():
        plain = re.sub(rf"(?<=[0-9])\s?{short}\b", f" {word}", plain)
    plain = re.sub(r"\s+", " ", plain.replace("%", "") if "(" not in plain else plain)
    plain = re.sub(_DASH, " to ", plain)
    plain = re.sub(rf"(?<=[0-9])\s*(?=(?:{'|'.join(POWERS)})\b)", " ", plain)
    plain = re.sub(r"(?<![0-9.])-(?=0(?:\.0+)?(?![0-9.]))", "", plain)
    for whole_first in (True, False):
        yield re.sub(_DIGITS, partial(_read, whole_first=whole_first), plain)


def too_much(text: str) -> str:
    """Return the way out for a number of more digits than are allowed; an empty text for others."""
    if _TOO_MANY.search(text):
        return TOO_MANY
    return TOO_LONG if _TOO_LONG.search(text) else ""


def _read(found: re.Match[str], whole_first: bool) -> str:
    """Return a number without what sets its thousands apart, or with a point before decimals."""
    token = found[0]
    decimal = re.fullmatch("(0|[1-9][0-9]*)[.,]([0-9]+)", token)
    if decimal and not whole_first:
        return f"{decimal[1]}.{decimal[2]}"
    for pattern in _THOUSANDS:
        if apart := re.fullmatch(pattern, token):
            rest = f".{apart[2]}" if apart[2] else ""
            return re.sub("[^0-9]", "", apart[1]) + rest
    return f"{decimal[1]}.{decimal[2]}" if decimal else token
