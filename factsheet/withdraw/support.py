"""What only the things that are taken out needed: it goes with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factsheet.checks.allowed import Allowed
from factsheet.checks.targets import VOCABULARY
from factsheet.checks.walk import sentences
from factsheet.model import FactSheet, Name, Source
from factsheet.withdraw.plan import Plan
from factsheet.withdraw.written import SHEET
from factsheet.yamlfile import Trail

SUPPORT = {"sources", "speakers", *VOCABULARY}
"""Kinds of thing that are there for others alone."""


def needless(plan: Plan, pages: str) -> set[Trail]:
    """Return what was needed and is so no more by anything that stays, nor by the pages' text."""
    found = {*_named(plan, pages), *_publishers(plan), *_names(plan, pages)}
    return {each for each in found if not plan.is_out(each)}


def _named(plan: Plan, pages: str) -> Iterator[Trail]:
    """Yield sources, speakers and words of the vocabulary; a page may name such a word."""
    needed: dict[bool, set[tuple[str, str]]] = {True: set(), False: set()}
    for each in plan.written.references:
        if each.target in SUPPORT:
            needed[plan.is_out(each.trail)].add((each.target, each.word))
    for target, word in needed[True] - needed[False]:
        if target not in VOCABULARY:
            yield plan.written.reading.trails[word]
        elif f'"{word}"' not in pages and f"'{word}'" not in pages:
            yield plan.written.vocabulary[target, word]


def _publishers(plan: Plan) -> Iterator[Trail]:
    """Yield the publishers of whom no source is left."""
    by: dict[bool, set[str | None]] = {True: set(), False: set()}
    for trail, source in plan.written.placed(Source):
        by[plan.is_out(trail)] |= {source.publisher, source.original}
    for index, each in enumerate(plan.written.sheet.publishers):
        names = {*each.name.values()}
        if names & by[True] and not names & by[False]:
            yield SHEET, "publishers", index


def _names(plan: Plan, pages: str) -> Iterator[Trail]:
    """Yield the proper names that stand in texts that go, and in no other."""
    texts: dict[bool, list[str]] = {True: [], False: [pages]}
    for way, text in _texts(plan):
        texts[plan.is_out(way)].append(text)
    for index, each in enumerate(plan.written.sheet.names):
        if _stands_in(plan, each, texts[True]) and not _stands_in(plan, each, texts[False]):
            yield SHEET, "names", index


def needing(plan: Plan) -> Iterator[Trail]:
    """Yield each text that stays and needs a proper name that goes."""
    names = [plan.written.at(each) for each in plan.out if each[:2] == (SHEET, "names")]
    for trail, text in _texts(plan) if names else ():
        if not plan.is_out(trail) and any(_stands_in(plan, each, [text]) for each in names):
            yield trail


def _texts(plan: Plan) -> Iterator[tuple[Trail, str]]:
    """Yield every text with the way to it, but for the proper names themselves."""
    written = plan.written
    holders = [(written.reading.trails[key], each) for key, each in written.records.items()]
    for trail, holder in ((SHEET,), written.sheet), *holders:
        for way, text in sentences(holder, trail):
            if way[:2] != (SHEET, "names"):
                yield way, text


def _stands_in(plan: Plan, name: Name, texts: Iterable[str]) -> bool:
    sheet = plan.written.sheet.model_copy(update={"names": (name,), "publishers": ()})
    alone = Allowed(FactSheet(sheet))
    return any(alone.hide(each) != each for each in texts)
