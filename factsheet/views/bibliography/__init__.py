"""From a publication to what reference managers and wikis read."""

from collections.abc import Callable

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


def reference_formats(one: Reference) -> tuple[tuple[str, str], ...]:
    """Return the name of each format with the publication in it."""
    return (
        ("BibTeX", bibtex(one)),
        ("RIS", ris(one)),
        ("CSL-JSON", csl([one])),
        ("Wikipedia", wikipedia(one)),
    )


__all__ = ["BIBLIOGRAPHIES", "Reference", "author", "reference", "reference_formats"]
