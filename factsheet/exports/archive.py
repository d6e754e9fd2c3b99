"""Everything in one ZIP file, with a list of what is in it and its checksums."""

from __future__ import annotations

import hashlib
import io
import textwrap
import zipfile
from collections.abc import Mapping
from datetime import date

from factsheet.exports.site import Site
from factsheet.exports.tables import Table

FIRST = 1980
"""The first year that a ZIP file can write."""


def sums(files: Mapping[str, bytes]) -> bytes:
    """Return the SHA-256 of each file, as `sha256sum --check` reads it."""
    lines = (f"{hashlib.sha256(files[name]).hexdigest()}  {name}\n" for name in sorted(files))
    return "".join(lines).encode()


def archive(site: Site, files: dict[str, bytes]) -> bytes:
    """Return a ZIP file of the exports; its bytes depend on theirs alone."""
    return zipped(site.slug, files, site.day.last.plain)


def zipped(folder: str, files: Mapping[str, bytes], day: date) -> bytes:
    """Return a ZIP file with one folder whose files bear one day; nothing else is written in it."""
    moment = (max(day.year, FIRST), day.month, day.day, 0, 0, 0)
    result = io.BytesIO()
    with zipfile.ZipFile(result, "w") as packed:
        for name in sorted(files):
            entry = zipfile.ZipInfo(f"{folder}/{name}", moment)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # whatever system this runs on
            entry.external_attr = 0o100644 << 16
            packed.writestr(entry, files[name])
    return result.getvalue()


def readme(site: Site, tables: list[Table]) -> bytes:
    """Return what the files of the archive are, in plain text."""
    sheet = site.facts.sheet
    lines = [sheet.title[language] for language in site.languages]
    lines += ["", site.address, f"{site.day} - {sheet.licence.name} - {sheet.licence.url}", ""]
    about = textwrap.wrap(sheet.description[site.languages[0]], 80)
    lines += [*about, "", *FILES_TEXT, ""]
    for table in tables:
        lines += textwrap.wrap(f"{table.name}.csv - {table.about}", 80, subsequent_indent="    ")
    return ("\n".join([*lines, "", *NOTES]) + "\n").encode()


FILES_TEXT = """\
factsheet.json - everything, in every language; factsheet.schema.json describes it
factsheet.sqlite - the tables below as a database; its table `columns` says what each column means
metadata.json - what Datasette shows beside that database, with worked queries
datapackage.json - the tables below as a Data Package, version 2
csv-metadata.json - the tables below in the W3C's vocabulary for tabular data
sources.*.bib, sources.*.ris, sources.*.csl.json - the publications for reference managers
figures/ - one small file a figure; figure.schema.json describes it
changes.*.atom, changes.*.json - the public log as feeds
timeline.*.ics - the events as a calendar
withdrawn.json - what was taken out, and when: addresses by their SHA-256, so that none is named
SHA256SUMS - checksums: sha256sum --check SHA256SUMS""".splitlines()
NOTES = """\
CSV files are UTF-8 with one header row. An empty cell is something not known.
A text that begins like a formula (= + - @), at its start or after a semicolon, has an
apostrophe there; no other file does.
A date is as precise as is known (EDTF): 2025-05-28, 2025-05, 2025, 2022-03-01/2022-03-03.
A value stands as it was said (about 2500), with the one number to compute with, the least
and the most that it can mean.
How sure it is stands beside it in codes (certainty_); a correction is told by its day.
Version 1 of this shape: names and columns stay; new ones may be added at the end.""".splitlines()
