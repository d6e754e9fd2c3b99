"""The tables as one SQLite database, with views and what every column means."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace

from factsheet.exports.tables import Cell, Column, Kind, Table

TYPES = {Kind.NUMBER: "NUMERIC", Kind.FLAG: "INTEGER"}
"""Types of columns; all others are TEXT, days as `2025-05-28`."""
ABOUT = """CREATE TABLE columns (
  "table" TEXT NOT NULL,
  "column" TEXT NOT NULL,
  about TEXT NOT NULL,
  PRIMARY KEY ("table", "column")
) WITHOUT ROWID"""


def database(tables: list[Table], views: Iterable[tuple[Table, str]]) -> tuple[bytes, list[Table]]:
    """Return a database with the tables and the views, and the views with their rows."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as base:
        _fill(base, tables)
        seen = [replace(view, rows=_seen(base, view, select)) for view, select in views]
        base.execute("PRAGMA user_version = 1")
        base.execute("VACUUM")
        return base.serialize(), seen


def quoted(name: str) -> str:
    """Return a name as SQL writes it."""
    return '"' + name.replace('"', '""') + '"'


def _fill(base: sqlite3.Connection, tables: list[Table]) -> None:
    """Make the tables, then fill them; every reference has to hold at the end."""
    base.execute("PRAGMA foreign_keys = ON")
    base.execute("BEGIN")
    base.execute("PRAGMA defer_foreign_keys = ON")
    base.execute(ABOUT)
    for table in tables:
        base.execute(_create(table))
    for table in tables:
        _describe(base, table)
        gaps = ", ".join("?" * len(table.columns))
        base.executemany(f"INSERT INTO {quoted(table.name)} VALUES ({gaps})", table.rows)  # noqa: S608  our names
    base.execute("COMMIT")


def _seen(base: sqlite3.Connection, view: Table, select: str) -> tuple[tuple[Cell, ...], ...]:
    """Make a view and return its rows."""
    base.execute(f"CREATE VIEW {quoted(view.name)} AS {select}")
    _describe(base, view)
    flags = [column.kind is Kind.FLAG for column in view.columns]
    return tuple(
        tuple(bool(cell) if flag else cell for cell, flag in zip(row, flags, strict=True))
        for row in base.execute(f"SELECT * FROM {quoted(view.name)}")  # noqa: S608  our name
    )


def _create(table: Table) -> str:
    columns = ",\n  ".join(_column(column) for column in table.columns)
    key = ", ".join(map(quoted, table.key))
    return f"CREATE TABLE {quoted(table.name)} (\n  {columns},\n  PRIMARY KEY ({key})\n)"


def _column(column: Column) -> str:
    text = f"{quoted(column.name)} {TYPES.get(column.kind, 'TEXT')}"
    if column.required:
        text += " NOT NULL"
    return text + (f" REFERENCES {quoted(column.table)}" if column.table else "")


def _describe(base: sqlite3.Connection, table: Table) -> None:
    rows = [(table.name, column.name, column.about) for column in table.columns]
    base.executemany("INSERT INTO columns VALUES (?, ?, ?)", [(table.name, "", table.about), *rows])
