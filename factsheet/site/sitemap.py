"""The list of all pages that a site gives to search engines, with the own pages of records."""

from __future__ import annotations

import gzip
import io
from collections.abc import Iterator
from html import escape
from pathlib import Path

from factsheet import views
from factsheet.exports import Site
from factsheet.model import FactSheet

NAME = "sitemap.xml"
_END = "</urlset>"


def with_records(facts: FactSheet, site: Path, address: str) -> dict[str, bytes]:
    """Return the list of a finished site and its packed form by path, each record in it once.

    There is none where the site's host makes none.
    """
    file = site / NAME
    text = file.read_text("utf-8") if file.is_file() else ""
    before, end, after = text.rpartition(_END)
    entries = "".join(entry for entry in _entries(Site(facts, address)) if entry not in before)
    if not end or not entries:
        return {}
    content = f"{before}{entries}{end}{after}".encode()
    packed = io.BytesIO()
    with gzip.GzipFile("", "wb", fileobj=packed, mtime=0) as whole:
        whole.write(content)
    return {NAME: content, f"{NAME}.gz": packed.getvalue()}


def _entries(site: Site) -> Iterator[str]:
    """Yield the entry of each record's page in each language, with the same in the others."""
    figures = [figure.id for figure in site.facts.figures]
    for key in [*figures, *(event.id for event in site.facts.events)]:
        path = views.page_of(site.facts, key)
        found = {language: escape(site.root(language) + path) for language in site.languages}
        others = "".join(
            f'<xhtml:link rel="alternate" hreflang="{language}" href="{address}"/>'
            for language, address in found.items()
        )
        for address in found.values():
            yield f"<url><loc>{address}</loc>{others}</url>\n"
