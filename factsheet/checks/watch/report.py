"""The one text that tells what feeds and pages hold that the sheet does not have."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from factsheet.checks.watch.look import Look
from factsheet.checks.watch.memory import Waiting
from factsheet.checks.watch.silence import silence, unread
from factsheet.checks.watch.stub import Stub, stub
from factsheet.checks.watch.trial import trial
from factsheet.model import FactSheet

ADVICE = (
    "What stands in the feeds and pages of `watch:` and not in the sheet. Read each page, compare"
    " every word of its records, then add them; an item whose address stands in `sources.yml` goes"
    " from here by itself. Tick the box of what is nothing for the sheet. Closing this issue ticks"
    " every box."
)
NOTHING = "Nothing waits."


class Told(NamedTuple):
    """What is told of a run."""

    text: str
    """All of it in Markdown, with what is remembered as its last line."""
    waits: bool
    """Whether anybody has to look."""
    shown: str
    """The text without what is remembered, for somebody who reads it at once."""


def told(facts: FactSheet, found: Look) -> Told:
    """Return what a run tells; the same findings make the same text."""
    waiting = found.memory.waiting
    silent = silence(facts, found)
    found.memory.told = bool(silent)
    parts = [*filter(None, (silent, *unread(facts, found), _held(found)))]
    waits = bool(parts or waiting)
    parts = [*([ADVICE] if waiting else []), *parts, *_items(facts, waiting)]
    shown = "\n\n".join(parts or [NOTHING])
    return Told(f"{shown}\n\n{found.memory.written()}\n", waits, shown)


def _held(found: Look) -> str:
    """Return how many items the harm gate holds back, and where they stand; nothing of them."""
    number = len(found.held)
    if not number:
        return ""
    places = ", ".join(f"<{url}>" for url in dict.fromkeys(each.url for each in found.held))
    said = "1 item was" if number == 1 else f"{number} items were"
    return f"{said} held back by the harm gate, so nothing of it is shown; look at {places}."


def _items(facts: FactSheet, waiting: list[Waiting]) -> Iterator[str]:
    watch = {each.id: each for each in facts.sheet.watch}
    taken: set[str] = set()
    stubs = [stub(each, watch[each.watch], facts, taken) for each in waiting]
    said = trial(facts, stubs) if stubs else {"": []}
    for each, records in zip(waiting, stubs, strict=True):
        publisher, day = watch[each.watch].publisher, each.day or f"found on {each.found}"
        yield f"### `{each.title}`"
        yield f"- [ ] {day} · {publisher} · <{each.address}> <!-- {each.marks[0]} -->"
        yield _fenced("data/sources.yml", records.source)
        yield _fenced(_place(records), records.record)
        if said[records.id]:
            yield "\n".join(f"- `check` will say: {line}" for line in said[records.id])
    if said[""]:
        yield "Of all of them together `check` will say:"
        yield "\n".join(f"- {line}" for line in said[""])


def _place(records: Stub) -> str:
    figure, slash, _ = records.own.partition("/")
    return f"data/figures.yml, under `observations:` of `{figure}`" if slash else "data/events.yml"


def _fenced(place: str, text: str) -> str:
    return f"```yaml\n# {place}\n{text}\n```"
