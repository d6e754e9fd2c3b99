"""An edit of a line, and what finds one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple, TypeAlias

from factsheet.checks.mends.known import Known


class Edit(NamedTuple):
    """Characters of a line, counted from 0, that something else takes the place of."""

    start: int
    end: int
    text: str


Found: TypeAlias = re.Match[str]
Way: TypeAlias = Callable[[Found, str, int, Known], Iterator[Edit]]
"""From what the message says, the line, the place in it and the known words to its edits."""
