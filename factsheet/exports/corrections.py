"""Corrections and revisions of a value or a figure, as columns and as records."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet import views
from factsheet.derive import Corrections, Notice
from factsheet.exports.site import Site
from factsheet.exports.tables import Cell, Column, Kind
from factsheet.model import Change, ChangeKind, Record, Texts

COLUMNS = (
    Column(
        "corrected_on",
        "The day of a correction that is told beside the value today; empty if there is none.",
        Kind.DAY,
    ),
    Column(
        "corrected_before",
        "The value that was wrong before it, or before that of a part; empty if no number was.",
    ),
)
"""What stands beside a value."""


def correction(corrections: Corrections, address: str) -> Change | None:
    """Return the newest correction that is told beside a value today."""
    found = (notice for notice in corrections.current(address) if notice.is_correction)
    return next((notice.change for notice in found), None)


def cells(corrections: Corrections, address: str) -> tuple[Cell, ...]:
    """Return the cells of the columns above."""
    found = correction(corrections, address)
    return (str(found.date), found.before) if found else (None, None)


class PublishedNotice(Record):
    """A correction or a revision, as it concerns a figure."""

    change: str
    """Id of the entry of the log."""
    kind: ChangeKind
    """`correction` where something was wrong, `revision` where it was brought up to date."""
    address: str
    """What the entry names: a value of the figure, the figure, or a part that it is computed of."""
    date: str
    """The day of the change."""
    before: str | None
    """The value before, where one changed."""
    after: str | None
    """The value after, where one changed."""
    since: str | None
    """The first day on which the value before is known to have stood; null where none is known."""
    until: str
    """The last day on which this stands wherever the value stands."""
    text: Texts
    """What stands beside the value."""
    reason: Texts
    """What changed for a reader, and why."""
    page: Texts
    """Where pages in each language tell it."""


def published_notices(site: Site, key: str) -> Iterator[PublishedNotice]:
    """Yield what the page of a figure tells for good, newest first."""
    for notice in site.corrections.history(key):
        yield _published(site, notice)


def _published(site: Site, notice: Notice) -> PublishedNotice:
    change = notice.change
    return PublishedNotice.model_construct(
        change=change.id,
        kind=change.kind,
        address=notice.address,
        date=str(change.date),
        before=change.before,
        after=change.after,
        since=notice.since.isoformat() if notice.since else None,
        until=notice.until.isoformat(),
        text=site.in_each(lambda wording: views.told(notice, wording).text),
        reason=change.reason,
        page={language: site.page(change.id, language) for language in site.languages},
    )
