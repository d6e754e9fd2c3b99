"""Two sheets to the list of their differences, the weightiest first."""

from __future__ import annotations

from factsheet.changes.both import Both
from factsheet.changes.difference import ORDER, Difference, Kind
from factsheet.changes.records import records
from factsheet.changes.values import values, verdicts
from factsheet.changes.voice import Speech
from factsheet.model import FactSheet


def compare(base: FactSheet, head: FactSheet) -> tuple[Difference, ...]:
    """Return what differs for a reader, in every language of the later sheet."""
    say = Speech(head.sheet.languages)
    found = [
        *values(base, head, say),
        *verdicts(base, head, say),
        *records(Both(base, head, say)),
    ]
    told = [each for each in found if each.kind is not Kind.CHECKED]
    again = len({each.address for each in found if each.kind is Kind.CHECKED})
    if again:
        number = say("diff_checked_again", number=lambda voice: voice.wording.number(again))
        told.append(Difference(Kind.CHECKED, "", number))
    return tuple(sorted(told, key=lambda each: ORDER.index(each.kind)))
