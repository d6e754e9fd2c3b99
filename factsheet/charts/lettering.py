"""How wide a text is at most, whatever face the reader has."""

from __future__ import annotations

from math import fsum

NARROW = " \u00a0\u202f,.:;!'’()-/IJfijltІЇії"
WIDE = "%MWmwФЖМШЩЮЫжмфшщюыЉЊљњ—…‰№@&#+<=>^~©®¬±¼½¾×÷Ææ"
SIZE = 14.0
"""Height of the letters in a picture, in its own units."""
GAP = 10.0
"""The least distance between two texts beside each other."""
LINE = 2.2 * SIZE
"""The least distance between two ticks above each other."""


def width_of(text: str, size: float = SIZE) -> float:
    """Return the greatest width of a line, in the unit of its size; bold letters included.

    It is summed exactly and rounded, so that every version of Python draws the same picture.
    """
    return round(size * fsum(_width(letter) for letter in text), 2)


def fitted(text: str, width: float, size: float = SIZE) -> str:
    """Return a text cut, with an ellipsis, to what fits into a width; whole where it fits."""
    if width_of(text, size) <= width:
        return text
    kept = text
    while kept and width_of(f"{kept}…", size) > width:
        kept = kept[:-1].rstrip()
    return f"{kept}…" if kept else ""


def wrapped(text: str, width: float, size: float = SIZE) -> list[str]:
    """Return a text as lines that fit into a width, broken at blanks; a longer word is cut."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width_of(longer, size) <= width:
            lines[-1] = longer
        else:
            lines.append(fitted(word, width, size))
    return lines


def _width(letter: str) -> float:
    """Return the greatest width of a letter, as a part of its size, in any of the usual faces."""
    if letter in NARROW:
        return 0.44
    if letter in WIDE or not (
        letter.isascii() or "\u00a0" <= letter <= "\u00ff" or "\u0400" <= letter <= "\u0491"
    ):
        return 1.3
    if letter.isdigit():
        return 0.64
    return 0.87 if letter.isupper() else 0.72
