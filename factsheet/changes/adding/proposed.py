"""What need not be asked for: ids, our own days, what other sources of a site already say."""

from __future__ import annotations

import re
from collections.abc import Container
from typing import Any
from urllib.parse import urlsplit

from factsheet.changes.adding.page import PageFacts
from factsheet.checks.addresses import compared
from factsheet.model import FactSheet, Source
from factsheet.values.when import When

OF_A_SITE = ("publisher", "language", "kind")
"""What sources of one site may have in common."""


def same_address(facts: FactSheet, address: str) -> Source | None:
    """Return the source that has an address already, in whatever form."""
    same = compared(address)
    return next(filter(lambda one: one.url and compared(one.url) == same, facts.sources), None)


def of_its_site(facts: FactSheet, address: str) -> list[Source]:
    """Return the sources that are of the same site."""
    host = _host(address)
    return [entry for entry in facts.sources if entry.url and _host(entry.url) == host]


def fill_source(source: dict[str, Any], facts: FactSheet, page: PageFacts, today: str) -> None:
    """Add to a source what the page and other sources of its site say, and our own day."""
    for name in ("title", "published", "language"):
        if getattr(page, name) and not (name == "title" and "subject" in source):
            source.setdefault(name, getattr(page, name))
    known = of_its_site(facts, source["url"])
    for name in OF_A_SITE:
        if len(said := {str(getattr(entry, name)) for entry in known}) == 1:
            source.setdefault(name, said.pop())
    if page.publisher:
        source.setdefault("publisher", page.publisher)
    source.setdefault("accessed", today)


def source_id(facts: FactSheet, source: dict[str, Any], day: str, taken: Container[str]) -> str:
    """Return an id for a source: its site and its day."""
    known = of_its_site(facts, source["url"])
    dated = (re.fullmatch(r"([a-z0-9-]*?[a-z])-\d{4}(?:-.*)?", entry.id) for entry in known)
    names = {found[1] for found in dated if found}
    labels = _host(source["url"]).split(".")
    own = labels[-2] if len(labels) > 1 else labels[0]
    if own.isdecimal():  # the site has no name but a number
        own = source.get("publisher", "")
    name = names.pop() if len(names) == 1 else _slug(own)
    return free(f"{name}-{_of(source.get('published') or day)}", taken)


def free(key: str, taken: Container[str]) -> str:
    """Return an id, with a number behind it if another record has it."""
    result, number = key, 1
    while result in taken:
        number += 1
        result = f"{key}-{number}"
    return result


def _of(day: str) -> str:
    """Return the first day of a date as an id can hold it."""
    try:
        return When.parse(day).earliest.isoformat() if len(day) > 7 else _slug(day)
    except ValueError:
        return _slug(day)


def _slug(text: str) -> str:
    return re.sub("[^a-z0-9]+", "-", text.lower()).strip("-") or "x"


def _host(address: str) -> str:
    return urlsplit(compared(address)).netloc
