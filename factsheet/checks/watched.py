"""Rules about the feeds and pages that the sheet watches."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.checks.context import Breach, Context
from factsheet.model import FactSheet, Figure, Watched, WatchedKind

SHEET = "factsheet"


def watched_places_say_what_they_give(context: Context) -> Iterator[Breach]:
    """A watched place gives events or values of a stated figure; a page says which links count."""
    seen: set[str] = set()
    for index, each in enumerate(context.facts.sheet.watch):
        if each.id in seen:
            message, hint = f"the id `{each.id}` stands twice in `watch:`", "choose another"
            yield Breach(SHEET, ("watch", index, "id"), message, hint)
        seen.add(each.id)
        for field, message, hint in _faults(context.facts, each):
            yield Breach(SHEET, ("watch", index, *field), message, hint)


def _faults(facts: FactSheet, each: Watched) -> Iterator[tuple[tuple[str, ...], str, str]]:
    if (each.event is None) == (each.figure is None):
        have = "neither" if each.event is None else "both"
        hint = "name the kind of event that its items report, or a figure"
        yield (), f"`{each.id}` has {have} of `event:` and `figure:`", hint
    if each.kind is WatchedKind.PAGE and each.links is None:
        hint = "add the addresses of its items, such as `https://example.org/news/*`"
        yield ("kind",), f"the page `{each.id}` has no `links:`", hint
    if each.kind is WatchedKind.FEED and each.links is not None:
        yield ("links",), f"the feed `{each.id}` has `links:`", "delete them, or write `kind: page`"
    figure = facts.records.get(each.figure or "")
    if isinstance(figure, Figure) and figure.derived is not None:
        message = f"`{figure.id}` is worked out, so that nobody states it"
        yield ("figure",), message, "name a figure with observations"
