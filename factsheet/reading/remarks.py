"""Where a remark without a space after its sign cuts a text of a YAML file."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator
from typing import Any

from factsheet.reading.filetext import Place
from factsheet.reading.typed import Fault, places

_SIGN = re.compile(r"(?:^|[ \t\]}\"'])#")
_CUT = re.compile(r"#+[^\s#]")
_MAY_BE_CUT = re.compile(r"(?:^|[ \t\]}\"'])#+[^\s#]", re.MULTILINE)


class Remarks:
    """The remarks of a file, told from the signs that stand within its texts."""

    def __init__(self, text: str) -> None:
        """Start with no text found; places of texts are kept only where one may be cut."""
        self.text = text
        self.last: Any = None
        """The last text that was read, as the parser has it; None before the first."""
        self._may_cut = _MAY_BE_CUT.search(text) is not None
        self._starts: list[Place] = []
        self._ends: list[Place] = []

    def keep(self, event: Any) -> None:
        """Remember where a text stands; the first line of a block may have a remark."""
        self.last = event
        if self._may_cut:
            start, end = places(event)
            self._starts.append((start[0] + 1, 1) if event.style in ("|", ">") else start)
            self._ends.append(end)

    def cuts(self) -> Iterator[Fault]:
        """Yield each place at which one of the texts found so far is cut."""
        hint = "put the whole text in quotes, or a space after `#` if it is a remark"
        lines = self.text.split("\n") if self._may_cut else []
        for number, line in enumerate(lines, 1):
            signs = (found.end() - 1 for found in _SIGN.finditer(line))
            at = next((sign for sign in signs if not self._is_text((number, sign + 1))), None)
            if at is not None and _CUT.match(line, at) and self._ends_a_text(lines, number, at):
                yield (number, at + 1), "the text is cut at ` #`", hint

    def _is_text(self, place: Place) -> bool:
        at = bisect(self._starts, place) - 1
        return at >= 0 and place < self._ends[at]

    def _ends_a_text(self, lines: list[str], number: int, at: int) -> bool:
        """Return whether a remark stands behind something, or where a text could go on."""
        if lines[number - 1][:at].strip():
            return True
        above = lines[number - 2].rstrip()
        last = bisect(self._ends, (number, 1)) - 1
        if last < 0 or self._ends[last] != (number - 1, len(above) + 1) or above[-1] in "'\"":
            return False
        first = lines[self._starts[last][0] - 1]
        items = re.match(r" *(?:- +)*", first)
        spaces = len(first) - len(first.lstrip(" "))
        return at > (len(items[0]) if items and ": " in first else spaces)
