"""Regular expressions for two alphabets, of which a text in one is not tried against the other.

An alternative that asks for a letter of an alphabet cannot fit a text without it, so that each
text is read with about half of an expression. What remains is grouped by first letters, so that
few words are tried at a place. Neither changes what is found.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property

PIECE = re.compile(
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|P<\w+>|[-\w]*:))?|.", re.DOTALL
)
"""An escape, a class, the head of a group, or a sign."""
MAY_LACK = re.compile(r"[?*]|\{0?,")
"""What stands behind a piece that may be left out."""
COUNT = re.compile(r"(?:[?*+]|\{\d*,?\d*\})[?+]?")
CYRILLIC, OTHER = re.compile("[\u0400-\u04ff]"), re.compile("[^\\W\\d_\u0400-\u04ff]")
"""A letter of the one alphabet, and of any other."""
LEAST = 3
"""How many alternatives are grouped by their first letters at least."""


class Expression:
    """A regular expression, compiled for each alphabet when a text in it is first read."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        """Take what `re.compile` takes."""
        self.pattern, self.flags = pattern, flags

    @cached_property
    def _latin(self) -> re.Pattern[str]:
        return re.compile(without(self.pattern, CYRILLIC), self.flags)

    @cached_property
    def _cyrillic(self) -> re.Pattern[str]:
        return re.compile(without(self.pattern, OTHER), self.flags)

    @cached_property
    def _both(self) -> re.Pattern[str]:
        return re.compile(without(self.pattern, None), self.flags)

    def of(self, text: str) -> re.Pattern[str]:
        """Return what of the expression a text can fit."""
        if text.isascii() or not CYRILLIC.search(text):
            return self._latin
        return self._both if OTHER.search(text) else self._cyrillic

    def search(self, text: str, *within: int) -> re.Match[str] | None:
        """Return the first find in a text, or within two places of it."""
        return self.of(text).search(text, *within)

    def match(self, text: str, *within: int) -> re.Match[str] | None:
        """Return what stands at the beginning of a text, or at a place of it."""
        return self.of(text).match(text, *within)

    def fullmatch(self, text: str, *within: int) -> re.Match[str] | None:
        """Return the whole text, or what stands within two places of it, if it is a find."""
        return self.of(text).fullmatch(text, *within)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Yield each find in a text."""
        return self.of(text).finditer(text)

    def sub(self, new: str | Callable[[re.Match[str]], str], text: str) -> str:
        """Return a text with each find replaced."""
        return self.of(text).sub(new, text)


def without(pattern: str, letters: re.Pattern[str] | None) -> str:
    """Return an expression without the alternatives that ask for some letters."""
    kept = _alternatives(PIECE.findall(pattern), letters)[0]
    return "(?!)" if kept is None else kept


def _alternatives(
    pieces: list[str], letters: re.Pattern[str] | None, at: int = 0
) -> tuple[str | None, int]:
    """Return what remains of the alternatives from a piece on, None if nothing, and their end."""
    kept, now, is_possible = list[str](), "", True
    while at < len(pieces) and pieces[at] != ")":
        piece, at = pieces[at], at + 1
        if piece == "|":
            kept += [now] * is_possible
            now, is_possible = "", True
            continue
        if piece.startswith("("):
            inner, at = _alternatives(pieces, letters, at)
            at += 1
            is_there = inner is not None
            piece = f"{piece}{inner})" if is_there else _nothing(piece)
        else:
            is_there = not (letters and len(piece) == 1 and letters.match(piece))
        rest = "".join(pieces[at : at + 8])
        count = COUNT.match(rest)
        for _ in range(len(PIECE.findall(count[0])) if count else 0):
            at += 1
        may_lack = MAY_LACK.match(rest) is not None
        if is_there or not may_lack:
            now += piece + (count[0] if count and piece else "")
        is_possible = is_possible and (is_there or may_lack or not piece)
    kept += [now] * is_possible
    return ("|".join(_by_letter(kept)) if kept else None), at


def _nothing(head: str) -> str:
    """Return what stands for a group of which nothing remains: of a denial, nothing at all."""
    return "" if head.endswith("!") else f"{head}(?!))"


def _by_letter(alternatives: list[str]) -> list[str]:
    """Return alternatives, those that stand together and begin with one letter joined."""
    if len(alternatives) < LEAST:
        return alternatives
    found, groups = list[str](), dict[str, list[str]]()
    for each in [*alternatives, ""]:
        if each[:1].isalpha() and not COUNT.match(each, 1):
            groups.setdefault(each[0], []).append(each[1:])
            continue
        for letter, rests in groups.items():
            rest = "|".join(_by_letter(rests))
            found.append(letter + (f"(?:{rest})" if len(rests) > 1 else rest))
        groups.clear()
        found.append(each)
    return found[:-1]
