"""From a sheet and the arguments of a macro to what its template shows, without markup."""

from factsheet.views.certainty import certainty, sure, sure_in_short
from factsheet.views.corrections import corrected_here, notices, stood, told
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
from factsheet.views.pages import anchor, page_of, ways_on
from factsheet.views.parts import parts
from factsheet.views.picture import PictureView
from factsheet.views.proportion import ProportionView, proportion
from factsheet.views.reach import age, horizon, newest_read
from factsheet.views.report import ReportView, report
from factsheet.views.repository import edited_at, shown_at
from factsheet.views.said import chain, claims, statements
from factsheet.views.sizes import sizes, years
from factsheet.views.timeline import timeline
from factsheet.views.values import evidence, note, tile

__all__ = [
    "NoRecordError",
    "PictureView",
    "ProportionView",
    "ReportView",
    "age",
    "anchor",
    "certainty",
    "chain",
    "changes",
    "claims",
    "corrected_here",
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
    "notices",
    "page_of",
    "parts",
    "proportion",
    "record",
    "report",
    "shown_at",
    "sizes",
    "sources",
    "spoken",
    "statements",
    "stood",
    "sure",
    "sure_in_short",
    "tile",
    "timeline",
    "told",
    "total",
    "value",
    "ways_on",
    "years",
]
