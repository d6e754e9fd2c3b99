"""Rules about dimensions, their members, and the parts of a figure."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.checks.context import Breach, Context
from factsheet.derive import differing
from factsheet.model import Dimension, Member
from factsheet.problems import did_you_mean
from factsheet.reading.yamlfile import KeyPath

COLUMNS = ("day", "value", "low", "high", "note")
"""What tables call their other columns."""


def members_have_ids_of_their_own(context: Context) -> Iterator[Breach]:
    """Dimensions, and members of one dimension, have different ids, none that of a column."""
    seen: set[str] = set()
    for at, dimension in enumerate(context.facts.sheet.dimensions):
        path: KeyPath = ("dimensions", at)
        if dimension.id in seen:
            message = f"the dimension `{dimension.id}` stands twice"
            yield Breach("factsheet", (*path, "id"), message, "keep one of them")
        elif dimension.id in COLUMNS:
            message = f"`{dimension.id}` is a column of every table"
            yield Breach("factsheet", (*path, "id"), message, "choose another id")
        seen.add(dimension.id)
        members = {dimension.id}
        for way, member in _members(dimension, path):
            if member.id in members:
                message = f"`{member.id}` stands twice in `{dimension.id}`"
                yield Breach("factsheet", (*way, "id"), message, "choose another id")
            members.add(member.id)


def _members(holder: Dimension | Member, path: KeyPath) -> Iterator[tuple[KeyPath, Member]]:
    for at, member in enumerate(holder.members):
        way = (*path, "members", at)
        yield way, member
        yield from _members(member, way)


def parts_are_declared(context: Context) -> Iterator[Breach]:
    """A value of a part names members of dimensions that the vocabulary declares."""
    known = {
        key: {one.id for one in each.every()} for key, each in context.facts.dimensions.items()
    }
    for figure in context.facts.figures:
        for index, stated in enumerate(figure.observations):
            for at in stated.where:
                path: KeyPath = ("observations", index, "where", at.dimension)
                if at.dimension not in known:
                    way = did_you_mean(at.dimension, known) or "declare it in factsheet.yml"
                    yield Breach(figure.id, path, f"no dimension `{at.dimension}`", way)
                elif at.member not in known[at.dimension]:
                    way = did_you_mean(at.member, known[at.dimension]) or "add it to factsheet.yml"
                    message = f"`{at.member}` is no member of `{at.dimension}`"
                    yield Breach(figure.id, path, message, way)


def parts_that_are_said_to_differ_do(context: Context) -> Iterator[Breach]:
    """Where a figure says why its parts do not add up to the whole, some of them do not."""
    for figure in context.facts.figures:
        if figure.parts_differ and not any(differing(context.facts, figure)):
            message = f"the parts of `{figure.id}` fit their wholes"
            yield Breach(figure.id, ("parts_differ",), message, "delete the key")
