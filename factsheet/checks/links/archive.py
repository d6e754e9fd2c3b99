"""Copies of pages at a public archive: asking for one, and finding one that is there."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from urllib.parse import quote, urldefrag, urlsplit

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
    if _is_copy(archive, address):
        return ""
    key, asked = os.environ.get(archive.key or "", ""), _filled(archive.save, address)
    said = web.ask(asked, private={"Authorization": key} if key else {})
    if said.status != web.FINE:
        return ""
    return find(archive, address) if archive.copy_at else _copy(asked, address, said.at)


def find(archive: Archive, address: str) -> str:
    """Return where a copy of a page stands already; "" where the archive has none."""
    if archive.copy_at is None or _is_copy(archive, address):
        return ""
    said = web.ask(_filled(archive.copy_at, address))
    return _copy("", address, said.at) if said.status == web.FINE else ""


def _copy(asked: str, address: str, led: str) -> str:
    """Return the address of a copy: not the one that was asked, not the page itself."""
    return "" if led in {asked, address} else led


def _filled(template: str, address: str) -> str:
    """Return the address by which an archive is asked for that of a page.

    In a path it stands as it is, as archives take it; in a query all its signs have codes, or the
    archive would read `&id=` as a word of its own. What only a browser follows is left out.
    """
    page = urldefrag(address).url
    return template.replace(GAP, quote(page, safe="") if "?" in template else page)


def _is_copy(archive: Archive, address: str) -> bool:
    """Return whether an address is that of a copy at the archive: another one stands in it."""
    there = urlsplit(address)
    return there.netloc == urlsplit(archive.save).netloc and "://" in there.path


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
