"""A record as an editor would write it in YAML."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import yaml

from factsheet.model import Record
from factsheet.reading.typed import NOTHING

WIDEST = 100
"""Characters of a line within which a list or a text in each language stands on it."""

FIRST = ("id", "value", "count")
LAST = ("rank", "reason", "harmless", "verified", "checked", "note", "same_as")
"""Fields with which records begin and end in the files; those between are in the model's order."""


def in_order(model: type[Record], given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of a record in the order in which editors write them."""
    between = [name for name in model.model_fields if name not in (*FIRST, *LAST)]
    return {name: given[name] for name in (*FIRST, *between, *LAST) if name in given}


def written_out(record: Mapping[str, Any], column: int, newline: str) -> str:
    """Return a record as an item of a list whose dash stands in a column, counted from 0."""
    lines = [line for key, value in record.items() for line in entry_lines(key, value)]
    begun = [f"{'- ' if number == 0 else '  '}{line}" for number, line in enumerate(lines)]
    return "".join(f"{' ' * column}{line}{newline}" for line in begun)


def on_one_line(value: Any) -> str:
    """Return a value as it stands between brackets."""
    if isinstance(value, Mapping):
        inner = (f"{key}: {on_one_line(part)}" for key, part in value.items())
        return f"{{{', '.join(inner)}}}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return f"[{', '.join(map(on_one_line, value))}]"
    return scalar(str(value), inside=True)


def scalar(text: str, inside: bool = False) -> str:
    """Return a text plain where YAML reads that as it is typed, else in quotes.

    `inside` says that it stands between brackets.
    """
    typed = f"{{k: {text}}}" if inside else f"k: {text}"
    try:
        plain = yaml.load(typed, yaml.BaseLoader) == {"k": text}  # noqa: S506  it makes only text
    except yaml.YAMLError:
        plain = False
    if plain and text not in NOTHING and "#" not in text[:1] and " #" not in text:
        return text
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'


def entry_lines(key: str, value: Any) -> Iterator[str]:
    """Yield the lines of a key and its value."""
    if isinstance(value, str):
        yield f"{key}: {scalar(value)}"
        return
    short = f"{key}: {on_one_line(value)}"
    parts = isinstance(value, Sequence) and any(isinstance(entry, Mapping) for entry in value)
    if len(short) <= WIDEST and not parts:
        yield short
        return
    yield f"{key}:"
    if isinstance(value, Mapping):
        yield from (f"  {inner}: {scalar(str(text))}" for inner, text in value.items())
    else:
        yield from (
            f"- {scalar(entry) if isinstance(entry, str) else on_one_line(entry)}"
            for entry in value
        )
