"""Beside which values a publication's own words stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factsheet.model import Cite, Count, FactSheet, Observation, Source

_WITHIN = re.compile(r"(?<=\d)[,.\u00a0\u202f’' ](?=\d{3}(?!\d))")
"""What parts the thousands of a number as publications write it."""


def quoted(stated: Observation | Count) -> tuple[Cite, ...]:
    """Return the citations of a value that carry words about it.

    Those of its own do. Those that a count has from its event do if they hold its number.
    """
    is_own = stated.is_written("sources")
    number = rf"(?<!\d){stated.value.number}(?!\d)"
    return tuple(
        cite
        for cite in stated.sources
        if cite.passage and (is_own or re.search(number, _WITHIN.sub("", cite.passage)))
    )


def with_passage(facts: FactSheet) -> int:
    """Return how many stated values have a publication's own words beside them."""
    return sum(bool(quoted(stated)) for stated in facts.values.values())


def unread(facts: FactSheet) -> Iterator[str]:
    """Yield the addresses of the values of which no publication could be read again."""
    for address, stated in facts.values.items():
        sources = [facts.records[cite.source] for cite in stated.sources]
        if all(isinstance(source, Source) and source.unread for source in sources):
            yield address
