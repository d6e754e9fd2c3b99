"""What readers are told of corrections and revisions: beside a value, on its page, below a page."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date
from typing import NamedTuple

from factsheet.derive import Corrections, Notice
from factsheet.values.when import When
from factsheet.views.pages import anchor, page_of
from factsheet.wording import Wording

_PLACES = re.compile(r'(?:href|id)="(?:[.]{2}/)*([^"]*)"')


class Told(NamedTuple):
    """A notice in a sentence."""

    text: str
    """The sentence, without a full stop."""
    change: str
    """Id of the entry of the log."""
    is_correction: bool
    """Whether something was wrong; otherwise it was brought up to date."""


class Here(NamedTuple):
    """A correction of what a page shows."""

    told: Told
    """The correction."""
    day: date
    """Its day."""
    addresses: list[str]
    """What of it the page shows: addresses of records and values."""


def notices(corrections: Corrections, wording: Wording, address: str) -> list[Told]:
    """Return what stands beside a value or a record today, each sentence once, newest first."""
    found = [told(notice, wording) for notice in corrections.current(address)]
    return list({notice.text: notice for notice in found}.values())


def told(notice: Notice, wording: Wording) -> Told:
    """Return a notice in a sentence of a language."""
    change, word = notice.change, "corrected" if notice.is_correction else "revised"
    day = wording.when(change.date)
    if notice.is_of_part:
        text = wording.word(f"{word}_part", date=day)
    elif change.before is None or change.after is None:
        text = wording.word(f"{word}_on", date=day)
    else:
        before, after = wording.written(change.before), wording.written(change.after)
        text = wording.word(f"{word}_from", date=day, before=before, after=after)
    return Told(text, change.id, notice.is_correction)


def stood(wording: Wording, notice: Notice) -> str:
    """Return from when to when a mistake stood, in a sentence; nothing of a revision."""
    if not notice.is_correction:
        return ""
    if notice.since is None:
        return wording.word("stood_unknown")
    until = _day(wording, notice.day)
    if notice.since == notice.day:
        return wording.word("stood_for", until=until)
    return wording.word("stood", since=_day(wording, notice.since), until=until)


def corrected_here(
    corrections: Corrections, wording: Wording, text: str, shown: Collection[str]
) -> list[Here]:
    """Return the corrections of what a page shows that it does not tell yet, newest first.

    `text` is the page with its macros filled: what it leads to, or has the id of, it shows; and
    so it does some more addresses.
    """
    places, facts = set(_PLACES.findall(text)), corrections.facts
    found: dict[Told, Here] = {}
    for address in corrections.addresses:
        if address not in shown and places.isdisjoint({page_of(facts, address), anchor(address)}):
            continue
        for notice in corrections.current(address):
            log = {page_of(facts, notice.change.id), anchor(notice.change.id)}
            if notice.is_correction and places.isdisjoint(log):
                said = told(notice, wording)
                found.setdefault(said, Here(said, notice.day, [])).addresses.append(address)
    return sorted(found.values(), key=lambda here: here.day, reverse=True)


def _day(wording: Wording, day: date) -> str:
    return wording.when(When.parse(day.isoformat()))
