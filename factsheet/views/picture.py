"""What every picture of a page has beside its drawing."""

from __future__ import annotations

from dataclasses import dataclass

from factsheet.derive import Attribution


@dataclass(frozen=True, kw_only=True)
class PictureView:
    """The records behind a picture, and who said and reported what they say."""

    behind: tuple[str, ...]
    """Addresses of the records that it shows."""
    trace: Attribution
    """Who said and reported what it shows."""
