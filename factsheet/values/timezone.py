"""A moment to the day that it is in a time zone."""

from __future__ import annotations

from datetime import UTC, date, datetime, tzinfo
from zoneinfo import ZoneInfo

from factsheet.problems import BadValueError, shown

PATTERN = "[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*"
"""What names of time zones look like; a regular expression, JavaScript's too."""
REFUSED = ("is no time zone that is known here", "write one such as `Europe/Kyiv` or `UTC`")
"""What is wrong with any other text, and the way out."""


def zone(name: str) -> tzinfo:
    """Return the time zone of a name of the IANA database; raise BadValueError on any other."""
    try:
        return UTC if name == "UTC" else ZoneInfo(name)
    except (LookupError, ValueError, OSError):  # the last for a folder of zones
        raise BadValueError(f"{shown(name)} {REFUSED[0]}", REFUSED[1]) from None


def known(name: str) -> str:
    """Return the name of a time zone; raise BadValueError if it is none."""
    zone(name)
    return name


def day(moment: date, name: str) -> date:
    """Return the day that it is in a time zone at a moment; a day itself is that day everywhere.

    Raise BadValueError on the name of no time zone, ValueError on a moment without one of its own.
    """
    if not isinstance(moment, datetime):
        return moment
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return moment.astimezone(zone(name)).date()
