"""How far what is drawn of numbers reaches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factsheet.values.quantity import Quantity


def reach(numbers: Iterable[Quantity]) -> Iterator[float]:
    """Yield both ends of each number, in its unit; without a bound it ends with itself."""
    for each in numbers:
        yield float(each.centre if each.low is None else each.low)
        yield float(each.centre if each.high is None else max(each.high, each.centre))
