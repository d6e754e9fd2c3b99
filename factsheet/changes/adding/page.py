"""What a page says of itself: its headline, its day, its language, its site."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from factsheet.checks import web
from factsheet.problems import DataError, Problem

TITLES = ("og:title", "twitter:title")
DAYS = ("article:published_time", "datepublished", "date", "dc.date", "dcterms.created", "pubdate")
"""Names of meta tags, best first."""


@dataclass
class PageFacts:
    """What the head of a page says; empty where it says nothing."""

    title: str = ""
    published: str = ""
    """Its day, as `2025-05-28`."""
    language: str = ""
    publisher: str = ""


def fetched(address: str) -> PageFacts:
    """Return what a page says of itself; raise DataError where it cannot be read."""
    said = web.ask(address)
    if said.fault:
        hint = "leave out `--fetch`, open it yourself, give `source.title` and `source.published`"
        raise DataError([Problem("", 0, 0, f"the page {said.fault}", hint, "page-can-be-read")])
    return facts_of(said.text)


def facts_of(html: str) -> PageFacts:
    """Return what the head of a page in HTML says."""
    head = _Head()
    head.feed(html)
    named = next((head.metas[name] for name in TITLES if head.metas.get(name)), "")
    days = [head.metas.get(name, "") for name in DAYS]
    days += re.findall(r'"datePublished"\s*:\s*("[^"]*")', html)[:1]
    return PageFacts(
        title=_readable(named or head.title),
        published=next(filter(None, map(_day, days)), ""),
        language=re.split("[-_]", head.language.lower())[0],
        publisher=_readable(head.metas.get("og:site_name", "")),
    )


def _readable(text: str) -> str:
    """Return a text on one line; nothing where a letter of it was lost."""
    return "" if "\ufffd" in text else " ".join(text.split())


@dataclass
class _Head(HTMLParser):
    """The title, the language and the meta tags of a page."""

    metas: dict[str, str] = field(default_factory=dict)
    title: str = ""
    language: str = ""
    _inside: bool = False

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep what a tag says."""
        found = {name: value or "" for name, value in attrs}
        if tag == "html":
            self.language = self.language or found.get("lang", "")
        elif tag == "meta":
            name = found.get("property") or found.get("name") or found.get("itemprop", "")
            self.metas.setdefault(name.lower(), found.get("content", ""))
        self._inside = tag == "title" and not self.title

    def handle_endtag(self, tag: str) -> None:
        """Leave the title."""
        self._inside = self._inside and tag != "title"

    def handle_data(self, data: str) -> None:
        """Keep the title."""
        if self._inside:
            self.title += data


def _day(text: str) -> str:
    """Return the day with which a moment in ISO 8601 begins, as its page states it."""
    plain = json.loads(text) if text.startswith('"') else text
    found = re.match(r"(\d{4}-\d{2}-\d{2})(?!\d)", str(plain).strip())
    return found[1] if found else ""
