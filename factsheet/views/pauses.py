"""How long nothing happened, in the unit that a person would use."""

from __future__ import annotations

from factsheet.wording import Wording

YEARS = 4 * 365 + 1
"""From so many days on a time is told in years."""
LENGTH = 365.2425
"""Days of a year of the calendar, as they are on average."""


def pause_in_words(wording: Wording, days: int) -> str:
    """Return a number of days in words: `120 days`, `36 years`."""
    if days < YEARS:
        return wording.several("days", days)
    return wording.several("years", round(days / LENGTH))
