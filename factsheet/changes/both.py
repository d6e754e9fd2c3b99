"""Two states of one sheet side by side."""

from __future__ import annotations

from dataclasses import dataclass

from factsheet.changes.voice import Speech
from factsheet.model import FactSheet


@dataclass(frozen=True)
class Both:
    """Two states of a sheet, and the languages in which to say how they differ."""

    base: FactSheet
    """The earlier state."""
    head: FactSheet
    """The later state."""
    say: Speech
    """Every language of the later state."""

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that both states have."""
        return tuple(
            each for each in self.head.sheet.languages if each in self.base.sheet.languages
        )
