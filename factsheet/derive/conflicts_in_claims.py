"""Which claims cannot both hold."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import permutations

from factsheet.derive.conflict import Conflict, ConflictKind
from factsheet.model import Claim, ClaimHow, FactSheet


def of_claims(facts: FactSheet) -> Iterator[Conflict]:
    """Yield pairs of claims about one share of which one wants more than the other allows."""
    shares: dict[tuple[str, ...], list[Claim]] = {}
    for claim in facts.claims:
        if claim.test.how is ClaimHow.SHARE:
            shares.setdefault(claim.test.of, []).append(claim)
    for claims in shares.values():
        for one, other in permutations(claims, 2):
            above, below = one.test.above, other.test.below
            if above and below and percent(above) >= percent(below):
                yield Conflict(ConflictKind.CLAIMS, frozenset({one.id, other.id}))


def percent(text: str) -> Fraction:
    """Return the share that `50%` writes, from 0 to 1; raise ValueError on anything else."""
    return Fraction(text.removesuffix("%")) / 100
