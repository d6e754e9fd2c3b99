"""From what an editor writes in a page to a record, a value, a day or a link."""

from __future__ import annotations

from typing import Any

from factsheet.derive import NoValue, Value, value_at
from factsheet.model import FILES, Event, FactSheet, Figure, Said, spoken_on
from factsheet.problems import BadValueError, did_you_mean
from factsheet.quantity import Quantity
from factsheet.when import When

PAGES = {
    "Figure": "evidence/",
    "Event": "timeline/",
    "Statement": "who-said-what/",
    "Claim": "who-said-what/",
    "Disagreement": "disagreements/",
    "Source": "sources/",
    "Speaker": "who-said-what/",
    "Change": "changes/",
}
"""The page on which each kind of record has its address."""


WAYS_ON = ("Event", "Figure", "Statement", "Disagreement", "Source")
"""The kinds of record whose pages a reader is sent to who searched in vain."""


class NoRecordError(LookupError):
    """A page names a record that does not exist."""

    def __init__(self, kind: str, key: str, known: list[str]) -> None:
        """Say what was looked for and what comes nearest."""
        fix = did_you_mean(key, known) or "look at the data for the right id"
        super().__init__(f"no {kind} `{key}`; {fix}")


def record(facts: FactSheet, key: str, kind: str) -> Any:
    """Return a record of one kind by its id; raise NoRecordError if there is none."""
    found = {each.id: each for each in getattr(facts, kind)}
    if key not in found:
        raise NoRecordError(kind.removesuffix("s"), key, list(found))
    return found[key]


def value(facts: FactSheet, address: str) -> Value:
    """Return the value at an address; raise NoRecordError if nothing stands there."""
    try:
        return value_at(facts, address)
    except NoValue:
        counts = [f"{event.id}/{each.count}" for event in facts.events for each in event.counts]
        known = [each.id for each in facts.figures] + [*facts.values, *counts]
        raise NoRecordError("value", address, known) from None


def number(facts: FactSheet, address: str) -> tuple[Value, Quantity]:
    """Return the value at an address with its number; raise BadValueError if it is a share."""
    found = value(facts, address)
    if found.quantity is None:
        raise BadValueError(f"`{address}` is a share", "name one of the numbers behind it")
    return found, found.quantity


def word(facts: FactSheet, name: str, key: str) -> Any:
    """Return a word of the vocabulary by its list and id; raise NoRecordError if there is none."""
    found = {each.id: each for each in getattr(facts.sheet, name)}
    if key not in found:
        kind = name.replace("_", " ").removesuffix("s")
        raise NoRecordError(kind, key, list(found))
    return found[key]


def day(facts: FactSheet, address: str) -> When:
    """Return the day of an event, of a value or of something said."""
    found = facts.records.get(address)
    if isinstance(found, Event):
        return found.date
    if isinstance(found, Said):
        return found.said_on
    if isinstance(found, Figure) or "/" in address:
        return value(facts, address).as_of
    raise NoRecordError("day of", address, list(facts.records))


def spoken(facts: FactSheet, address: str) -> When:
    """Return the day on which something was said: a value, what an event reports, a statement."""
    found = facts.records.get(address)
    said = (found,) if isinstance(found, Event | Said) else value(facts, address).stated
    return max(map(spoken_on, said), key=lambda each: each.order)


def total(facts: FactSheet, kind: str) -> int:
    """Return how many records of a kind the sheet holds; `values` counts every stated value."""
    if kind == "values":
        return len(facts.values)
    if kind not in FILES:
        raise NoRecordError("kind of record", kind, list(FILES))
    return len(getattr(facts, kind))


def last_checked(facts: FactSheet) -> When:
    """Return the newest day on which a record was compared with its sources."""
    records = (*facts.events, *facts.statements, *facts.claims, *facts.values.values())
    days = [each.verified for each in records if each.verified]
    return max(days, key=lambda each: each.order, default=When.parse("2000"))


def ways_on() -> dict[str, Any]:
    """Return the pages to look at when a search finds nothing, and the one whose rows come last."""
    ways = [(PAGES[each], f"page_{each.lower()}") for each in WAYS_ON]
    return {"ways": ways, "last": PAGES["Source"]}


def anchor(address: str) -> str:
    """Return the name under which an address is found on its page."""
    return address.replace("/", ".")


def page_of(facts: FactSheet, address: str) -> str:
    """Return page and anchor of a record or a value, from the front page of the language."""
    found = facts.records[address.partition("/")[0]]
    return f"{PAGES[type(found).__name__]}#{anchor(address)}"
