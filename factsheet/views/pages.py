"""On which page a record is shown, and under which name on it."""

from __future__ import annotations

from dataclasses import dataclass

from factsheet.model import FactSheet

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
"""The page on which the records of a kind stand together."""
OWN = {"Figure": "number/", "Event": "event/"}
"""The folder of the kinds of which each record has a page of its own."""
WAYS_ON = ("Event", "Figure", "Statement", "Disagreement", "Source")
"""The kinds of record whose pages a reader is sent to who searched in vain."""


@dataclass(frozen=True)
class WaysOnView:
    """Where to look when a search finds nothing."""

    ways: tuple[tuple[str, str], ...]
    """Pages from the front page of the language, each with the key of its name in the words."""


def ways_on() -> WaysOnView:
    """Return the pages to look at when a search finds nothing."""
    ways = tuple((PAGES[kind], f"page_{kind.lower()}") for kind in WAYS_ON)
    return WaysOnView(ways)


def folder(facts: FactSheet, language: str) -> str:
    """Return where the front page of a language stands below that of the site."""
    return "" if language == facts.sheet.languages[0] else f"{language}/"


def anchor(address: str) -> str:
    """Return the name under which an address is found on its page."""
    return address.replace("/", ".")


def page_of(facts: FactSheet, address: str) -> str:
    """Return page and anchor of a record or a value, from the front page of the language.

    Raise KeyError if the address begins with no record's id.
    """
    head, _, value = address.partition("/")
    kind = type(facts.records[head]).__name__
    if kind in OWN:
        return f"{OWN[kind]}{head}/{value and f'#{value}'}"
    return f"{PAGES[kind]}#{anchor(address)}"


def anchor_at(link: str) -> str:
    """Return the `anchor` of the value whose place, by `page_of`, a link leads to."""
    page, _, value = link.partition("#")
    return anchor("/".join(filter(None, (page.rstrip("/").rpartition("/")[2], value))))
