"""Values drawn from a sheet, each as readers see it beside what it rests on."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import unescape
from random import Random

from factsheet import views
from factsheet.changes.sampling.lists import as_csv, as_markdown
from factsheet.changes.sampling.row import Cited, Row
from factsheet.model import Cite, FactSheet, Source
from factsheet.render import Renderer
from factsheet.render.records import Records
from factsheet.wording import Wording

FORMS: dict[str, Callable[[list[Row]], str]] = {
    "text": as_markdown,
    "markdown": as_markdown,
    "csv": as_csv,
}
"""The shapes of a list, by what `--format` calls them."""


@dataclass(frozen=True)
class _Sheet:
    """A sheet as readers of one language see it."""

    facts: FactSheet
    language: str
    address: str
    """Where its site stands, with a slash at its end."""

    def row(self, address: str) -> Row:
        """Return a value beside what it rests on."""
        stated = self.facts.values[address]
        head, _, _ = address.partition("/")
        folder = self.address + views.folder(self.facts, self.language)
        file = next(self._pictures(head), "")
        renderer = Renderer(self.facts, self.language, self.address)
        return Row(
            address=address,
            number=_plain(f"{renderer.figure(address, False)} {renderer.unit(address)}"),
            sentence=_plain(renderer.tile(address)),
            page=folder + views.page_of(self.facts, address),
            picture=f"{self.address}data/v1/pictures/{file}.{self.language}.svg" if file else "",
            cited=tuple(map(self._cited, stated.sources)),
        )

    def _pictures(self, head: str) -> Iterator[str]:
        """Yield the names of the pictures on the page of a figure."""
        record = self.facts.records[head]
        renderer = Records(self.facts, self.language, self.address)
        view = next(entry for entry in views.record_pages(self.facts) if entry.record is record)
        renderer.content(view)
        yield from renderer.drawings

    def _cited(self, cite: Cite) -> Cited:
        source = self.facts.records[cite.source]
        assert isinstance(source, Source)
        wording = Wording(self.language, self.facts.words)
        day = wording.when(source.published) if source.published else ""
        publisher = self.facts.published_by(source.publisher, self.language)
        said = ", ".join(filter(None, (publisher, day)))
        return Cited(said, source.address, cite.place, getattr(cite, "passage", None) or "")


def sampled(facts: FactSheet, number: int, seed: int, language: str, address: str) -> list[Row]:
    """Return some values, drawn at random; the same ones for the same seed and the same data."""
    drawn = sorted(facts.values)
    chosen = Random(seed).sample(drawn, min(number, len(drawn)))  # noqa: S311  no secret
    sheet = _Sheet(facts, language, address)
    return [sheet.row(entry) for entry in chosen]


def _plain(html: str) -> str:
    """Return what HTML says, on one line."""
    line = " ".join(unescape(re.sub("<[^>]*>", " ", html)).split())
    return re.sub(r" (?=[;,.])", "", line)
