"""From a publication to what reference managers and wikis read."""

from collections.abc import Callable

from factsheet.model import FactSheet, Source
from factsheet.views.bibliography.bibtex import bibtex
from factsheet.views.bibliography.csl import csl
from factsheet.views.bibliography.reference import Reference, author, reference
from factsheet.views.bibliography.ris import ris
from factsheet.views.bibliography.wikipedia import wikipedia

BIBLIOGRAPHIES: dict[str, Callable[[list[Reference]], str]] = {
    "bib": lambda every: "\n\n".join(map(bibtex, every)) + "\n",
    "ris": lambda every: "\n".join(map(ris, every)),
    "csl.json": csl,
}
"""How a whole bibliography is written, by the end of the name of its file."""


def references(facts: FactSheet, language: str, source: Source) -> tuple[tuple[str, str], ...]:
    """Return the name of each format with a publication in it, for readers of a language.

    RIS is not among them: it needs its line ends, which a page folds, and stands in a file.
    """
    one = reference(facts, language, source)
    return (
        ("BibTeX", bibtex(one)),
        ("CSL-JSON", csl([one])),
        ("Wikipedia", wikipedia(one)),
    )


__all__ = ["BIBLIOGRAPHIES", "Reference", "author", "reference", "references"]
