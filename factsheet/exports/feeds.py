"""Feeds as programs read them: Atom and JSON Feed."""

from __future__ import annotations

from dataclasses import dataclass
from xml.etree import ElementTree as ET

from factsheet.exports.site import Site
from factsheet.exports.text import json_bytes
from factsheet.values.when import When

ATOM = "http://www.w3.org/2005/Atom"
JSON_FEED = "https://jsonfeed.org/version/1.1"


@dataclass(frozen=True)
class Entry:
    """One thing that a feed tells."""

    key: str
    """The record or the value that it is about; it names the entry for good."""
    day: When
    """The day of what it tells."""
    title: str
    """The day and what it is about, in a few words."""
    text: str
    """What there is to tell, as plain text."""
    kind: str
    """What kind of thing it is, for programs."""
    label: str
    """The same for readers."""


@dataclass(frozen=True)
class Feed:
    """What one can follow, in one language."""

    name: str
    """Where it stands below the folder of exports, without language and ending."""
    language: str
    """The language of its texts."""
    title: str
    """What readers see in the list of what they follow."""
    about: str
    """What it tells, in a sentence or two."""
    page: str
    """The absolute address of the page that tells the same."""
    entries: list[Entry]
    """What it tells, newest first."""

    def file(self, ending: str) -> str:
        """Return where a file of it stands below the folder of exports."""
        return f"{self.name}.{self.language}.{ending}"


def atom(site: Site, feed: Feed) -> bytes:
    """Return a feed in Atom, as RFC 4287 wants it."""
    sheet, own = site.facts.sheet, site.file(feed.file("atom"))
    root = ET.Element("feed", {"xmlns": ATOM, "xml:lang": feed.language})
    _add(root, "id", site.uuid("feed", feed.name, feed.language).urn)
    _add(root, "title", feed.title)
    _add(root, "subtitle", feed.about)
    _add(root, "updated", _moment(feed.entries[0].day if feed.entries else site.day))
    _add(root, "link", rel="self", href=own, type="application/atom+xml")
    _add(root, "link", rel="alternate", href=feed.page, hreflang=feed.language)
    _add(_add(root, "author"), "name", sheet.title[feed.language])
    _add(root, "rights", f"{sheet.licence.name} ({sheet.licence.url})")
    for each in feed.entries:
        _entry(_add(root, "entry"), site, each, feed.language)
    ET.indent(root, " ")
    return bytes(ET.tostring(root, "utf-8", xml_declaration=True)) + b"\n"


def _entry(node: ET.Element, site: Site, entry: Entry, language: str) -> None:
    page = site.page(entry.key, language)
    _add(node, "id", site.uuid(entry.key, language).urn)
    _add(node, "title", entry.title)
    _add(node, "updated", _moment(entry.day))
    _add(node, "link", rel="alternate", href=page, hreflang=language)
    _add(node, "category", term=entry.kind, label=entry.label)
    _add(node, "content", entry.text, type="text")


def _add(parent: ET.Element, name: str, text: str = "", **attributes: str) -> ET.Element:
    result = ET.SubElement(parent, name, attributes)
    result.text = text or None
    return result


def json_feed(site: Site, feed: Feed) -> bytes:
    """Return a feed as JSON Feed, version 1.1."""
    sheet = site.facts.sheet
    result = {
        "version": JSON_FEED,
        "title": feed.title,
        "description": feed.about,
        "home_page_url": feed.page,
        "feed_url": site.file(feed.file("json")),
        "language": feed.language,
        "authors": [{"name": sheet.title[feed.language], "url": sheet.repository}],
    }
    items = [
        {
            "id": site.uuid(entry.key, feed.language).urn,
            "url": site.page(entry.key, feed.language),
            "title": entry.title,
            "content_text": entry.text,
            "date_published": _moment(entry.day),
            "tags": [entry.kind],
        }
        for entry in feed.entries
    ]
    return json_bytes(result | {"items": items})


def _moment(day: When) -> str:
    """Return a day as feeds write it: the last one that a date can mean."""
    return f"{day.last.isoformat()}T00:00:00Z"
