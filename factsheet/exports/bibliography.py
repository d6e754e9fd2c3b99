"""The publications of a sheet as files that reference managers read."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet import views
from factsheet.exports.site import Site


def bibliographies(site: Site) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the bytes of each file: one a format and language, every source in it."""
    for language in site.languages:
        every = [views.reference(site.facts, language, source) for source in site.facts.sources]
        for end, written in views.BIBLIOGRAPHIES.items():
            yield f"sources.{language}.{end}", written(every).encode()
