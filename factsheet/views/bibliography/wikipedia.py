"""A publication as a call of the template that Wikipedia has for its kind."""

from __future__ import annotations

from factsheet.model.works import SourceKind
from factsheet.views.bibliography.reference import Author, Reference
from factsheet.views.escaping import plain_address, wiki

TYPES = {
    SourceKind.BOOK: "cite book",
    SourceKind.PAPER: "cite journal",
    SourceKind.DATASET: "cite report",
    SourceKind.REPORT: "cite report",
    SourceKind.ARCHIVE: "cite archive",
    SourceKind.BROADCAST: "cite AV media",
}
"""The template of each kind; what stands not here is a page on the web."""


def wikipedia(one: Reference) -> str:
    """Return a call of the template that Wikipedia has for the kind: `cite book` and others."""
    source, is_archive = one.source, one.source.kind is SourceKind.ARCHIVE
    fields = {
        **_wikipedia_authors(one.authors),
        "item" if is_archive else "title": one.title,
        "journal": source.journal or "",
        "repository" if is_archive else "publisher": one.publisher,
        "date": str(one.day or one.year),
        "volume": source.volume or "",
        "issue": source.issue or "",
        "pages": (source.pages or "").replace("-", "–"),
        "isbn": source.isbn or "",
        "doi": source.doi or "",
        "version": source.version or "",
        "collection": source.holding or "",
        "item-id": source.signature or "",
        "type": "Dataset" if source.kind is SourceKind.DATASET else "",
        "at": source.file or "",
    }
    texts = {name: wiki(text) for name, text in fields.items() if text}
    if source.url:
        texts["item-url" if is_archive else "url"] = plain_address(source.url).replace("|", "%7C")
        texts["access-date"] = str(source.accessed.latest)
    texts["language"] = source.language
    call = " ".join(f"|{name}={text}" for name, text in texts.items())
    return f"{{{{{TYPES.get(source.kind, 'cite web')} {call}}}}}"


def _wikipedia_authors(authors: tuple[Author, ...]) -> dict[str, str]:
    """Return the parameters of authors, the first of them without a number."""
    found: dict[str, str] = {}
    for number, who in enumerate(authors, 1):
        mark = "" if len(authors) == 1 else str(number)
        names = {"last": who.family, "first": who.given} if who.given else {"author": who.family}
        found |= {f"{name}{mark}": text for name, text in names.items()}
    return found
