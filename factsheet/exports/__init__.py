"""From a sheet to the files that others take away and build on."""

from __future__ import annotations

import re
from dataclasses import replace

from factsheet.exports.archive import archive, readme, sums
from factsheet.exports.bibliography import bibliographies
from factsheet.exports.csvfile import csv_bytes
from factsheet.exports.csvw import metadata
from factsheet.exports.datapackage import datapackage
from factsheet.exports.datasette import datasette
from factsheet.exports.document import Document, document, schema
from factsheet.exports.drawings import drawings
from factsheet.exports.feeds import atom, json_feed
from factsheet.exports.figurefile import FigureFile, figure_file
from factsheet.exports.following import following, log
from factsheet.exports.ics import calendar
from factsheet.exports.linked import jsonld, record_jsonld
from factsheet.exports.monthpages import month_pages
from factsheet.exports.pictures import pictures
from factsheet.exports.rows import tables
from factsheet.exports.seriesfile import series_files
from factsheet.exports.site import PREFIX, Site
from factsheet.exports.sqlitefile import database
from factsheet.exports.summaries import summaries
from factsheet.exports.valuepages import value_pages
from factsheet.exports.withdrawn import pictured_stones, stones, value_stones, withdrawn
from factsheet.model import FactSheet

__all__ = [
    "PLAIN",
    "PREFIX",
    "Site",
    "drawings",
    "files",
    "is_export",
    "jsonld",
    "plain_pages",
    "record_jsonld",
]

PLAIN = ("value/", "changes/")
"""The folders of plain pages below the front page of each language."""
_EXPORT = re.compile(rf"{PREFIX}|(?:[a-z]{{2,3}}/)?(?:value/|changes/\d{{4}}-\d\d(?:/|$))")


def files(facts: FactSheet, address: str) -> dict[str, bytes]:
    """Return every export by its path below the site's root; `address` is that of the root."""
    site = Site(_with_every_role(_with_every_address(Site(facts, address))), address)
    result = _tables(site) | _documents(site) | dict(bibliographies(Site(facts, address)))
    result["SHA256SUMS"] = sums(result)
    result["factsheet.zip"] = archive(site, result)
    result |= following(site)
    result |= pictures(site)
    result |= pictured_stones(site)
    return {PREFIX + name: result[name] for name in sorted(result)}


def plain_pages(facts: FactSheet, address: str) -> dict[str, bytes]:
    """Return the pages without a theme by their paths below the site's root.

    One goes on saying each stated value, one says what is new in each month; `address` is that of
    the root.
    """
    site = Site(facts, address)
    return dict(sorted([*value_pages(site), *month_pages(site), *value_stones(site)]))


def is_export(path: str) -> bool:
    """Return whether a path below the site's root is that of an export or of a plain page."""
    return _EXPORT.match(path) is not None


def _with_every_address(site: Site) -> FactSheet:
    """Return the sheet with an address for each source: v1 promises one."""
    sources = (
        source if source.url else source.changed(url=site.opened_at(source, site.languages[0]))
        for source in site.facts.sources
    )
    return replace(site.facts, sources=tuple(sources))


def _with_every_role(facts: FactSheet) -> FactSheet:
    """Return the sheet with both keys for each speaker: `role`, the newest one, and `roles`."""
    speakers = (
        speaker.changed(role=speaker.held[-1].role, roles=speaker.held)
        for speaker in facts.speakers
    )
    return replace(facts, speakers=tuple(speakers))


def _tables(site: Site) -> dict[str, bytes]:
    plain = tables(site.facts)
    base, views = database(plain, summaries(site.facts, plain))
    every = [*plain, *views]
    result = {f"{table.name}.csv": csv_bytes(table) for table in every}
    result["datapackage.json"] = datapackage(site, every, result)
    result["factsheet.sqlite"] = base
    result["metadata.json"] = datasette(site, every)
    result["README.txt"] = readme(site, every)
    return result | metadata(site, every)


def _documents(site: Site) -> dict[str, bytes]:
    result = {
        "factsheet.json": document(site),
        "factsheet.schema.json": schema(site, "factsheet", Document),
        "figure.schema.json": schema(site, "figure", FigureFile),
        "withdrawn.json": withdrawn(site),
    }
    result |= dict(series_files(site.facts))
    result |= {
        f"figures/{figure.id}.json": figure_file(site, figure) for figure in site.facts.figures
    }
    result |= stones(site)
    for each in site.languages:
        feed = log(site, each)
        result[feed.file("atom")] = atom(site, feed)
        result[feed.file("json")] = json_feed(site, feed)
        result[f"timeline.{each}.ics"] = calendar(site, each)
    return result
