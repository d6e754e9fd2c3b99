"""What one can follow: the public log, one figure, one kind of event."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factsheet import views
from factsheet.exports.feeds import Entry, Feed, atom, json_feed
from factsheet.exports.ics import calendar, description, listed
from factsheet.exports.site import Site
from factsheet.exports.values import stated_value
from factsheet.model import Change, Event, Figure, Rank, spoken_on
from factsheet.wording import Wording

MOST = 100
"""How many entries the feed of a figure or a kind holds: the newest ones."""


def log(site: Site, language: str) -> Feed:
    """Return the whole public log."""
    sheet, wording = site.facts.sheet, site.wordings[language]
    entries = [_change(change, wording) for change in site.newest_changes]
    about = f"{sheet.description[language]} {site.horizon(language)}"
    page = site.root(language) + "changes/"
    return Feed("changes", language, sheet.title[language], about, page, entries)


def following(site: Site) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the bytes of each feed and calendar of one figure or one kind of event."""
    for language in site.languages:
        feeds = [_figure(site, figure, language) for figure in site.facts.figures]
        for kind in views.kinds_used(site.facts):
            feeds.append(_kind(site, kind.id, language))
            yield f"events/{kind.id}.{language}.ics", calendar(site, language, kind.id)
        for feed in feeds:
            yield feed.file("atom"), atom(site, feed)
            yield feed.file("json"), json_feed(site, feed)


def _figure(site: Site, figure: Figure, language: str) -> Feed:
    """Return what is told of one figure: its values, and what the log says of it or of them.

    A computed figure changes with those that it is computed from, so their entries are its own.
    """
    wording, behind = site.wordings[language], _behind(site, figure.id)
    keys = {address.partition("/")[0] for address in behind}
    changes = site.by_record.changes(keys)
    entries = [_change(change, wording) for change in changes if _names(change, behind)]
    values = [address for address in site.by_record.values(keys) if _is_among(address, behind)]
    entries += [_value(site, address, wording) for address in values]
    title = f"{figure.title[language]} – {site.facts.sheet.title[language]}"
    about, page = figure.definition[language], site.page(figure.id, language)
    return Feed(f"figures/{figure.id}", language, title, about, page, _newest(entries))


def _kind(site: Site, kind: str, language: str) -> Feed:
    """Return what is told of one kind of event: each event, and what the log says of them."""
    wording, events = site.wordings[language], listed(site, kind)
    behind = {event.id for event in events}
    entries = [_change(change, wording) for change in site.newest_changes if _names(change, behind)]
    entries += [_event(site, event, wording) for event in events]
    name, sheet = site.term("event_kinds", kind, language), site.facts.sheet
    title = f"{name} – {sheet.title[language]}"
    about = f"{sheet.description[language]} {site.horizon(language)}"
    page = site.root(language) + "timeline/"
    return Feed(f"events/{kind}", language, title, about, page, _newest(entries))


def _behind(site: Site, address: str) -> set[str]:
    """Return the addresses on which a value rests, its own among them."""
    found = site.facts.records.get(address)
    parts = found.derived.of if isinstance(found, Figure) and found.derived else ()
    return {address}.union(*(_behind(site, part) for part in parts))


def _is_among(address: str, behind: set[str]) -> bool:
    return address in behind or address.partition("/")[0] in behind


def _names(change: Change, behind: set[str]) -> bool:
    """Return whether an entry of the log is about something that stands, or stood, there."""
    gone = (path.partition("/")[2] for path in change.gone)
    return any(_is_among(address, behind) for address in (*change.records, *gone))


def _newest(entries: Iterable[Entry]) -> list[Entry]:
    """Return the newest entries; a date before the year 1 is no news, and feeds cannot say it."""
    entries = [entry for entry in entries if entry.day.last.is_plain]
    ordered = sorted(entries, key=lambda entry: entry.day.order, reverse=True)
    return ordered[:MOST]


def _change(change: Change, wording: Wording) -> Entry:
    """Return an entry of the log; it says both values where one replaced the other."""
    label, reason = wording.word(f"change_{change.kind.value}"), change.reason[wording.language]
    values = [wording.written(value) for value in (change.before, change.after) if value]
    told = views.rows_revised(wording, change.rows) if change.rows else " → ".join(values)
    text = f"{told}. {reason}" if told else reason
    title = f"{wording.when(change.date)}: {label}"
    return Entry(change.id, change.date, title, text, change.kind.value, label)


def _value(site: Site, address: str, wording: Wording) -> Entry:
    """Return a stated value, with who said it and whether the sheet relies on it."""
    language, found = wording.language, stated_value(site.facts, address)
    (stated,) = found.stated
    unit, day = site.facts.unit(found.unit), spoken_on(stated)
    shown = wording.value(found.quantity, found.share, unit)
    speakers = "; ".join(site.speaker(key).name[language] for key in stated.said_by)
    what = views.counted(site.facts, address, language)
    text = f"{what}: {shown}, {views.as_of(wording, found)}. "
    text += f"{wording.word('claimed_by')}: {speakers}."
    if stated.rank is Rank.DEPRECATED and stated.reason:
        text += f" {wording.word('rank_deprecated').capitalize()}: {stated.reason[language]}"
    title = f"{wording.when(day)}: {shown}"
    return Entry(address, day, title, text, "value", wording.word("value"))


def _event(site: Site, event: Event, wording: Wording) -> Entry:
    """Return an event with its counts, who gave them, and where it can be read."""
    label = site.term("event_kinds", event.kind, wording.language)
    title = f"{wording.when(event.date)}: {event.title[wording.language]}"
    text = description(site, event, wording)
    return Entry(event.id, event.date, title, text, event.kind, label)
