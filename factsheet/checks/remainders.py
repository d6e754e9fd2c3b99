"""What the told parts of a number leave for those parts that are not told."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factsheet.checks.context import Breach
from factsheet.derive import splits
from factsheet.model import FactSheet, Figure, Observation
from factsheet.reading.yamlfile import KeyPath


def remainders(facts: FactSheet) -> Iterator[Breach]:
    """Yield each part that, with its neighbours, leaves very few people for all others."""
    for figure in facts.figures if facts.sheet.dimensions else ():
        unit = facts.unit(figure.unit)
        if unit is None or unit.smallest_count is None:
            continue
        for whole, parts in _incomplete(facts, figure):
            left = whole.value.number - sum((one.value.number for one in parts), Fraction(0))
            if 0 < left < unit.smallest_count:
                largest = max(parts, key=lambda stated: stated.value.number)
                message = (
                    f"`{largest.value}` leaves {left} of {whole.value}, who could be recognised"
                )
                path = (*_way(figure, largest), "value")
                yield Breach(figure.id, path, message, "leave this number out too")


def _incomplete(
    facts: FactSheet, figure: Figure
) -> Iterator[tuple[Observation, list[Observation]]]:
    """Yield each whole with its parts where some of them are missing, and all numbers are exact."""
    for split in splits(facts, figure):
        parts = [*split.parts.values()]
        is_exact = all(one.value.is_exact for one in parts)
        if split.whole and split.whole.value.is_exact and is_exact and not split.is_all:
            yield split.whole, parts


def _way(figure: Figure, stated: Observation) -> KeyPath:
    """Return the way from a figure to one of its values."""
    for name in ("observations", "rows"):
        for index, one in enumerate(getattr(figure, name)):
            if one is stated:
                return name, index
    return ()
