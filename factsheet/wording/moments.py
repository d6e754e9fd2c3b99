"""Moments of the calendar as the labels of an axis say them."""

from __future__ import annotations

from datetime import datetime

from babel.dates import format_datetime

from factsheet.wording.language import Wording
from factsheet.wording.phrases import locale_of


def tick(wording: Wording, moment: datetime, unit: str) -> str:
    """Return the label of a moment: `14:00`, `28 May`, `May` or `2025`.

    `unit` is what it names: `hour`, `day`, `month` or `year`.
    """
    pattern = wording.word(f"tick_{unit}")
    text = str(format_datetime(moment, pattern, locale=locale_of(wording.language)))
    return text.replace(" ", "\u00a0")
