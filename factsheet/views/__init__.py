"""What each macro shows: records and results gathered for a template, without markup."""

from factsheet.views.lists import changes, chain, claims, disagreements, sources, statements
from factsheet.views.lookup import (
    NoRecordError,
    anchor,
    day,
    last_checked,
    page_of,
    record,
    total,
    value,
)
from factsheet.views.overall import coverage, health, known
from factsheet.views.pictures import history, latest, parts, proportion, sizes, timeline, years
from factsheet.views.values import evidence, note, tile

__all__ = [
    "NoRecordError", "anchor", "chain", "changes", "claims", "coverage", "day", "disagreements",
    "evidence", "health", "history", "known", "last_checked", "latest", "note", "page_of",
    "parts", "proportion", "record", "sizes", "sources", "statements", "tile", "timeline", "total", "value",
    "years",
]
