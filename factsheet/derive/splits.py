"""A value and the parts into which one dimension cuts it, for every day and every part."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factsheet.model import At, Dimension, FactSheet, Figure, Member, Observation, Rank
from factsheet.values.when import When


@dataclass(frozen=True)
class Split:
    """The values of the parts that make up one whole on one day."""

    dimension: Dimension
    """By what it is cut."""
    of: Dimension | Member
    """Whose members the parts are: the dimension's own, or those of one of its members."""
    as_of: When
    """The day."""
    rest: tuple[At, ...]
    """Where all of them belong in other dimensions."""
    whole: Observation | None
    """The best value of the whole; None where nobody stated one for that day."""
    parts: dict[str, Observation]
    """The best value of each part of which there is one, by the id of the member."""

    @property
    def is_all(self) -> bool:
        """Whether the parts are everything, and each has a value."""
        return self.of.complete and len(self.parts) == len(self.of.members)


def splits(facts: FactSheet, figure: Figure) -> Iterator[Split]:
    """Yield each split of a figure's values; deprecated ones and those that lie ahead are none."""
    best = _best(figure)
    found: dict[tuple[When, tuple[At, ...], str, str], dict[str, Observation]] = {}
    above = {one.id: dict(_parents(one)) for one in facts.sheet.dimensions}
    for (day, where), stated in best.items():
        for at in where:
            holder = above.get(at.dimension, {}).get(at.member)
            if holder is not None:
                rest = tuple(other for other in where if other is not at)
                found.setdefault((day, rest, at.dimension, holder.id), {})[at.member] = stated
    for (day, rest, name, key), parts in found.items():
        dimension = facts.dimensions[name]
        own = () if key == name else (At(name, key),)
        whole = best.get((day, tuple(sorted((*rest, *own)))))
        of = dimension if key == name else dimension.member(key)
        assert of is not None
        yield Split(dimension, of, day, rest, whole, parts)


def _best(figure: Figure) -> dict[tuple[When, tuple[At, ...]], Observation]:
    """Return the best ranked value of each day and part, the first of equals."""
    found: dict[tuple[When, tuple[At, ...]], Observation] = {}
    for stated in figure.stated:
        if stated.rank is not Rank.DEPRECATED and not stated.is_ahead:
            old = found.setdefault((stated.as_of, stated.where), stated)
            if stated.rank.order > old.rank.order:
                found[stated.as_of, stated.where] = stated
    return found


def _parents(holder: Dimension | Member) -> Iterator[tuple[str, Dimension | Member]]:
    """Yield the id of each member with that of which it is a part."""
    for member in holder.members:
        yield member.id, holder
        yield from _parents(member)
