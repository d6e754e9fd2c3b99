"""The day of which a build is: that of its moment, or the one at which its clock was stopped."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime

from factsheet.model import FactSheet
from factsheet.values.timezone import day


def on_its_day(facts: FactSheet, now: date, environment: Mapping[str, str]) -> FactSheet:
    """Return the sheet with the day that it is at the sheet while it is built.

    SOURCE_DATE_EPOCH, in seconds, stops the clock, so that two builds of one state are the same.
    """
    seconds = environment.get("SOURCE_DATE_EPOCH", "")
    moment = datetime.fromtimestamp(int(seconds), UTC) if seconds.isdecimal() else now
    return replace(facts, today=day(moment, facts.sheet.time_zone))
