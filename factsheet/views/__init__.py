"""From a sheet and the arguments of a macro to what its template shows, without markup."""

from factsheet.views.coverage import coverage
from factsheet.views.events import latest, listed
from factsheet.views.foreign import foreign
from factsheet.views.health import health
from factsheet.views.history import history
from factsheet.views.known import known
from factsheet.views.lists import changes, disagreements, sources
from factsheet.views.lookup import (
    NoRecordError,
    day,
    last_checked,
    record,
    spoken,
    total,
    value,
)
from factsheet.views.pages import OWN, anchor, anchor_at, page_of, ways_on
from factsheet.views.parts import parts
from factsheet.views.picture import PictureView
from factsheet.views.proportion import ProportionView, proportion
from factsheet.views.reach import age, horizon, newest_read
from factsheet.views.records import EventPage, FigurePage, record_pages
from factsheet.views.report import ReportView, report
from factsheet.views.repository import edited_at, shown_at
from factsheet.views.said import chain, claims, statements
from factsheet.views.sizes import sizes, years
from factsheet.views.timeline import timeline
from factsheet.views.values import evidence, note, tile

__all__ = [
    "OWN",
    "EventPage",
    "FigurePage",
    "NoRecordError",
    "PictureView",
    "ProportionView",
    "ReportView",
    "age",
    "anchor",
    "anchor_at",
    "chain",
    "changes",
    "claims",
    "coverage",
    "day",
    "disagreements",
    "edited_at",
    "evidence",
    "foreign",
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
    "record_pages",
    "report",
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
    "years",
]
