"""Which numbers the thing that is counted or measured can have at all."""

from __future__ import annotations

from enum import StrEnum


class Scale(StrEnum):
    """What lies below zero, and what lies between two neighbours.

    That decides what `at most 30` leaves open downwards, and what `more than 30` begins with.
    """

    COUNTS = "counts"
    """Whole numbers from zero on: people, books."""
    SHARES = "shares"
    """Any number, from zero on unless it is written below: percent."""
    BALANCES = "balances"
    """Any number, below zero too: degrees, money, points."""
