"""What readers are told of corrections and revisions: beside a value, on its page, below a page."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import NamedTuple

from factsheet.derive import Corrections, Notice
from factsheet.model import Change
from factsheet.values.day import Day
from factsheet.views.pages import anchor, page_of
from factsheet.views.rows import rows_revised
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
    was_number: bool
    """Whether the number itself was wrong, and not only the words about it."""


class Here(NamedTuple):
    """A correction of what a page shows."""

    text: str
    """The correction in a sentence, without a full stop."""
    change: Change
    """The entry of the log."""
    addresses: list[str]
    """What of it the page shows: addresses of records and values."""


def notices(corrections: Corrections, wording: Wording, address: str) -> list[Told]:
    """Return what stands beside a value or a record today, each sentence once, newest first."""
    found = [told(notice, wording) for notice in corrections.current(address)]
    return list({notice.text: notice for notice in found}.values())


def told(notice: Notice, wording: Wording) -> Told:
    """Return a notice in a sentence of a language, for the value that it concerns."""
    change, word = notice.change, "corrected" if notice.is_correction else "revised"
    word += "_part" if notice.is_of_part else ""
    if change.rows is None:
        word += "_about" if change.before is None else ""
    was_number = notice.is_correction and (change.before or change.rows) is not None
    return Told(_filled(word, change, wording), change.id, notice.is_correction, was_number)


def _filled(word: str, change: Change, wording: Wording) -> str:
    if change.rows:
        return wording.word(
            f"{word.partition('_')[0]}_rows",
            date=wording.when(change.date),
            rows=rows_revised(wording, change.rows),
        )
    before, after = (wording.written(text or "") for text in (change.before, change.after))
    return wording.word(word, date=wording.when(change.date), before=before, after=after)


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
    found: dict[str, Here] = {}
    for address in corrections.addresses:
        is_here = address in shown or anchor(address) in places
        if not is_here and page_of(facts, address) not in places:
            continue
        for notice in corrections.current(address):
            log = {page_of(facts, notice.change.id), anchor(notice.change.id)}
            if notice.is_correction and places.isdisjoint(log):
                here = found.setdefault(notice.change.id, _here(notice.change, wording))
                here.addresses.append(address)
    return sorted(found.values(), key=lambda here: here.change.date.order, reverse=True)


def _here(change: Change, wording: Wording) -> Here:
    word = "corrected_on" if change.before is None else "corrected"
    return Here(_filled(word, change, wording), change, [])


def _day(wording: Wording, day: Day) -> str:
    return wording.day(day)
