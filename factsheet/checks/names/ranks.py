"""Words for relatives and friends, and for ranks, trades and posts of single people."""

from __future__ import annotations

from functools import cache, lru_cache

from factsheet.checks.names.public import words
from factsheet.problems.apostrophes import one_apostrophe

LONGEST_ENDING = 4
"""How many letters may stand for a `*`."""


@lru_cache(maxsize=65536)
def is_bond(word: str) -> bool:
    """Return whether a word names a relative, a friend, a rank or a trade."""
    small = one_apostrophe(word.lower())
    cuts = range(max(1, len(small) - LONGEST_ENDING), len(small) + 1)
    return small in _listed() or any(f"{small[:at]}*" in _listed() for at in cuts)


@cache
def _listed() -> frozenset[str]:
    return words("relatives") | words("ranks")
