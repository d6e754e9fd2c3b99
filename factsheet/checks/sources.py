"""Rules about publications and those who speak in them."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.checks.addresses import compared
from factsheet.checks.context import Breach, Context
from factsheet.checks.walk import said
from factsheet.checks.works import registered_twice
from factsheet.model import FactSheet, Seen, Source
from factsheet.model.works import ON_THE_WEB, WORKS


def sources_say_what_they_are(context: Context) -> Iterator[Breach]:
    """A source has its headline or, if that was not seen, a subject; a copy names its original."""
    for source in context.facts.sources:
        needs_title = "title" in WORKS.get(source.kind, ON_THE_WEB).needs  # which another rule says
        if (source.title is None) == (source.subject is None) and (source.title or not needs_title):
            have = "both" if source.title else "neither"
            message = f"`{source.id}` has {have} of `title` and `subject`"
            hint = "give the headline, or say what the page is about"
            yield Breach(source.id, ("subject",) if source.title else (), message, hint)
        if source.kind == "aggregator" and source.original is None:
            message = f"the aggregator `{source.id}` does not say whose text it repeats"
            yield Breach(source.id, ("kind",), message, "add `original:`")
        if source.archived and compared(source.archived) == compared(source.address):
            message = f"the copy of `{source.id}` is the page itself"
            yield Breach(source.id, ("archived",), message, "give the address of a copy, or none")
        if source.original and _is_one(context.facts, source.original, source.publisher):
            message = f"`{source.id}` repeats a text of its own publisher"
            hint = "name whose it is; a text of its own has no `original:` and is no `aggregator`"
            yield Breach(source.id, ("original",), message, hint)


def _is_one(facts: FactSheet, one: str, other: str) -> bool:
    """Return whether two names are of one publisher, in whatever language."""
    named = facts.publishers.get(one, {one: one}).values()
    return other.casefold() in {one.casefold(), *(name.casefold() for name in named)}


def nothing_is_listed_twice(context: Context) -> Iterator[Breach]:
    """No two sources have one address, ISBN or DOI, no two speakers or publishers one name."""
    seen: dict[str, str] = {}
    for source in context.facts.sources:
        address = compared(source.url) if source.url else source.id
        if address in seen:
            message = f"`{seen[address]}` has the same address"
            yield Breach(source.id, ("url",), message, "cite that one")
        elif twice := registered_twice(source, seen):
            yield twice
        seen.setdefault(address, source.id)
    for speaker in context.facts.speakers:
        for language, name in speaker.name.items():
            if seen.get(name, speaker.id) != speaker.id:
                message = f"`{seen[name]}` has the same name"
                yield Breach(speaker.id, ("name", language), message, "cite that one")
                break
            seen[name] = speaker.id
    yield from _publishers_twice(context.facts)


def _publishers_twice(facts: FactSheet) -> Iterator[Breach]:
    seen: dict[str, int] = {}
    for index, publisher in enumerate(facts.sheet.publishers):
        for language, name in publisher.name.items():
            if seen.setdefault(name, index) != index:
                message = f"the publisher `{name}` stands twice"
                path = ("publishers", index, "name", language)
                yield Breach("factsheet", path, message, "delete one of them")
                break


def places_were_seen(context: Context) -> Iterator[Breach]:
    """A source of which only the headline or an excerpt was read is cited for no more."""
    facts = context.facts
    for key, path, record in said(facts):
        if not record.is_written("sources"):
            continue  # a count inherits them from its event
        for index, cite in enumerate(record.sources):
            source = facts.records.get(cite.source)
            if isinstance(source, Source) and not _seen(source, cite.place):
                message = f"of `{source.id}` only the {source.seen} was read, not the {cite.place}"
                hint = f"write `{source.id} @ {source.seen}`"
                yield Breach(key, (*path, "sources", index), message, hint)


def _seen(source: Source, place: str) -> bool:
    match source.seen:
        case Seen.HEADLINE:
            return place == "headline"
        case Seen.EXCERPT:
            return place != "whole"
    return True
