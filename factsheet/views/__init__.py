"""From a sheet and the arguments of a macro to what its template shows, without markup."""

from factsheet.views.accumulation import accumulation
from factsheet.views.counts import counts
from factsheet.views.event_table import event_table
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
from factsheet.views.strips import strips, years
from factsheet.views.timeline import timeline
from factsheet.views.values import evidence, note, tile
from factsheet.views.voices import voices
from factsheet.views.waffle import waffle

__all__ = [
    "NoRecordError",
    "PictureView",
    "ProportionView",
    "ReportView",
    "accumulation",
    "age",
    "anchor",
    "chain",
    "changes",
    "claims",
    "counts",
    "day",
    "disagreements",
    "edited_at",
    "event_table",
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
    "report",
    "shown_at",
    "sources",
    "spoken",
    "statements",
    "strips",
    "tile",
    "timeline",
    "total",
    "value",
    "voices",
    "waffle",
    "ways_on",
    "years",
]
