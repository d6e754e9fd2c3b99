"""A publication as an entry of BibTeX."""

from __future__ import annotations

from factsheet.model.works import SourceKind
from factsheet.views.bibliography.reference import Author, Reference
from factsheet.views.escaping import latex, plain_address

TYPES = {
    SourceKind.BOOK: "book",
    SourceKind.PAPER: "article",
    SourceKind.REPORT: "techreport",
}
"""The type of each kind that has one; every other is `misc`."""


def bibtex(one: Reference) -> str:
    """Return an entry of BibTeX; more braces keep names of bodies and capitals as they are."""
    source, kind = one.source, TYPES.get(one.source.kind, "misc")
    publisher = {"book": "publisher", "techreport": "institution"}.get(kind, "howpublished")
    is_article = kind == "article"
    fields = {
        "author": _authors(one.authors),
        "title": f" {{{latex(one.title)}}} ",
        "journal" if is_article else publisher: latex(source.journal or one.publisher),
        "year": one.year,
        "volume": latex(source.volume or ""),
        "number": latex(source.issue or ""),
        "pages": (source.pages or "").replace("-", "--"),
        "isbn": source.isbn or "",
        "doi": source.doi or "",
        "version": latex(source.version or ""),
        "note": latex("; ".join(filter(None, (source.file, source.holding, source.signature)))),
        "language": source.language,
        "url": plain_address(one.address),
        "urldate": str(source.accessed.latest) if one.address else "",
    }
    lines = [f"  {name} = {{{text}}}" for name, text in fields.items() if text]
    return ",\n".join([f"@{kind}{{{source.id}", *lines]) + "\n}"


def _authors(authors: tuple[Author, ...]) -> str:
    """Return the authors; braces keep the name of a body whole, blanks part them from others."""
    named = " and ".join(
        f"{latex(who.family)}, {latex(who.given)}" if who.given else f"{{{latex(who.family)}}}"
        for who in authors
    )
    return f" {named} " if "{" in named else named
