"""From a sheet and the arguments of a macro to what its template shows, without markup."""

from factsheet.views.events import latest, listed, sizes, timeline, years
from factsheet.views.lists import chain, changes, claims, disagreements, sources, statements
from factsheet.views.lookup import (
    NoRecordError,
    anchor,
    day,
    last_checked,
    page_of,
    record,
    spoken,
    total,
    value,
    ways_on,
    word,
)
from factsheet.views.overall import coverage, health, known
from factsheet.views.pictures import history, parts, proportion
from factsheet.views.reach import age, horizon, newest_read
from factsheet.views.repository import edited_at, shown_at
from factsheet.views.values import evidence, note, tile

__all__ = [
    "NoRecordError",
    "age",
    "anchor",
    "chain",
    "changes",
    "claims",
    "coverage",
    "day",
    "disagreements",
    "edited_at",
    "evidence",
    "health",
    "history",
    "horizon",
    "known",
    "last_checked",
    "latest",
    "listed",
    "newest_read",
    "note",
    "page_of",
    "parts",
    "proportion",
    "record",
    "shown_at",
    "sizes",
    "sources",
    "spoken",
    "statements",
    "tile",
    "timeline",
    "total",
    "value",
    "ways_on",
    "word",
    "years",
]
