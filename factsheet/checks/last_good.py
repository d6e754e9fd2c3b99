"""The newest data that can be shown, beside what is wrong with the data as it is now."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TypeAlias

from factsheet.checks.loader import load
from factsheet.model import FactSheet
from factsheet.problems import DataError, Problem

LastGood: TypeAlias = tuple[FactSheet | None, tuple[Problem, ...]]


def last_good(folder: Path, today: date, facts: FactSheet | None) -> LastGood:
    """Return the newest sheet without a mistake, and the mistakes that are in the folder now.

    `facts` is what was last without a mistake: None at the start.
    """
    try:
        return load(folder, today), ()
    except DataError as error:
        return facts, error.problems
