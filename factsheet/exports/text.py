"""What exports are written as: JSON, numbers and filled templates that are the same each time."""

from __future__ import annotations

import json
from collections.abc import Mapping
from fractions import Fraction

from jinja2 import Environment

from factsheet.values.day import Day
from factsheet.values.quantity import MOST_DECIMALS


def json_bytes(value: object) -> bytes:
    """Return a value as indented JSON in UTF-8, its keys in the order in which they were given.

    Raise TypeError where JSON has no such value.
    """
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def number(value: Fraction | None) -> int | float | None:
    """Return a number, in its own unit, as JSON, CSV and SQLite hold it.

    It has as many decimals as data can have; one that has more, such as a share, has four.
    """
    if value is None:
        return None
    is_written = 10**MOST_DECIMALS % value.denominator == 0
    return (
        int(value)
        if value.denominator == 1
        else round(float(value), MOST_DECIMALS if is_written else 4)
    )


def filled(templates: Environment, name: str, view: Mapping[str, object]) -> bytes:
    """Return a template of a whole file filled, with a line end at its end."""
    return (templates.get_template(f"{name}.jinja").render(view) + "\n").encode()


def iso(day: Day) -> str | None:
    """Return a day as every reader of tables takes it; None for the years that some do not."""
    return day.isoformat() if day.is_plain else None
