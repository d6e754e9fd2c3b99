"""JSON Schemas of the data files, by which editors complete keys and underline faults."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pydantic.json_schema import GenerateJsonSchema

from factsheet.model import FILES, Sheet
from factsheet.model.format import UNKNOWN

DIALECT = "https://json-schema.org/draft/2020-12/schema"
FROM_EDITORS = {"string": ["string", "number"], "boolean": ["string", "boolean"]}
"""What YAML makes of a text that an editor did not quote: `1279`, `2022`, `yes`."""


class _Plain(GenerateJsonSchema):
    """Schemas without alternatives, whose errors nobody can read; a key may be left out."""

    def nullable_schema(self, schema: Any) -> dict[str, Any]:
        """Return the schema of the value alone."""
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: Any) -> dict[str, Any]:
        """Return the schema without the default, which is nothing to write."""
        return self.generate_inner(schema["schema"])


def schemas() -> dict[str, str]:
    """Return the schema of each file of `data/` by its own file name."""
    lists = {name: _list_of(kind) for name, kind in FILES.items()}
    sheet = _schema(Sheet)
    sheet["required"] = [key for key in sheet["required"] if key not in UNKNOWN]
    found = {"factsheet": sheet, **lists}
    return {f"{name}.json": _text(name, schema) for name, schema in found.items()}


def write(folder: Path) -> list[Path]:
    """Write every schema into a folder and return the paths."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for name, text in schemas().items():
        paths.append(folder / name)
        paths[-1].write_text(text, encoding="utf-8")
    return paths


def _text(name: str, schema: dict[str, Any]) -> str:
    whole = {"$schema": DIALECT, "title": f"{name}.yml", **schema}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _list_of(kind: Any) -> dict[str, Any]:
    record = _schema(kind)
    inner = record.pop("$defs", {})
    reference = {"$ref": f"#/$defs/{kind.__name__}"}
    description = f"A list of records, each of the kind {kind.__name__}."
    return {
        "description": description,
        "type": "array",
        "items": reference,
        "$defs": {kind.__name__: record, **inner},
    }


def _schema(kind: Any) -> dict[str, Any]:
    found: dict[str, Any] = _relaxed(kind.model_json_schema(schema_generator=_Plain))
    return found


def _relaxed(schema: Any, inside_names: bool = False) -> Any:
    """Return the schema as editors' YAML meets it, without titles that repeat the key."""
    if isinstance(schema, list):
        return [_relaxed(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    found = {
        key: _relaxed(value, key in {"properties", "$defs"})
        for key, value in schema.items()
        if inside_names or key != "title"
    }
    return found if inside_names else _typed(found)


def _typed(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of one value, open to what YAML makes of a text without quotes."""
    kind, is_strict = schema.get("type"), "pattern" in schema and "examples" not in schema
    if kind == "boolean":
        schema["enum"] = ["yes", "no", True, False]
    elif kind == "string" and (is_strict or "enum" in schema or "const" in schema):
        return schema
    return schema | {"type": FROM_EDITORS[kind]} if kind in FROM_EDITORS else schema
