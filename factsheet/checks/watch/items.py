"""From the bytes of a feed or a page to its items."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin

from factsheet.checks import form
from factsheet.checks.addresses import clean
from factsheet.checks.watch import feeds, links
from factsheet.checks.watch.raw import Raw, Unread
from factsheet.model import Watched, WatchedKind
from factsheet.model.addresses import is_address
from factsheet.values.timezone import day

TAG = re.compile(r"<[^>]*>")
IN_ADDRESS = re.compile(r"/(20\d\d)[/-](\d\d)[/-](\d\d)(?!\d)")
"""A day as addresses of news hold it."""


@dataclass(frozen=True)
class Item:
    """One item of a feed or a page."""

    address: str
    """Where it can be read, without what only counts visitors."""
    title: str
    """Its headline, on one line."""
    day: date | None
    """The day of its publication in the sheet's time zone; None where none is given."""
    summary: str = ""
    """What else is told of it, on one line; it is searched, never shown."""
    name: str = ""
    """What the feed calls it."""


def items(read: bytes, watched: Watched, zone: str) -> list[Item]:
    """Return the items of a feed or a page, each address once, in its order.

    `zone` is the time zone whose days count. Raise Unread where it is no feed, or a page without
    any link that was looked for: both mean that the place has changed.
    """
    if watched.kind is WatchedKind.FEED:
        raw = feeds.entries(read)
    else:
        raw = list(links.linked(read, watched.url, watched.links or "*"))
        if not raw:
            raise Unread("it has no link that `links:` describes")
    found: dict[str, Item] = {}
    for item in _items(raw, watched.url, zone):
        found.setdefault(item.address, item)
    return list(found.values())


def _items(raw: list[Raw], base: str, zone: str) -> Iterator[Item]:
    for each in raw:
        try:
            address = clean(urljoin(base, each.address.strip()))
        except ValueError:
            continue
        title, is_own = line(each.title), address == clean(base)
        if title and not is_own and is_address(address):
            yield Item(address, title, _day(each, address, zone), line(each.summary), each.name)


def line(text: str) -> str:
    """Return a text of HTML as one line of plain letters."""
    plain = html.unescape(TAG.sub(" ", html.unescape(text)))
    plain = unicodedata.normalize("NFC", form.INVISIBLE.sub("", plain)).replace("`", "’")
    seen = (char if char.isprintable() else " " for char in plain)
    return " ".join("".join(seen).split())


def _day(raw: Raw, address: str, zone: str) -> date | None:
    """Return the day that an item gives, or that its address holds."""
    for read in (parsedate_to_datetime, datetime.fromisoformat):
        try:
            moment = read(raw.moment.strip())
        except (ValueError, TypeError, IndexError):
            continue
        is_day = len(raw.moment.strip()) <= len("2021-05-20")
        return moment.date() if is_day else day(_placed(moment), zone)
    found = IN_ADDRESS.search(address)
    try:
        return date(*map(int, found.groups())) if found else None
    except ValueError:
        return None


def _placed(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
