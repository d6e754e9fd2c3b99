"""One figure as a small JSON document at an address of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from factsheet.derive import attribution
from factsheet.exports.certainty import PublishedCertainty, published_certainty
from factsheet.exports.corrections import PublishedNotice, published_notices
from factsheet.exports.document import with_schema
from factsheet.exports.site import Site
from factsheet.exports.trace import Claimant, Report, claimants, report
from factsheet.exports.values import PublishedValue, current_value, published, stated_value
from factsheet.model import (
    Figure,
    Rank,
    Record,
    Texts,
)
from factsheet.model.fields import Day
from factsheet.model.sheet import Licence


class OneOfMany(Record):
    """One stated value of the figure."""

    value: PublishedValue
    """The value."""
    rank: Rank
    """Preferred, normal or deprecated."""
    said_by: tuple[str, ...]
    """Ids of the speakers."""
    said_on: Day
    """The day on which it was said."""
    certainty: PublishedCertainty
    """How sure it is."""


class FigureFile(Record):
    """A figure with its current value and everything that stands behind it."""

    id: str
    """Address of the figure; never changes."""
    title: Texts
    """What is counted, in a few words."""
    definition: Texts
    """What is counted and what is not."""
    modified: str
    """The day of the newest change or check in the sheet."""
    value: PublishedValue | None
    """The current value; null where nobody stated one."""
    certainty: PublishedCertainty | None
    """How sure the current value is; null where there is none."""
    claimants: tuple[Claimant, ...]
    """Who said it, or the values that it was worked out from."""
    reports: tuple[Report, ...]
    """Publications that report it, or the values that it was worked out from."""
    observations: tuple[OneOfMany, ...]
    """Every stated value, rivals too, but for the rows of its table."""
    table: Annotated[str | None, Field(exclude_if=lambda table: table is None)] = None
    """Address of the values of its series as CSV; left out where it has none."""
    corrections: tuple[PublishedNotice, ...]
    """What was corrected and revised, newest first."""
    badge: Texts
    """Address of a picture of the current value in each language."""
    embed: Texts
    """Address of a page to embed, in each language."""
    licence: Licence
    """Terms of reuse."""


def figure_file(site: Site, figure: Figure) -> bytes:
    """Return a figure as JSON."""
    now = current_value(site.facts, figure.id)
    trace = attribution(site.facts, now.stated if now else ())
    result = FigureFile.model_construct(
        id=figure.id,
        title=figure.title,
        definition=figure.definition,
        modified=site.day.latest.isoformat(),
        value=published(site, now) if now else None,
        certainty=published_certainty(site, site.certainties.of(figure.id)) if now else None,
        claimants=tuple(claimants(site, now.stated if now else ())),
        reports=tuple(report(site.source(key)) for key in trace.reports),
        observations=tuple(_observations(site, figure)),
        table=site.file(f"figures/{figure.id}.csv") if figure.rows else None,
        corrections=tuple(published_notices(site, figure.id)),
        badge={
            language: site.file(f"figures/{figure.id}.{language}.svg")
            for language in site.languages
        },
        embed={
            language: site.file(f"embed/{figure.id}.{language}.html") for language in site.languages
        },
        licence=site.facts.sheet.licence,
    )
    return with_schema(site, "figure", result)


def _observations(site: Site, figure: Figure) -> Iterator[OneOfMany]:
    for each in figure.observations:
        value = published(site, stated_value(site.facts, f"{figure.id}/{each.id}"))
        sure = published_certainty(site, site.certainties.of_stated(figure, each))
        yield OneOfMany.model_construct(
            value=value,
            rank=each.rank,
            said_by=each.said_by,
            said_on=each.said_on,
            certainty=sure,
        )
