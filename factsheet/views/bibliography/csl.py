"""Publications as items of CSL-JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import timedelta

from factsheet.model.works import SourceKind
from factsheet.values.when import When
from factsheet.views.bibliography.reference import Author, Reference
from factsheet.views.escaping import plain_address

TYPES = {
    SourceKind.BOOK: "book",
    SourceKind.PAPER: "article-journal",
    SourceKind.DATASET: "dataset",
    SourceKind.REPORT: "report",
    SourceKind.ARCHIVE: "document",
    SourceKind.BROADCAST: "broadcast",
}
"""The type of each kind; what stands not here is a page on the web."""


def csl(all_of: Iterable[Reference]) -> str:
    """Return a list of items in CSL-JSON."""
    return json.dumps([_csl(one) for one in all_of], ensure_ascii=False)


def _csl(one: Reference) -> dict[str, object]:
    source = one.source
    item: dict[str, object] = {
        "id": source.id,
        "type": TYPES.get(source.kind, "webpage"),
        "author": [_csl_author(who) for who in one.authors],
        "title": one.title,
        "container-title": source.journal or "",
        "publisher": one.publisher,
        "issued": _csl_day(one.published),
        "volume": source.volume or "",
        "issue": source.issue or "",
        "page": source.pages or "",
        "ISBN": source.isbn or "",
        "DOI": source.doi or "",
        "version": source.version or "",
        "archive": one.publisher if source.holding else "",
        "archive_collection": source.holding or "",
        "archive_location": source.signature or "",
        "note": source.file or "",
        "language": source.language,
        "URL": plain_address(one.address),
        "accessed": _csl_day(source.accessed) if one.address else None,
    }
    return {name: value for name, value in item.items() if value}


def _csl_author(who: Author) -> dict[str, str]:
    if who.given:
        return {"family": who.family, "given": who.given}
    return {"literal": who.family}


def _csl_day(day: When | None) -> dict[str, object]:
    """Return a day as far as it is known, or the first and the last that it can mean."""
    if day is None:
        return {}
    first, last = day.first, day.last
    parts = [[first.year, first.month, first.day], [last.year, last.month, last.day]]
    if first == last:
        return {"date-parts": parts[:1]}
    if parts[0][1:] == [1, 1] and parts[1][1:] == [12, 31]:
        parts = [part[:1] for part in parts]
    elif first.day == 1 and (last + timedelta(days=1)).day == 1:
        parts = [part[:2] for part in parts]
    return {"date-parts": parts[:1] if parts[0] == parts[1] else parts}
