"""What the cells of a series say: its numbers, and the ids of its values."""

from __future__ import annotations

from typing import Any

from factsheet.model import At, Rank, Series
from factsheet.model.fields import Basis
from factsheet.model.spans import Outlook
from factsheet.problems import BadValueError
from factsheet.values.quantity import Quantity

MARKS = {"/": "-to-", "~": "-about", "?": "-perhaps", "%": "-perhaps-about", "..": "open"}
"""What stands in an id for the signs of a date."""


def row_id(day: str, where: tuple[At, ...]) -> str:
    """Return the id of the value for a day and a part: `2024-03-01-north`."""
    for sign, word in MARKS.items():
        day = day.replace(sign, word) if sign in day else day
    parts = [day.casefold().strip("-"), *(at.member for at in where)]
    return f"{'bc-' if day.startswith('-') else ''}{'-'.join(parts)}"


def number_of(number: str, low: str, high: str) -> Quantity:
    """Return what three cells say of a number; raise BadValueError where they say none."""
    if not low and not high:
        if not number:
            raise BadValueError("no number stands here", "write it, or delete the row")
        return Quantity.parse(number)
    if number and not (low and high):
        raise BadValueError("one bound of two stands here", "write both, or neither")
    if number:
        return Quantity.parse(f"{number} ({low} to {high})")
    if low == high:
        return Quantity.parse(low)
    return Quantity.parse(f"{low} to {high}" if low and high else f"at least {low}" if low
                          else f"at most {high}")  # fmt: skip


def shared(series: Series) -> dict[str, Any]:
    """Return what all rows of a series have in common, by the names of the fields of a value."""
    names = ("said_by", "said_on", "sources", "own_words", "verified", "checked", "harmless")
    own = {name: getattr(series, name) for name in names}
    plain = {"rank": Rank.NORMAL, "basis": Outlook.OBSERVED, "as_of_basis": Basis.STATED}
    return own | plain | {"as_of_span": None, "said_at": None, "reason": None, "errors": ()}
