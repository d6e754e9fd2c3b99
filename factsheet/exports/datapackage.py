"""The description of the tables as a Data Package, version 2."""

from __future__ import annotations

import hashlib

from factsheet.exports.site import Site
from factsheet.exports.tables import Column, Kind, Table
from factsheet.exports.text import json_bytes

PROFILES = "https://datapackage.org/profiles/2.0/"
TYPES = {Kind.NUMBER: "number", Kind.DAY: "date", Kind.FLAG: "boolean"}


def datapackage(site: Site, tables: list[Table], files: dict[str, bytes]) -> bytes:
    """Return the descriptor of a package; `files` holds each table's CSV by name."""
    sheet, language = site.facts.sheet, site.languages[0]
    licence = {"name": sheet.licence.name.replace(" ", "-"), "path": sheet.licence.url}
    return json_bytes(
        {
            "$schema": f"{PROFILES}datapackage.json",
            "name": site.slug,
            "id": site.file("datapackage.json"),
            "title": sheet.title[language],
            "description": sheet.description[language],
            "homepage": site.address,
            "version": str(site.day),
            "created": f"{site.day.latest.isoformat()}T00:00:00Z",
            "licenses": [licence | {"title": sheet.licence.name}],
            "contributors": [
                {"title": sheet.title[language], "path": sheet.repository, "roles": ["publisher"]}
            ],
            "resources": [_resource(table, tables, files[f"{table.name}.csv"]) for table in tables],
        }
    )


def _resource(table: Table, tables: list[Table], text: bytes) -> dict[str, object]:
    return {
        "name": table.name,
        "type": "table",
        "path": f"{table.name}.csv",
        "description": table.about,
        "scheme": "file",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(text),
        "hash": f"sha256:{hashlib.sha256(text).hexdigest()}",
        "dialect": {"delimiter": ",", "lineTerminator": "\n", "header": True},
        "schema": _schema(table, {table.name: table.key[0] for table in tables}),
    }


def _schema(table: Table, keys: dict[str, str]) -> dict[str, object]:
    ties = []
    for each in table.columns:
        if each.table:
            target = "" if each.table == table.name else each.table
            reference = {"resource": target, "fields": [keys[each.table]]}
            ties.append({"fields": [each.name], "reference": reference})
    schema: dict[str, object] = {
        "$schema": f"{PROFILES}tableschema.json",
        "fields": [_field(column) for column in table.columns],
        "missingValues": [""],
        "primaryKey": list(table.key),
    }
    return schema | ({"foreignKeys": ties} if ties else {})


def _field(column: Column) -> dict[str, object]:
    result: dict[str, object] = {"name": column.name, "type": TYPES.get(column.kind, "string")}
    if column.kind is Kind.ADDRESS:
        result["format"] = "uri"
    result["description"] = column.about
    return result | ({"constraints": {"required": True}} if column.required else {})
