"""The words of a text as a search compares them, here and in `ranking.js` alike."""

from __future__ import annotations

import re
import unicodedata

from factsheet.problems.apostrophes import APOSTROPHES

_LEFT_OUT = re.compile(f"[{APOSTROPHES}]|(?<=[аеиіоуыэюя])[\u0300\u0301]|(?<=\u0308)[\u0300\u0301]")
"""Apostrophes, and stress marks above the vowels of Cyrillic alphabets, ї among them."""
_ELIDED = re.compile(
    f"(?<![^\\W_])(?:[cdjlmnst]|(?:jus|lors|puis)?qu|(?:a|da|de|ne|su|que)ll|un)[{APOSTROPHES}]"
    "(?=[aeiouyhœæà-ý])"
)
"""What French, Italian and Catalan put before a vowel and is no part of the word: `l’eau`."""
_JOINED = re.compile(r"([0-9])[,\u00a0\u202f](?=[0-9]{3}(?![0-9]))")
_ORDINAL = re.compile(r"([0-9])(?:st|nd|rd|th|er|e|-[^\W\d_]{1,2})(?![^\W_])")
_WORD = re.compile(r"[^\W_]+")


def plain(text: str) -> str:
    """Return a text in small letters, without apostrophes and stress marks: as it is compared."""
    whole = _ELIDED.sub("", unicodedata.normalize("NFC", text.lower()))
    return unicodedata.normalize("NFC", _LEFT_OUT.sub("", unicodedata.normalize("NFD", whole)))


def words(text: str) -> list[str]:
    """Return the words of a text: a number is one, however its thousands are parted, or its order.

    So `1,279` is `1279`, `65th` is `65`, and `l’échange` is `échange`.
    """
    return _WORD.findall(_ORDINAL.sub(r"\1", _JOINED.sub(r"\1", plain(text))))
