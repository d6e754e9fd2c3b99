"""Where the nodes of a YAML text begin and end, in characters and in whole lines."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Any

import yaml

_BREAK = re.compile(r"\r\n|\n|\r")
_COMMENT = re.compile(r"([ \t]*)#")


class Lines:
    """A text and the places at which its lines begin: places count the characters before them."""

    def __init__(self, text: str) -> None:
        """Find the lines."""
        self._text = text
        self._starts = [0, *(found.end() for found in _BREAK.finditer(text))]

    def start(self, node: Any) -> int:
        """Return the place at which a node begins."""
        return self._at(node.start_mark)

    def end(self, node: Any) -> int:
        """Return the place at which the last word of a node ends, before any comment."""
        if isinstance(node, yaml.ScalarNode) or node.flow_style:
            end = self._at(node.end_mark)
            is_block = getattr(node, "style", None) in {"|", ">"}
            return len(self._text[:end].rstrip()) if is_block else end
        last = node.value[-1]
        return max(map(self.end, last)) if isinstance(last, tuple) else self.end(last)

    def after_colon(self, key: Any) -> int:
        """Return the place behind the colon of a key."""
        return self._text.index(":", self.end(key)) + 1

    def dash(self, place: int) -> int:
        """Return the place of the next dash that begins a line, from another place on."""
        found = re.compile(r"(?<=[\r\n])[ ]*(-)(?=\s)").search(self._text, place)
        assert found is not None
        return found.start(1)

    def is_first(self, place: int) -> bool:
        """Return whether nothing but spaces stands before a place in its line."""
        return not self._text[self._starts[self._number(place)] : place].strip()

    def around(self, start: int, end: int) -> tuple[int, int]:
        """Return the places around the lines of what begins and ends somewhere, and its comments.

        These are the ones right above it, unless they begin the file, and those below that are
        indented deeper. Where a blank line stands above, the blank ones below go too.
        """
        first, last = self._number(start), self._number(end)
        column = start - self._starts[first]
        above = first
        while above and self._comment(above - 1) == column:
            above -= 1
        first = above or first
        after = last + 1
        ahead = after
        while ahead < len(self._starts):
            if self._comment(ahead) > column:
                after = ahead + 1
            elif not self._is_blank(ahead):
                break
            ahead += 1
        if first == 0 or self._is_blank(first - 1):
            while after < len(self._starts) and self._is_blank(after):
                after += 1
        ends = [*self._starts, len(self._text)]
        return self._starts[first], ends[min(after, len(self._starts))]

    def _at(self, mark: Any) -> int:
        return int(self._starts[mark.line] + mark.column)

    def _number(self, place: int) -> int:
        """Return the number of the line, from 0, in which a place lies."""
        return bisect_right(self._starts, place) - 1

    def _line(self, number: int) -> str:
        return self._text[self._starts[number] : [*self._starts, len(self._text)][number + 1]]

    def _comment(self, number: int) -> int:
        """Return the column of the comment that is all of a line; -1 if it is anything else."""
        found = _COMMENT.match(self._line(number))
        return len(found[1]) if found else -1

    def _is_blank(self, number: int) -> bool:
        return not self._line(number).strip()
