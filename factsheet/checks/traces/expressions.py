"""Regular expressions that are compiled when needed, and tried only on texts they may fit."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property

from factsheet.checks.traces.literals import held, needed


class Expression:
    """A regular expression that knows pieces of text of which each find has some.

    A text without them is not searched, which changes nothing of what is found.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        """Take what `re.compile` takes."""
        self.pattern, self.flags = pattern, flags

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self.flags)

    @cached_property
    def _needed(self) -> int:
        return needed(self.pattern, self.flags)

    def may_fit(self, text: str) -> bool:
        """Return whether a text has what a find cannot do without; where no, there is no find."""
        return not self._needed or held(text) & self._needed == self._needed

    def search(self, text: str, *start: int) -> re.Match[str] | None:
        """Return the first find in a text, or from a place of it on."""
        return self._compiled.search(text, *start) if self.may_fit(text) else None

    def match(self, text: str, *start: int) -> re.Match[str] | None:
        """Return what stands at the beginning of a text, or at a place of it."""
        return self._compiled.match(text, *start) if self.may_fit(text) else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Return the whole text if it is a find."""
        return self._compiled.fullmatch(text) if self.may_fit(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Yield each find in a text."""
        return self._compiled.finditer(text) if self.may_fit(text) else iter(())

    def sub(self, new: str | Callable[[re.Match[str]], str], text: str) -> str:
        """Return a text with each find replaced."""
        return self._compiled.sub(new, text) if self.may_fit(text) else text
