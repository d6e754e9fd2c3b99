"""The public log as feeds: Atom and JSON Feed, one of each a language."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from factsheet.exports.site import Site
from factsheet.exports.text import json_bytes
from factsheet.model import Change
from factsheet.values.when import When
from factsheet.wording import Wording

ATOM = "http://www.w3.org/2005/Atom"
JSON_FEED = "https://jsonfeed.org/version/1.1"


def atom(site: Site, language: str) -> bytes:
    """Return the log as an Atom feed, newest first."""
    sheet, wording = site.facts.sheet, site.wordings[language]
    changes = site.newest_changes
    feed = ET.Element("feed", {"xmlns": ATOM, "xml:lang": language})
    own = site.file(f"changes.{language}.atom")
    _add(feed, "id", own)
    _add(feed, "title", sheet.title[language])
    _add(feed, "subtitle", _about(site, language))
    _add(feed, "updated", _moment(changes[0].date if changes else site.day))
    _add(feed, "link", rel="self", href=own, type="application/atom+xml")
    _add(feed, "link", rel="alternate", href=site.root(language) + "changes/", hreflang=language)
    _add(_add(feed, "author"), "name", sheet.title[language])
    _add(feed, "rights", f"{sheet.licence.name} ({sheet.licence.url})")
    for each in changes:
        _entry(_add(feed, "entry"), site, each, wording)
    ET.indent(feed, " ")
    return bytes(ET.tostring(feed, "utf-8", xml_declaration=True)) + b"\n"


def _entry(entry: ET.Element, site: Site, change: Change, wording: Wording) -> None:
    page = site.page(change.id, wording.language)
    _add(entry, "id", page)
    _add(entry, "title", _title(change, wording))
    _add(entry, "updated", _moment(change.date))
    _add(entry, "link", rel="alternate", href=page, hreflang=wording.language)
    _add(
        entry, "category", term=change.kind.value, label=wording.word(f"change_{change.kind.value}")
    )
    _add(entry, "content", _content(change, wording), type="text")


def _add(parent: ET.Element, name: str, text: str = "", **attributes: str) -> ET.Element:
    result = ET.SubElement(parent, name, attributes)
    result.text = text or None
    return result


def json_feed(site: Site, language: str) -> bytes:
    """Return the log as a JSON Feed, newest first."""
    sheet, wording = site.facts.sheet, site.wordings[language]
    return json_bytes(
        {
            "version": JSON_FEED,
            "title": sheet.title[language],
            "description": _about(site, language),
            "home_page_url": site.root(language) + "changes/",
            "feed_url": site.file(f"changes.{language}.json"),
            "language": language,
            "authors": [{"name": sheet.title[language], "url": sheet.repository}],
            "items": [
                {
                    "id": site.page(change.id, language),
                    "url": site.page(change.id, language),
                    "title": _title(change, wording),
                    "content_text": _content(change, wording),
                    "date_published": _moment(change.date),
                    "tags": [change.kind.value],
                }
                for change in site.newest_changes
            ],
        }
    )


def _about(site: Site, language: str) -> str:
    """Return what the sheet is about, and how far it has read."""
    return f"{site.facts.sheet.description[language]} {site.horizon(language)}"


def _title(change: Change, wording: Wording) -> str:
    return f"{wording.when(change.date)}: {wording.word(f'change_{change.kind.value}')}"


def _content(change: Change, wording: Wording) -> str:
    """Return what changed and why; both values where one replaced the other."""
    reason = change.reason[wording.language]
    values = [wording.written(value) for value in (change.before, change.after) if value]
    return f"{' → '.join(values)}. {reason}" if values else reason


def _moment(day: When) -> str:
    """Return a day as feeds write it: the last one that a date can mean."""
    return f"{day.latest.isoformat()}T00:00:00Z"
