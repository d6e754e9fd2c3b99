"""Every address on the web that the data of a sheet holds, and the words quoted from it.

A DOI is opened at its resolver: it has no check digit, so nobody else knows whether it is right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from factsheet.model import Cite
from factsheet.model.identifiers import DOI, doi_address
from factsheet.problems import BadValueError, DataError, NotThereError, Problem
from factsheet.reading import yamlfile
from factsheet.reading.yamlfile import KeyPath, YamlFile

ADDRESS = re.compile(r"https?://[^\s{}]+")
NO_PAGE = frozenset({"repository", "contact", "save", "copy"})
"""Keys whose address is a place to write to, or stands for others."""


@dataclass(frozen=True)
class Quote:
    """Words that a citation carries, and where it stands."""

    words: str
    file: str
    line: int


@dataclass(frozen=True)
class Link:
    """One address in the data."""

    source: str
    """Id of the record that holds it; of a source, its own."""
    line: int
    """The line on which it stands."""
    address: str
    key: str = "url"
    """The key under which it stands."""
    file: str = "data/sources.yml"
    quotes: tuple[Quote, ...] = ()
    """The words that records quote from it."""


def links_of(folder: Path) -> list[Link]:
    """Return every address of a sheet's data, sources first, with the words quoted from it.

    Raise NotThereError where there is no file of sources, DataError where a file cannot be read.
    """
    path = folder / "sources.yml"
    if not path.is_file():
        hint = "name the folder that holds it with `--data`"
        raise NotThereError([Problem(path.as_posix(), 1, 1, "there is no such file", hint)])
    others = sorted(each for each in folder.glob("*.yml") if each != path)
    files = [yamlfile.read(each, each.as_posix()) for each in (path, *others)]
    faults = [fault for file in files for fault in file.problems]
    if faults:
        raise DataError(faults)
    quoted = _quotes(files)
    return [link for file in files for link in _links(file, quoted if file is files[0] else {})]


def _links(file: YamlFile, quoted: dict[str, tuple[Quote, ...]]) -> Iterator[Link]:
    for path, text in _texts(file.value):
        key = next((step for step in reversed(path) if isinstance(step, str)), "")
        address = doi_address(text) if key == "doi" and re.fullmatch(DOI, text) else text
        if ADDRESS.fullmatch(address) and key not in NO_PAGE:
            owner = _owner(file.value, path)
            quotes = quoted.get(owner, ()) if key == "url" else ()
            yield Link(owner, file.place(path)[0], address, key, file.name, quotes)


def _quotes(files: list[YamlFile]) -> dict[str, tuple[Quote, ...]]:
    """Return the words that citations carry, by the id of their source, each once."""
    found: dict[str, dict[str, Quote]] = {}
    for file in files:
        for path, text in _texts(file.value):
            cite = _cite(text) if "sources" in path else None
            if cite and cite.passage:
                quote = Quote(cite.passage, file.name, file.place(path)[0])
                found.setdefault(cite.source, {}).setdefault(cite.passage, quote)
    return {source: tuple(quotes.values()) for source, quotes in found.items()}


def _cite(text: str) -> Cite | None:
    try:
        return Cite.parse(text)
    except BadValueError:
        return None


def _texts(value: Any, path: KeyPath = ()) -> Iterator[tuple[KeyPath, str]]:
    if isinstance(value, str):
        yield path, value
    inside = value.items() if isinstance(value, dict) else enumerate(value or ())
    for step, item in () if isinstance(value, str) else inside:
        yield from _texts(item, (*path, step))


def _owner(value: Any, path: KeyPath) -> str:
    """Return the id of the innermost record around a text; that of the sheet is `factsheet`."""
    owner = "factsheet"
    for step in path:
        if isinstance(value, dict) and isinstance(value.get("id"), str):
            owner = value["id"]
        value = value[step]
    return owner
