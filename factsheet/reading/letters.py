"""One form for every text: its letters composed, and those refused that pass for others."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from typing import TypeAlias

from factsheet.reading.alphabets import Stray, script, strays
from factsheet.reading.filetext import Place

BLANK = dict.fromkeys(map(ord, "\t\n"))
"""What stands between the lines of every text."""
PLAIN = set("№²³¹ªº½¼¾⅓⅔™℠℃℉µ…")
"""Signs with letters or digits in them that mean what they show."""
_SMALL = "₀-₉⁰¹²³⁴-⁹"
INDEX = re.compile(
    rf"(?:(?<=[^\W\d_])[{_SMALL}]{{1,2}}(?:\.[₀-₉])?|(?<=\b10)⁻?[{_SMALL}]{{1,2}})(?![\d{_SMALL}])"
)
"""Small digits in a formula, a unit or a power of ten: CO₂, km², 10⁻⁶; no number in disguise."""
FILLERS = set("\u2800\u115f\u1160\u3164\uffa0\u034f\u17b4\u17b5")
"""Characters that Unicode counts as visible, and that show nothing."""
HIDDEN = {"Cc", "Cf", "Zl", "Zp", "Co", "Cs"}
"""Categories of characters that show nothing, or that only programs know."""
JOINED = ("<noBreak>", "<fraction>", "<isolated>", "<initial>", "<medial>", "<final>", "<vertical>")
"""Decompositions that say how a character joins its neighbours, not that it is decorated."""
DRAWN = re.compile(
    "SMALL CAPITAL|REGIONAL INDICATOR|BRAILLE PATTERN DOTS|MODIFIER LETTER CYRILLIC"
    "|(?:CIRCLED|SQUARED|PARENTHESIZED|DINGBAT).*(?:LETTER|DIGIT|NUMBER)"
)
"""Names of letters that are drawn as signs, and of which Unicode knows no plain form."""
ALPHABETS = ("LATIN", "CYRILLIC", "GREEK")
"""Alphabets whose letters are decorated, and take no marks beside those that Unicode composes."""


Fault: TypeAlias = tuple[Place, str, str]
"""A place, what is wrong with the character there, and the way out."""


def faults(text: str) -> list[Fault]:
    """Return the first character in each word of a text in one form that passes for another."""
    if text.isascii() and text.translate(BLANK).isprintable():
        return []
    told = (*strays(text), *_marks(text), *_refused(text))
    found = {at: (fault, hint) for at, fault, hint in told}
    breaks = [-1, *(end.start() for end in re.finditer("\n", text))] if found else []
    lines = {at: bisect_left(breaks, at) for at in sorted(found)}
    return [((line, at - breaks[line - 1]), *found[at]) for at, line in lines.items()]


def _refused(text: str) -> Iterator[Stray]:
    """Yield the first character of each word that is refused wherever it stands.

    Where one controls a machine the rest may be no text at all: nothing more is told of it.
    """
    bad = re.escape("".join(sorted(char for char in set(text) if _wrong(char))))
    done = 0
    for match in re.finditer(f"[{bad}]", text) if bad else ():
        at = match.start()
        if at >= done and not _is_asian_mark(text, at) and not _is_index(text, at):
            yield at, *(_wrong(match[0]) or ("", ""))
            if unicodedata.category(match[0]) == "Cc":
                return
            word = re.compile(rf"[\w{bad}]+").match(text, at)
            done = word.end() if word else at


def _wrong(char: str) -> tuple[str, str] | None:
    """Return what is wrong with a character, and the way out; None if nothing is."""
    if char in "\t\n" or " " <= char <= "~" or char in PLAIN:
        return None
    number, name = ord(char), unicodedata.name(char, "")
    if char == "\ufffd":
        return "`\ufffd` stands for a letter that was lost", "write the letter"
    is_none = number & 0xFFFE == 0xFFFE or 0xFDD0 <= number <= 0xFDEF
    is_hidden = unicodedata.category(char) in HIDDEN or char in FILLERS
    if is_none or is_hidden or "VARIATION SELECTOR" in name:
        return f"the character U+{number:04X} cannot be seen", "delete it"
    plain = _plain(char)
    if not plain and not DRAWN.search(name):
        return None
    hint = f"write `{plain}`" if plain else "write plain letters"
    return f"`{char}` (U+{number:04X}) is decorated", hint


def _plain(char: str) -> str:
    """Return the plain letters or the mark that a decorated one stands for, or an empty text."""
    how, plain = unicodedata.decomposition(char), unicodedata.normalize("NFKC", char)
    if not how.startswith("<") or how.startswith(JOINED):
        return ""
    is_mark = len(plain) == 1 and "!" <= plain <= "~"
    return plain if is_mark or any(map(_is_decorated, plain)) else ""


def _is_decorated(plain: str) -> bool:
    return plain.isalnum() and (plain.isascii() or script(plain) in ALPHABETS)


def _is_asian_mark(text: str, at: int) -> bool:
    """Return whether a mark is as wide as the Chinese, Japanese or Korean letters beside it."""
    plain = unicodedata.normalize("NFKC", text[at])
    is_wide = unicodedata.decomposition(text[at]).startswith("<wide>") and not plain.isalnum()
    beside = text[max(0, at - 1) : at] + text[at + 1 : at + 2]
    return is_wide and "ASIAN" in map(script, beside)


def _is_index(text: str, at: int) -> bool:
    """Return whether a small digit belongs to a letter or a power of ten before it."""
    return any(found.start() <= at < found.end() for found in INDEX.finditer(text, max(0, at - 3)))


def _marks(text: str) -> Iterator[Stray]:
    """Yield each mark on a letter that no letter of an alphabet has, such as a stress."""
    marks = "".join(char for char in set(text) if unicodedata.category(char).startswith("M"))
    marks = "".join(mark for mark in marks if not _wrong(mark))
    for run in re.finditer(f"(.?)([{re.escape(marks)}]+)", text) if marks else ():
        base = run[1]
        if not base.isalpha() or script(base) in (*ALPHABETS, ""):
            fault = f"`{run[0]}` has a mark (U+{ord(run[2][0]):04X}) that is part of no letter"
            yield run.start(2), fault, "delete the mark"
