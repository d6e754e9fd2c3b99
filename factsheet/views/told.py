"""Numbers of one unit in the words of pictures."""

from __future__ import annotations

from typing import NamedTuple

from factsheet.model import Unit
from factsheet.values.quantity import Quantity
from factsheet.wording import Wording


class Told(NamedTuple):
    """How numbers of one unit are told."""

    wording: Wording
    unit: Unit | None

    def as_word(self, key: str, number: Quantity | None, **others: str) -> str:
        """Return a word of the interface with a number; nothing without one."""
        if number is None:
            return ""
        return self.wording.word(key, number=self.wording.quantity(number, self.unit), **others)
