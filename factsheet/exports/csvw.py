"""The description of the CSV files in the W3C's vocabulary for tabular data."""

from __future__ import annotations

from factsheet.exports.site import Site
from factsheet.exports.tables import Column, Kind, Table
from factsheet.exports.text import json_bytes

CONTEXT = "http://www.w3.org/ns/csvw"
TYPES = {Kind.NUMBER: "number", Kind.DAY: "date", Kind.ADDRESS: "anyURI"}
FLAG = {"base": "boolean", "format": "true|false"}
GROUP = "csv-metadata.json"


def metadata(site: Site, tables: list[Table]) -> dict[str, bytes]:
    """Return one description of all CSV files and their ties, and one beside each file."""
    keys = {table.name: table.key[0] for table in tables}
    alone = {table.name: _table(table) for table in tables}
    result = {
        f"{name}.csv-metadata.json": json_bytes({"@context": CONTEXT, **table})
        for name, table in alone.items()
    }
    whole = [alone[table.name] | {"tableSchema": _schema(table, keys)} for table in tables]
    sheet, language = site.facts.sheet, site.languages[0]
    described = {
        "@context": [CONTEXT, {"@language": language}],
        "dc:title": sheet.title[language],
        "dc:description": sheet.description[language],
        "dc:license": {"@id": sheet.licence.url},
        "dc:modified": site.day.latest.isoformat(),
        "tables": whole,
    }
    return {GROUP: json_bytes(described), **result}


def _table(table: Table) -> dict[str, object]:
    return {
        "url": f"{table.name}.csv",
        "dc:title": table.name,
        "dc:description": table.about,
        "dialect": {"commentPrefix": None, "header": True, "encoding": "utf-8"},
        "tableSchema": _schema(table, {}),
    }


def _schema(table: Table, keys: dict[str, str]) -> dict[str, object]:
    """Return the columns and the ties that no row may lack: strict readers refuse empty ones."""
    ties = [
        {
            "columnReference": column.name,
            "reference": {"resource": f"{column.table}.csv", "columnReference": keys[column.table]},
        }
        for column in table.columns
        if column.table in keys and column.required
    ]
    schema: dict[str, object] = {
        "columns": [_column(column) for column in table.columns],
        "primaryKey": list(table.key),
    }
    return schema | ({"foreignKeys": ties} if ties else {})


def _column(column: Column) -> dict[str, object]:
    return {
        "name": column.name,
        "titles": column.name,
        "dc:description": column.about,
        "datatype": FLAG if column.kind is Kind.FLAG else TYPES.get(column.kind, "string"),
        "required": column.required,
    }
