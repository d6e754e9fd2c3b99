"""The entries of a feed in Atom (RFC 4287), RSS or JSON Feed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree as ET

from factsheet.checks.watch.raw import Raw, Unread

DECLARED = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
"""What no feed needs, and by which a file can grow without end or ask for other files."""
NO_FEED = "it is no feed"
MOMENTS = ("published", "pubdate", "date", "updated")
"""Elements that say when an entry was published, the best one first."""
TOLD = ("summary", "description", "encoded", "content", "subtitle")
"""Elements that tell more of an entry."""


def entries(read: bytes) -> list[Raw]:
    """Return the entries of a feed in their order; raise Unread where it is none."""
    if read.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return list(_json(read))
    if DECLARED.search(read.replace(b"\0", b"")):
        raise Unread("it declares a document type, which no feed needs")
    try:
        top = ET.fromstring(read.strip())  # noqa: S314  nothing is declared in it
    except (ET.ParseError, LookupError, ValueError):
        raise Unread(NO_FEED) from None
    if _name(top) not in {"feed", "rss", "rdf"}:
        raise Unread(NO_FEED)
    return [_entry(each) for each in top.iter() if _name(each) in {"entry", "item"}]


def _entry(entry: ET.Element) -> Raw:
    texts: dict[str, str] = {}
    for each in entry:
        said = "".join(each.itertext())
        texts[_name(each)] = " ".join(filter(None, (texts.get(_name(each)), said)))
    moment = next((texts[name] for name in MOMENTS if texts.get(name)), "")
    summary = " ".join(texts[name] for name in TOLD if texts.get(name))
    name = (texts.get("guid") or texts.get("id") or "").strip()
    return Raw(_link(entry) or name, texts.get("title", ""), moment, summary, name)


def _link(entry: ET.Element) -> str:
    """Return where an entry can be read: of several links of Atom the one that is no other."""
    for each in entry:
        if _name(each) == "link" and each.get("rel", "alternate") == "alternate":
            return (each.get("href") or each.text or "").strip()
    return ""


def _name(element: ET.Element) -> str:
    """Return the name of an element in small letters, without its namespace."""
    return str(element.tag).rpartition("}")[2].lower()


def _json(read: bytes) -> Iterator[Raw]:
    try:
        feed = json.loads(read)
    except (ValueError, RecursionError):
        raise Unread(NO_FEED) from None
    listed = feed.get("items")
    if not isinstance(listed, list):
        raise Unread(NO_FEED)
    for each in listed:
        if isinstance(each, dict):
            more = _texts(each, "summary", "content_text", "content_html")
            address = _texts(each, "url") or _texts(each, "id")
            moment = _texts(each, "date_published") or _texts(each, "date_modified")
            yield Raw(address, _texts(each, "title"), moment, more, _texts(each, "id"))


def _texts(entry: dict[str, Any], *names: str) -> str:
    return " ".join(str(entry[name]) for name in names if entry.get(name))
