"""Two sheets to the list of their differences, the weightiest first."""

from __future__ import annotations

from factsheet.changes.both import Both
from factsheet.changes.difference import ORDER, Difference, Kind
from factsheet.changes.records import records
from factsheet.changes.values import values, verdicts


def compare(both: Both) -> tuple[Difference, ...]:
    """Return what differs for a reader, in every language of the later sheet."""
    found = [*values(both), *verdicts(both), *records(both)]
    told = [difference for difference in found if difference.kind is not Kind.CHECKED]
    again = len({difference.address for difference in found if difference.kind is Kind.CHECKED})
    if again:
        told.append(_counted(both, "diff_checked_again", again))
    if both.unread:
        told.append(_counted(both, "diff_unread", len(both.unread)))
    return tuple(sorted(told, key=lambda each: ORDER.index(each.kind)))


def _counted(both: Both, phrase: str, number: int) -> Difference:
    sentences = both.say(phrase, number=lambda voice: voice.wording.number(number))
    return Difference(Kind.CHECKED, "", sentences)
