"""A publication as an entry of RIS."""

from __future__ import annotations

from factsheet.model import Source
from factsheet.model.works import SourceKind
from factsheet.views.bibliography.reference import Reference
from factsheet.views.escaping import on_one_line, plain_address

TYPES = {
    SourceKind.BOOK: "BOOK",
    SourceKind.PAPER: "JOUR",
    SourceKind.DATASET: "DATA",
    SourceKind.REPORT: "RPRT",
    SourceKind.ARCHIVE: "MANSCPT",
    SourceKind.BROADCAST: "GEN",
}
"""The type of each kind; what stands not here is a page on the web."""


def ris(one: Reference) -> str:
    """Return an entry of RIS: a tag of two letters a line, each with its line end."""
    lines = [f"{tag}  - {on_one_line(text)}\n" for tag, text in _tags(one, one.source) if text]
    return "".join([*lines, "ER  - \n"])


def _tags(one: Reference, source: Source) -> list[tuple[str, str]]:
    return [
        ("TY", TYPES.get(source.kind, "ELEC")),
        ("ID", source.id),
        *(("AU", ", ".join(filter(None, who))) for who in one.authors),
        ("TI", one.title),
        ("T2", source.journal or ""),
        ("PB", one.publisher),
        ("PY", one.year),
        ("DA", one.day.isoformat().replace("-", "/") if one.day else ""),
        ("VL", source.volume or ""),
        ("IS", source.issue or ""),
        *_pages(source.pages or ""),
        ("SN", source.isbn or ""),
        ("DO", source.doi or ""),
        ("ET", source.version or ""),
        ("M1", source.file or ""),
        ("AV", source.holding or ""),
        ("CN", source.signature or ""),
        ("LA", source.language),
        ("UR", plain_address(one.address)),
        ("Y2", source.accessed.latest.isoformat().replace("-", "/") if one.address else ""),
    ]


def _pages(written: str) -> list[tuple[str, str]]:
    """Return the first and the last page; several ranges stand in the first tag as they are."""
    if "," in written:
        return [("SP", written)]
    first, _, last = written.partition("-")
    return [("SP", first), ("EP", last)]
