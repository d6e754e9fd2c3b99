"""Each picture of the pages as files: the drawing, and the rows behind it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping

from factsheet.exports.csvfile import written
from factsheet.exports.site import PREFIX

TABLES = ("observations.csv", "counts.csv", "events_with_counts.csv")
"""The tables in which what pictures show has a row of its own."""


def drawings(
    pictures: Mapping[str, tuple[str, Iterable[str], str]],
    language: str,
    files: Mapping[str, bytes],
) -> dict[str, bytes]:
    """Return the files of pictures by their paths below the site's root.

    `pictures` gives each picture's SVG in one language, the addresses of the records that it shows
    and a page to embed; `files` are the exports, from whose tables their rows are taken.
    """
    result = {}
    tables = [_read(files[PREFIX + name]) for name in TABLES] if pictures else []
    for name, (svg, behind, page) in pictures.items():
        result[f"{PREFIX}pictures/{name}.{language}.svg"] = f"{svg}\n".encode()
        result[f"{PREFIX}embed/picture.{name}.{language}.html"] = f"{page}\n".encode()
        result[f"{PREFIX}pictures/{name}.csv"] = _rows(tables, set(behind))
    return result


def _read(table: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(table.decode(), newline="")))


def _rows(tables: list[list[list[str]]], addresses: set[str]) -> bytes:
    """Return the rows of some records, in the columns that all their tables have.

    Events beside values have no column in common with them but their address.
    """
    every = [(table[0], [row for row in table[1:] if row[0] in addresses]) for table in tables]
    used = [table for table in every if table[1]] or every[:1]
    stating = [header for header, _ in used if header[0] == "address"] or [used[0][0]]
    columns = [name for name in stating[0] if all(name in header for header in stating)]
    rows = [_row(header, row, columns) for header, found in used for row in found]
    return written([columns, *rows])


def _row(header: list[str], row: list[str], columns: list[str]) -> list[str]:
    known = {"address": row[0]} | dict(zip(header, row, strict=True))
    return [known.get(name, "") for name in columns]
