"""Two states of one sheet side by side, and what of the earlier one may still be told."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from factsheet.changes.language_formatter import Speech
from factsheet.derive import Value
from factsheet.model import FactSheet


@dataclass(frozen=True)
class Both:
    """Two states of a sheet, and the languages in which to say how they differ.

    What is gone is not told again: neither its words nor its values nor its name. Whatever is
    named is named as the later state does; old texts are not quoted.
    """

    base: FactSheet
    """The earlier state."""
    head: FactSheet
    """The later state."""
    say: Speech
    """Every language of the later state."""
    unread: frozenset[str] = frozenset()
    """Records of the earlier state that today's model cannot read: nothing is said of them."""

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that both states have."""
        return tuple(
            language
            for language in self.head.sheet.languages
            if language in self.base.sheet.languages
        )

    def is_told(self, address: str) -> bool:
        """Return whether the public log names what stood at an address as withdrawn."""
        return any(change.gone and change.withdraws(address) for change in self.head.changes)

    def is_hidden(self, value: Value | None) -> bool:
        """Return whether an earlier value rests on one that is gone, and not told of."""
        stated = value.stated if value else ()
        rests_on = (self._addresses.get(id(part), "") for part in stated)
        return any(
            self.head.stated(address) is None and not self.is_told(address) for address in rests_on
        )

    @cached_property
    def _addresses(self) -> dict[int, str]:
        every = (*self.base.values.items(), *self.base.rows.items())
        return {id(stated): address for address, stated in every}
