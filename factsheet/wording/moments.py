"""Days of the calendar as the labels of an axis say them."""

from __future__ import annotations

from factsheet.values.day import Day
from factsheet.wording.language import Wording


def tick(wording: Wording, day: Day, unit: str) -> str:
    """Return the label of a day: `28 May`, `May`, `2025` or `44 BC`.

    `unit` is what it names: `day`, `month` or `year`.
    """
    if unit == "year":
        text = wording.year(day.year)
    else:
        text = wording.patterned(day, wording.word(f"tick_{unit}"))
    return text.replace(" ", "\u00a0")
