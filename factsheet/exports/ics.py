"""Events as days in a calendar, one file a language: all of them, or those of one kind."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta

from icalendar import Calendar
from icalendar import Event as Entry

from factsheet import views
from factsheet.exports.site import Site
from factsheet.model import Event, best_counts
from factsheet.values.when import When
from factsheet.wording import Wording


def calendar(site: Site, language: str, kind: str = "") -> bytes:
    """Return the events, or those of a kind, as whole days in the order of time."""
    sheet, result = site.facts.sheet, Calendar()
    names = [site.term("event_kinds", kind, language)] if kind else []
    result.add("prodid", f"-//factsheet//{site.slug}//{language.upper()}")
    result.add("version", "2.0")
    result.add("x-wr-calname", " – ".join([*names, sheet.title[language]]))
    events = listed(site, kind)
    kept = [event for event in events if _has_days(event.date)]
    said = [sheet.description[language], site.horizon(language)]
    if len(kept) < len(events):
        said.append(site.wordings[language].word("calendar_left_out"))
    result.add("x-wr-caldesc", " ".join(said))
    for each in kept:
        result.add_component(_entry(site, each, site.wordings[language]))
    return bytes(result.to_ical())


def _has_days(when: When) -> bool:
    """Return whether a calendar can write a date: it knows the years from 1 to 9999."""
    return when.first.is_plain and (when.last + timedelta(1)).is_plain


def listed(site: Site, kind: str = "") -> list[Event]:
    """Return the events, or those of a kind, in the order of time."""
    events = [event for event in site.facts.events if kind in ("", event.kind)]
    return sorted(events, key=lambda event: (event.date.order, event.id))


def _entry(site: Site, event: Event, wording: Wording) -> Entry:
    language = wording.language
    result = Entry()
    result.add("uid", str(site.uuid(event.id)))
    result.add("dtstamp", _revised(site, event))
    result.add("last-modified", _revised(site, event))
    result.add("dtstart", event.date.first.plain)
    result.add("dtend", event.date.last.plain + timedelta(days=1))
    result.add("summary", event.title[language])
    result.add("description", description(site, event, wording))
    if event.place:
        result.add("location", event.place[language])
    result.add("categories", [site.term("event_kinds", event.kind, language)])
    result.add("url", site.page(event.id, language))
    result.add("transp", "TRANSPARENT")
    return result


def description(site: Site, event: Event, wording: Wording) -> str:
    """Return what was counted, who said it and where it can be read, one a line."""
    language = wording.language
    lines = [] if event.date.is_day else [wording.when(event.date)]
    for each in best_counts(event):
        name = site.term("counts", each.count, language)
        own = "" if each.said_by == event.said_by else f" ({_names(site, each.said_by, language)})"
        number = wording.quantity(each.value, site.facts.unit_of(each))
        lines.append(f"{name}: {number}{own}")
        told = views.notices(site.corrections, wording, f"{event.id}/{each.id}")
        lines += [f"{notice.text}." for notice in told if notice.is_correction]
    lines.append(f"{wording.word('claimed_by')}: {_names(site, event.said_by, language)}")
    for cite in event.sources:
        source = site.source(cite.source)
        publisher = site.facts.published_by(source.publisher, language)
        lines.append(f"{publisher}: {source.url}")
    return "\n".join(lines)


def _names(site: Site, keys: Iterable[str], language: str) -> str:
    return "; ".join(site.speaker(key).name[language] for key in keys)


def _revised(site: Site, event: Event) -> datetime:
    """Return when an event, or a count of it, was last checked or told of in the log.

    A calendar that has it already takes the newer one, as RFC 5545 has it (3.8.7.2, 3.8.7.3).
    """
    told = [
        change.date
        for change in site.facts.changes
        if any(address.partition("/")[0] == event.id for address in change.records)
    ]
    days = [event.verified, *(count.verified for count in event.counts if count.verified), *told]
    newest = max(days, key=lambda day: day.order)
    return datetime.combine(newest.last.plain, time(), UTC)
