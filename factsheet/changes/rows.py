"""What changed in the tables of series: one difference a series, and the rule that it is logged."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factsheet.changes.both import Both
from factsheet.changes.difference import Difference, Kind
from factsheet.derive import Revision, revision
from factsheet.model import Change, Figure, Revised
from factsheet.values.when import When
from factsheet.views import rows_revised

WAY_OUT = "add one to changes.yml with `records: [{}]` and `rows:`, as `factsheet import` does"


def as_record(found: Revision) -> Revised:
    """Return what became of old rows as an entry of the log says it."""
    span = When.parse(found.span)
    return Revised.model_construct(number=found.number, span=span, largest=found.largest)


def revisions(both: Both) -> Iterator[tuple[Figure, Revision]]:
    """Yield each figure of which old rows have another value, or none."""
    before = {figure.id: figure for figure in both.base.figures}
    for figure in both.head.figures:
        found = revision(before[figure.id], figure) if figure.id in before else None
        if found:
            yield figure, found


def rows(both: Both) -> Iterator[Difference]:
    """Yield what is new in each series, and what became of its old rows."""
    for figure, found in revisions(both):
        told = as_record(found)
        sentences = both.say(
            "diff_rows_revised",
            title=lambda voice, key=figure.id: voice.name(both.head, key),  # type: ignore[misc]
            rows=lambda voice, told=told: rows_revised(voice.wording, told),  # type: ignore[misc]
        )
        yield Difference(Kind.VALUE, figure.id, sentences)
    known = {figure.id: {row.id for row in figure.rows} for figure in both.base.figures}
    for figure in both.head.figures:
        new = sum(row.id not in known[figure.id] for row in figure.rows if figure.id in known)
        if new:
            sentences = both.say(
                "diff_rows_new",
                title=lambda voice, key=figure.id: voice.name(both.head, key),  # type: ignore[misc]
                number=lambda voice, new=new: voice.wording.several("values_there", new),  # type: ignore[misc]
            )
            yield Difference(Kind.NEW, figure.id, sentences)


def unlogged_rows(both: Both, entries: Iterable[Change]) -> Iterator[tuple[str, str, str]]:
    """Yield the figure, the fault and the way out of each change of old rows without an entry."""
    listed = [entry for entry in entries if entry.rows]
    for figure, found in revisions(both):
        if not any(figure.id in entry.records for entry in listed):
            many = f"{found.number} row{' has' if found.number == 1 else 's have'} another value"
            yield figure.id, f"{many} or none, {found.span}", WAY_OUT.format(figure.id)
