"""How far the sheet reaches: the newest publication read, the last check, a value's age."""

from __future__ import annotations

from typing import NamedTuple

from factsheet.model import FactSheet
from factsheet.values.when import When
from factsheet.views.lookup import value
from factsheet.wording import Wording

LONGEST_IN_DAYS = 60
"""Up to this age in days an age is told in days, above it in months."""
LONGEST_IN_MONTHS = 36
"""Below this age in months an age is told in months, from it on in years."""
NEARLY = 0.75
"""From this part of a month or a year on, the next whole one is almost there."""


class Age(NamedTuple):
    """How long ago something was, as people say it: `almost 18 months`."""

    word: str
    """`almost`, `more than`, or nothing where the number is exact."""
    number: int
    """How many days, months or years."""
    unit: str
    """`days`, `months` or `years`."""
    start: When
    """From the newest day that this can mean it is counted."""
    end: When
    """To the newest day that this can mean."""


def horizon(facts: FactSheet, wording: Wording) -> str:
    """Return how far the sheet has read and checked, in sentences of one language."""
    checked = wording.word("horizon_checked", date=wording.when(facts.last_checked))
    said = (newest_read(facts, wording), checked, wording.word("horizon_caveat"))
    return " ".join(filter(None, said))


def newest_read(facts: FactSheet, wording: Wording) -> str:
    """Return the day of the newest publication read, in a sentence; nothing where none shows it."""
    days = [source.published for source in facts.sources if source.published]
    newest = max(days, key=lambda when: when.order, default=None)
    return wording.word("horizon_read", date=wording.when(newest)) if newest else ""


def age(facts: FactSheet, figure: str) -> Age:
    """Return how old a figure's value was on the day of the last check, in days, months or years.

    Raise NoRecordError if nothing stands at the address.
    """
    return between(value(facts, figure).as_of, facts.last_checked)


def between(start: When, end: When) -> Age:
    """Return the time from the newest day that `start` can mean to that of `end`.

    It is in days up to LONGEST_IN_DAYS of them, in months above, and in years from
    LONGEST_IN_MONTHS months on; 0 where `end` comes first.
    """
    first, last = start.last, end.last
    days = (last - first).days
    if days <= LONGEST_IN_DAYS:
        return Age("", max(days, 0), "days", start, end)
    months = (last.year - first.year) * 12 + last.month - first.month
    rest = last.day - first.day
    if rest < 0:
        months, rest = months - 1, max(rest + 30, 1)
    unit, number, part = "months", months, rest / 30
    if months >= LONGEST_IN_MONTHS:
        unit, number, part = "years", months // 12, (months % 12 + part) / 12
    if part == 0:
        return Age("", number, unit, start, end)
    if part >= NEARLY:
        return Age("almost", number + 1, unit, start, end)
    return Age("more than", number, unit, start, end)
