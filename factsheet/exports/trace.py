"""Who said a value and where it can be read, as the file of a figure gives it."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.exports.site import Site
from factsheet.model import Count, Observation, Record, Source, Texts, spoken_on
from factsheet.model.fields import Day


class Claimant(Record):
    """Who said a value."""

    id: str
    """Id of the speaker."""
    name: Texts
    """Name in each language."""
    role: Texts
    """The public role that they had on the day of speaking."""


class Report(Record):
    """A publication that reports a value."""

    id: str
    """Id of the source."""
    publisher: str
    """Who published it."""
    title: str | None
    """Its headline in its own language; null where it was not seen."""
    url: str
    """Its address."""
    published: Day | None
    """Day of publication; null where the page shows none."""


def claimants(site: Site, values: tuple[Observation | Count, ...]) -> Iterator[Claimant]:
    """Yield who said some values, each once, in the role of the last day of speaking."""
    days = [(name, spoken_on(value)) for value in values for name in value.said_by]
    for name, day in dict(sorted(days, key=lambda said: said[1].order)).items():
        found = site.speaker(name)
        yield Claimant(id=found.id, name=found.name, role=found.role_on(day))


def report(found: Source) -> Report:
    """Return a publication as a report of a value."""
    kept = {name: getattr(found, name) for name in ("id", "publisher", "title", "url")}
    return Report.model_construct(**kept, published=found.published)
