"""What is new in what was read of feeds and pages, beside the sheet and what is remembered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256
from typing import TypeAlias

from factsheet.checks.addresses import compared
from factsheet.checks.watch.gate import Gate, are_there
from factsheet.checks.watch.items import Item
from factsheet.checks.watch.memory import Memory, Waiting
from factsheet.model import FactSheet, Watched
from factsheet.values.day import AnyDay

ROOM = 25
"""How many items one issue holds; others are found again once there is room."""
FORGOTTEN = 90
"""Days after which an item is forgotten that stands nowhere any more."""
Reply: TypeAlias = list[Item] | str
"""The items that were read of an entry, or why none could be read."""


@dataclass(frozen=True)
class Look:
    """What a run found."""

    memory: Memory
    """What is to be remembered, with all that waits."""
    held: tuple[Watched, ...]
    """For each item that is held back the entry in which it stood."""
    unread: tuple[tuple[Watched, str], ...]
    """The entries that could not be read, each with why."""


def mark(text: str) -> str:
    """Return what an item is known by without a word of it: a part of a SHA-256."""
    return sha256(text.encode()).hexdigest()[:16]


def look(facts: FactSheet, before: Memory, replies: Mapping[str, Reply]) -> Look:
    """Return what is new, what is held back, and what is to be remembered.

    `replies` has what was read by the ids of the entries. `before` stays as it is.
    """
    today, watch = facts.today, {each.id: each for each in facts.sheet.watch}
    read = [(watch[key], each) for key, each in replies.items() if not isinstance(each, str)]
    failed = [(watch[key], each) for key, each in replies.items() if isinstance(each, str)]
    done = {mark(compared(url)) for url in _addresses(facts)} | before.seen.keys()
    there = {each for one, found in read for item in found for each in _marks(one, item)}
    stay = today - timedelta(days=FORGOTTEN)
    kept = {key: day for key, day in before.seen.items() if date.fromisoformat(day) > stay}
    seen = kept | dict.fromkeys(there & done, today.isoformat())
    gate = Gate(facts)
    old = [w for w in before.waiting if w.watch in watch and done.isdisjoint(w.marks)]
    held = {m[0]: one for one, _, m in _news(read, done, gate, hold=True)}
    passed = [w for w in old if _passes(gate, w, watch[w.watch]) and w.marks[0] not in held]
    known = {each for w in old for each in w.marks} | held.keys()
    for one, item, marks in _news(read, done, gate, hold=False):
        if known.isdisjoint(marks):
            day = item.day.isoformat() if item.day else ""
            passed.append(Waiting(one.id, item.address, item.title, day, today.isoformat(), marks))
        known |= {*marks}
    memory = Memory(seen, sorted(passed, key=lambda w: w.order)[:ROOM], sorted(held))
    memory.told, memory.heard = before.told, before.heard
    memory.unread = {one.id: before.unread.get(one.id, today.isoformat()) for one, _ in failed}
    memory.listed, memory.fresh = _newest(before, watch, read, today)
    return Look(memory, tuple(held.values()), tuple(failed))


def _addresses(facts: FactSheet) -> Iterator[str]:
    for source in facts.sources:
        yield from filter(None, (source.url, source.archived))


def _marks(watched: Watched, item: Item) -> list[str]:
    """Return what an item is known by: its address, and its name in the feed if it has one."""
    named = [mark(f"{watched.id} {item.name}")] if item.name else []
    return [mark(compared(item.address)), *named]


def _news(
    read: list[tuple[Watched, list[Item]]], done: set[str], gate: Gate, *, hold: bool
) -> Iterator[tuple[Watched, Item, list[str]]]:
    """Yield each item with a wanted word that is not dealt with, held back or not."""
    for one, found in read:
        for item in found:
            marks, texts = _marks(one, item), (item.title, item.summary)
            is_news = done.isdisjoint(marks) and are_there(one.words, " ".join(texts))
            if is_news and gate.holds((*texts, item.address), one.publication) is hold:
                yield one, item, marks


def _passes(gate: Gate, waiting: Waiting, watched: Watched) -> bool:
    """Return whether an item passes the harm gate still."""
    return not gate.holds((waiting.title, waiting.address), watched.publication)


def _newest(
    before: Memory, keys: Iterable[str], read: list[tuple[Watched, list[Item]]], today: AnyDay
) -> tuple[dict[str, str], dict[str, str]]:
    """Return by entry the mark of its undated items, and the day of its newest item.

    Where items have no days it is the day on which others were listed for the first time; where
    nothing is known yet, the day of this run.
    """
    listed, fresh, found = dict(before.listed), {}, {one.id: items for one, items in read}
    for key in keys:
        items = found.get(key, [])
        days = [item.day.isoformat() for item in items if item.day and item.day <= today]
        known = before.fresh.get(key, "")
        if items and not days:
            now = mark(" ".join(sorted(item.address for item in items)))
            known = known if listed.get(key) == now else today.isoformat()
            listed[key] = now
        fresh[key] = max(known, *days) if days else known or today.isoformat()
    return {key: listed[key] for key in fresh if key in listed}, fresh
