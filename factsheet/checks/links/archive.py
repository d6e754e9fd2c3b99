"""Copies of pages at a public archive: asking for one, and finding one that is there."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path

from pydantic import ValidationError

from factsheet.checks import web
from factsheet.checks.links.addresses import Link
from factsheet.checks.links.memory import Memory
from factsheet.model.evidence import GAP, Archive
from factsheet.problems import DataError, Problem
from factsheet.reading import yamlfile
from factsheet.reading.invalid import explain


def archive_of(folder: Path) -> Archive | None:
    """Return the archive that a sheet names; None where it names none.

    Raise DataError where what it says of it cannot be read.
    """
    path = folder / "factsheet.yml"
    file = yamlfile.read(path, path.as_posix())
    evidence = file.value.get("evidence") if isinstance(file.value, dict) else None
    said = evidence.get("archive") if isinstance(evidence, dict) else None
    if said is None:
        return None
    try:
        return Archive.model_validate(said)
    except ValidationError as error:
        raise DataError(
            Problem(file.name, *file.place(("evidence", "archive", *path)), fault, hint)
            for path, fault, hint in explain(error, Archive)
        ) from None


def save(archive: Archive, address: str) -> str:
    """Return where a new copy of a page stands; "" where the archive made none today."""
    key = os.environ.get(archive.key or "", "")
    private = {"Authorization": key} if key else {}
    said = web.ask(archive.save.replace(GAP, address), private=private)
    if said.status != web.FINE:
        return ""
    return find(archive, address) if archive.copy_at else _copy(archive.save, address, said.at)


def find(archive: Archive, address: str) -> str:
    """Return where a copy of a page stands already; "" where the archive has none."""
    if archive.copy_at is None:
        return ""
    said = web.ask(archive.copy_at.replace(GAP, address))
    return _copy("", address, said.at) if said.status == web.FINE else ""


def _copy(asked: str, address: str, led: str) -> str:
    """Return the address of a copy: not the one that was asked, not the page itself."""
    return "" if led in {asked.replace(GAP, address), address} else led


def save_new(
    archive: Archive, links: Iterable[Link], memory: Memory, most: int, rest: Callable[[], object]
) -> int:
    """Ask for copies of pages that have none, not of more than some; return how many were made."""
    made = 0
    for link in list(links)[:most]:
        rest()
        copy = save(archive, link.address)
        if copy:
            memory.copies[link.address] = copy
            made += 1
    return made


def find_lost(archive: Archive, gone: Iterable[str], memory: Memory) -> None:
    """Remember where the copies of lost pages stand, as far as the archive has any."""
    for address in gone:
        copy = memory.copies.get(address) or find(archive, address)
        if copy:
            memory.copies[address] = copy
