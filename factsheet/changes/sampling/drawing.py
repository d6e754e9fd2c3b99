"""Values drawn from a sheet, each as readers see it beside what it rests on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from random import Random

from factsheet import views
from factsheet.changes.sampling.row import Cited, Row
from factsheet.model import Cite, FactSheet, Source, Speaker
from factsheet.render import Renderer
from factsheet.render.records import Records
from factsheet.wording import Wording


@dataclass(frozen=True)
class _Sheet:
    """A sheet as readers of one language see it."""

    facts: FactSheet
    language: str
    address: str
    """Where its site stands, with a slash at its end."""

    def row(self, address: str) -> Row:
        """Return a value beside what it rests on."""
        value, renderer = views.value(self.facts, address), Renderer(self.facts, self.language)
        (stated,) = value.stated
        return Row(
            address=address,
            number=_plain(f"{renderer.figure(address, False)} {renderer.unit(address)}"),
            counted=views.counted(self.facts, address, self.language),
            as_of=Wording(self.language).as_of(value.as_of),
            said_by="; ".join(self._name(key) for key in stated.said_by),
            page=self._at(
                views.folder(self.facts, self.language) + views.page_of(self.facts, address)
            ),
            picture=self._at(next(self._pictures(address.partition("/")[0]), "")),
            cited=tuple(map(self._cited, stated.sources)),
        )

    def _name(self, key: str) -> str:
        speaker = self.facts.records[key]
        assert isinstance(speaker, Speaker)
        return speaker.name[self.language]

    def _at(self, path: str) -> str:
        """Return the address of a file of the site; nothing where there is no file or no site."""
        return self.address + path if self.address and path else ""

    def _pictures(self, head: str) -> Iterator[str]:
        """Yield the paths of the pictures on the page of a figure."""
        record = self.facts.records[head]
        renderer = Records(self.facts, self.language, self.address)
        view = next(entry for entry in views.record_pages(self.facts) if entry.record is record)
        renderer.content(view)
        yield from (f"data/v1/pictures/{name}.{self.language}.svg" for name in renderer.drawings)

    def _cited(self, cite: Cite) -> Cited:
        source = self.facts.records[cite.source]
        assert isinstance(source, Source)
        wording = Wording(self.language, self.facts.words)
        work = (views.authors(source), source.title) if source.is_work else ()
        own = views.particulars(wording, source, cite.place) if source.is_work else ()
        day = wording.when(source.published) if source.published else ""
        publisher = self.facts.published_by(source.publisher, self.language)
        said = ", ".join(filter(None, (*work, publisher, day, *own)))
        place = views.place(wording, cite.place, source)
        return Cited(said, source.address, place, cite.passage, source.archived or "")


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
