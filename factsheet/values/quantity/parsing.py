"""From the text of a quantity to its numbers, or to what is wrong with it and what was meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from fractions import Fraction
from typing import NamedTuple

from factsheet.problems import BadValueError, shown
from factsheet.values.quantity.advice import meant, too_much
from factsheet.values.quantity.notation import NUMBER, PLAIN, POWERS, Notation, read

WORDS = ("about", "more than", "at least", "fewer than", "at most", "almost")
_LEVEL = r"[1-9][0-9]?(?:\.[0-9])?%"
_RANGE = rf"{NUMBER} to {NUMBER}"
PATTERN = rf"(?:(?:(?:{'|'.join(WORDS)}) )?{NUMBER}|{_RANGE}|{NUMBER} \({_RANGE}(?:, {_LEVEL})?\))"
"""A regular expression, JavaScript's too: a number with its word, a range, or an estimate."""
EXAMPLES = "`1279`, `about 2500`, `more than 6000`, `at least 600`, `700 to 800`"
REFUSED = ("is not a quantity", f"write one of {EXAMPLES}")
"""What is wrong with any other text, and the way out where it is not plain what was meant."""
EMPTY = "leaves no number between its bounds"
_ZERO = re.compile(r"-0(?:\.0+)?(?![0-9.])")
_TWO_ENDS = re.compile(rf"(?:({NUMBER}) )?\(?({NUMBER}) to ({NUMBER})(?:, ({_LEVEL}))?\)?")


class Parts(NamedTuple):
    """What the text of a quantity says."""

    word: str
    number: Fraction
    upper: Fraction | None = None
    lower: Fraction | None = None
    level: Fraction | None = None
    notations: tuple[Notation, ...] = ()


def parts(text: str) -> Parts:
    """Return what `text` says of a number; raise BadValueError on all that is no quantity."""
    if re.fullmatch(PATTERN, text) is None or _ZERO.search(text):
        raise BadValueError(f"{shown(text)} {REFUSED[0]}", _hint(text))
    found = _TWO_ENDS.fullmatch(text)
    if found is None:
        return _single(text)
    first, low, high, level = found.groups()
    (least, one), (most, other) = _ends(low, high)
    if most <= least:
        hint = f"write `{low}`" if low == high else "write the smaller number first"
        raise BadValueError(f"`{text}` {EMPTY}", hint)
    if not first:
        return Parts("to", least, most, notations=(one, other))
    number, how = read(first)
    if not least <= number <= most:
        hint = _inside(first, low, high, level)
        raise BadValueError(f"`{text}` lies outside its own bounds", hint)
    sure = Fraction(level[:-1]) if level else None
    return Parts("estimate", number, most, least, sure, (how, one, other))


def _single(text: str) -> Parts:
    """Return what a text with one number says."""
    word = next((known for known in WORDS if text.startswith(f"{known} ")), "")
    number, how = read(text.removeprefix(f"{word} "))
    if word == "almost" and not number:
        raise BadValueError(f"`{text}` {EMPTY}", "nothing is less than zero")
    return Parts(word or "exact", number, notations=(how,))


def _ends(low: str, high: str) -> tuple[tuple[Fraction, Notation], tuple[Fraction, Notation]]:
    """Return both ends of a range; the lower one shares the word of the upper: `2 to 3 million`."""
    word = high.rpartition(" ")[2]
    is_shared = word in POWERS and re.fullmatch(PLAIN, low)
    return read(f"{low} {word}" if is_shared else low), read(high)


def _inside(first: str, low: str, high: str, level: str | None) -> str:
    """Return the way out of an estimate outside its interval."""
    word = first.partition(" ")[2]
    more = f", {level}" if level else ""
    if word and not high.partition(" ")[2]:
        with suppress(BadValueError):
            said = f"{first} ({low} to {high} {word}{more})"
            parts(said)
            return f"write `{said}`"
    return "write the number between its bounds, such as `263 (238 to 294)`"


def _hint(text: str) -> str:
    """Return what was meant, both readings where there are two; else examples of every form."""
    found = list(dict.fromkeys(_readable(text)))
    if len(found) == 1:
        return f"write `{found[0]}`"
    if found:
        return f"write `{found[0]}` if the mark sets thousands apart, else `{found[1]}`"
    return too_much(text) or REFUSED[1]


def _readable(text: str) -> Iterator[str]:
    for found in meant(text):
        if found != text and re.fullmatch(PATTERN, found):
            with suppress(BadValueError):
                parts(found)
                yield found
