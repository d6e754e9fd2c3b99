"""Which claims cannot both hold."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from math import inf

from factsheet.derive.apart import Span
from factsheet.derive.conflict import Conflict, ConflictKind, between
from factsheet.model import Claim, ClaimHow, ClaimTest, FactSheet


def of_claims(facts: FactSheet) -> Iterator[Conflict]:
    """Yield pairs of claims about one share of which one wants more than the other allows."""
    shares: dict[tuple[str, ...], list[Claim]] = {}
    for claim in facts.claims:
        if claim.test.how is ClaimHow.SHARE:
            shares.setdefault(claim.test.of, []).append(claim)
    for claims in shares.values():
        spans = [_span(claim.test) for claim in claims]
        yield from between(ConflictKind.CLAIMS, [claim.id for claim in claims], spans)


def _span(test: ClaimTest) -> Span:
    """Return the shares that a claim allows; neither of its ends is one of them."""
    low = (percent(test.above), 1) if test.above else (-inf, 0)
    return Span(0, 0, low, (percent(test.below), 0) if test.below else (inf, 0))


def percent(text: str) -> Fraction:
    """Return the share that `50%` writes, from 0 to 1; raise ValueError on anything else."""
    return Fraction(text.removesuffix("%")) / 100
