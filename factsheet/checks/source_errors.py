"""Rules about errors of sources, and what their publishers were told."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factsheet.checks.context import Breach, Context
from factsheet.checks.walk import stated
from factsheet.model import Rank, Source, SourceError
from factsheet.reading.yamlfile import KeyPath

STEPS = ("told", "answered", "mended")


def errors_of_sources_are_told_in_order(context: Context) -> Iterator[Breach]:
    """An error of a source explains why a value is not relied on; first told, then answered."""
    for key, path, each in stated(context.facts):
        if each.errors and each.rank is not Rank.DEPRECATED:
            message = f"a {each.rank} value has `errors:`"
            hint = "write `rank: deprecated` with its reason, or delete them"
            yield Breach(key, (*path, "errors"), message, hint)
        cited = {cite.source for cite in each.sources}
        for index, error in enumerate(each.errors):
            place = (*path, "errors", index)
            if error.source not in cited and error.source in context.facts.records:
                message = f"`{error.source}` does not report this value"
                yield Breach(key, (*place, "source"), message, "name a source that it cites")
            yield from _disordered(context, key, place, error)


def _disordered(context: Context, key: str, path: KeyPath, error: SourceError) -> Iterator[Breach]:
    """Yield where one day lies before another that it follows."""
    if error.answered and not error.told:
        message = "an answer stands without the day on which the publisher was told"
        yield Breach(key, (*path, "answered"), message, "add `told:`, or delete it")
    source = context.facts.records.get(error.source)
    published = source.published if isinstance(source, Source) else None
    days = [("published", published), *((name, getattr(error, name)) for name in STEPS)]
    for (earlier, first), (name, day) in pairwise(pair for pair in days if pair[1]):
        if first and day and day.latest < first.earliest and name != "published":
            message = f"`{name}: {day}` is before `{earlier}:`, {first}"
            yield Breach(key, (*path, name), message, "correct one of the two")
