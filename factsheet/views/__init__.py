"""From a sheet and the arguments of a macro to what its template shows, without markup."""

from factsheet.views.accumulation import accumulation
from factsheet.views.as_of import as_of
from factsheet.views.bibliography import BIBLIOGRAPHIES, reference, references
from factsheet.views.breakdown import breakdown, cuts
from factsheet.views.certainty import certainty, sure, sure_in_short
from factsheet.views.citation import VALUES, Citation, citation, counted, stated_address, value_page
from factsheet.views.citation_formats import formats
from factsheet.views.corrections import corrected_here, notices, stood, told
from factsheet.views.counts import counts
from factsheet.views.event_table import event_table
from factsheet.views.events import latest, listed
from factsheet.views.feeds import feeds, kinds_used
from factsheet.views.foreign import foreign
from factsheet.views.health import health
from factsheet.views.history import history
from factsheet.views.known import known
from factsheet.views.lists import changes, disagreements, sources
from factsheet.views.lookup import (
    NoRecordError,
    day,
    record,
    spoken,
    total,
    value,
)
from factsheet.views.months import Month, by_year, month_page, month_parts, months
from factsheet.views.multiples import multiples
from factsheet.views.pages import OWN, anchor, anchor_at, folder, page_of, ways_on
from factsheet.views.parts import parts
from factsheet.views.passages import address_of, page_at
from factsheet.views.picture import PictureView
from factsheet.views.proportion import ProportionView, proportion
from factsheet.views.reach import age, horizon, newest_read
from factsheet.views.records import EventPage, FigurePage, record_pages
from factsheet.views.report import ReportView, report
from factsheet.views.repository import edited_at, shown_at
from factsheet.views.rows import rows_revised
from factsheet.views.said import chain, claims, statements
from factsheet.views.strips import strips, years
from factsheet.views.timeline import timeline
from factsheet.views.titles import part_of
from factsheet.views.values import evidence, note, tile
from factsheet.views.voices import voices
from factsheet.views.waffle import waffle
from factsheet.views.works import authors, particulars, place

__all__ = [
    "BIBLIOGRAPHIES",
    "OWN",
    "VALUES",
    "Citation",
    "EventPage",
    "FigurePage",
    "Month",
    "NoRecordError",
    "PictureView",
    "ProportionView",
    "ReportView",
    "accumulation",
    "address_of",
    "age",
    "anchor",
    "anchor_at",
    "as_of",
    "authors",
    "breakdown",
    "by_year",
    "certainty",
    "chain",
    "changes",
    "citation",
    "claims",
    "corrected_here",
    "counted",
    "counts",
    "cuts",
    "day",
    "disagreements",
    "edited_at",
    "event_table",
    "evidence",
    "feeds",
    "folder",
    "foreign",
    "formats",
    "health",
    "history",
    "horizon",
    "kinds_used",
    "known",
    "latest",
    "listed",
    "month_page",
    "month_parts",
    "months",
    "multiples",
    "newest_read",
    "note",
    "notices",
    "page_at",
    "page_of",
    "part_of",
    "particulars",
    "parts",
    "place",
    "proportion",
    "record",
    "record_pages",
    "reference",
    "references",
    "report",
    "rows_revised",
    "shown_at",
    "sources",
    "spoken",
    "stated_address",
    "statements",
    "stood",
    "strips",
    "sure",
    "sure_in_short",
    "tile",
    "timeline",
    "told",
    "total",
    "value",
    "value_page",
    "voices",
    "waffle",
    "ways_on",
    "years",
]
