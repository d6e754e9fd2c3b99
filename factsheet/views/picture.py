"""What every picture of a page has beside its drawing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from factsheet.derive import Attribution
from factsheet.model import FactSheet, Stated


@dataclass(frozen=True, kw_only=True)
class PictureView:
    """The records behind a picture, and who said and reported what they say."""

    behind: tuple[str, ...]
    """Addresses of the records that it shows."""
    trace: Attribution
    """Who said and reported what it shows."""


def addresses_of(facts: FactSheet, values: Iterable[Stated]) -> list[str]:
    """Return the addresses at which some values stand."""
    wanted = list(values)
    return [at for at, stated in facts.values.items() if any(stated is value for value in wanted)]
