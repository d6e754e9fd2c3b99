"""The Renderer: one public method a macro, one template a method."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable
from datetime import date
from typing import Any

from factsheet import views
from factsheet.derive import Value
from factsheet.markup import Markup, environment
from factsheet.model import FactSheet
from factsheet.when import When
from factsheet.wording import Wording

MACROS: dict[str, Callable[..., str]] = {}
"""Every macro by its name, in the order in which the docs list them."""


def macro(method: Callable[..., str]) -> Callable[..., str]:
    """Register a method of the Renderer as a macro."""
    MACROS[method.__name__] = method
    return method


class Renderer:
    """Macros of one page in one language; it keeps the notes that the page's numbers lead to."""

    def __init__(self, facts: FactSheet, language: str, root: str = "") -> None:
        """Start a page; `root` leads from it to the front page of its language."""
        self.facts, self.language = facts, language
        self._templates = environment(facts, Wording(language), root)
        self._root = root
        self._notes: dict[str, str] = {}
        self._pictures = 0

    def page(self, root: str) -> Renderer:
        """Return the same for another page, with the templates that were read already."""
        other = copy.copy(self)
        vars(other).update(_root=root, _notes={}, _pictures=0)
        return other

    @macro
    def figure(self, address: str, note: bool = True) -> str:
        """Return the number at an address, with a note that leads to its evidence."""
        value = views.value(self.facts, address)
        return self._fill("figure", value=value) + (self._note(value) if note else "")

    @macro
    def unit(self, address: str) -> str:
        """Return the word that stands after the number at an address: people, exchanges."""
        value = views.value(self.facts, address)
        return self._fill("unit", value=value)

    @macro
    def date(self, address: str) -> str:
        """Return the day of an event, of a value or of something said."""
        return self._fill("date", when=views.day(self.facts, address))

    @macro
    def weekday(self, event: str) -> str:
        """Return the day of the week of an event."""
        return self._fill("weekday", day=views.day(self.facts, event).earliest)

    @macro
    def speaker(self, key: str, role: bool = False) -> str:
        """Return the name of a speaker, with the public role if asked for."""
        return self._fill("speaker", speaker=views.record(self.facts, key, "speakers"), role=role)

    @macro
    def total(self, kind: str) -> str:
        """Return how many records of a kind the sheet holds: sources, events, figures."""
        return self._fill("total", number=views.total(self.facts, kind))

    @macro
    def checked(self) -> str:
        """Return the day on which any record was last compared with its sources."""
        return self._fill("date", when=views.last_checked(self.facts))

    @macro
    def tile(self, address: str) -> str:
        """Return a number with what it counts, its day, its claimant and the way to evidence."""
        return self._fill("tile", **views.tile(self.facts, address))

    @macro
    def proportion(self, part: str, whole: str) -> str:
        """Return a picture of a part of a whole, with the band that rival bases give."""
        return self._picture("proportion", views.proportion(self.facts, part, whole))

    @macro
    def parts(self, event: str, split: str) -> str:
        """Return a picture of an event's stages, each cut into the parts of a split."""
        return self._picture("parts", views.parts(self.facts, event, split))

    @macro
    def history(self, figure: str) -> str:
        """Return a picture and a table of all values of a figure over time."""
        return self._picture("history", views.history(self.facts, figure))

    @macro
    def sizes(self, kind: str, count: str) -> str:
        """Return a picture and a table of all events of a kind by day and size of a count."""
        return self._picture("sizes", views.sizes(self.facts, kind, count))

    @macro
    def years(self, kind: str, count: str) -> str:
        """Return a table with the listed sums of a count year by year, and what is missing."""
        return self._fill("years", **views.years(self.facts, kind, count))

    @macro
    def timeline(self, *kinds: str) -> str:
        """Return all events of some kinds, or of every kind, as a picture and a list."""
        return self._picture("timeline", views.timeline(self.facts, kinds))

    @macro
    def statements(self, *topics: str) -> str:
        """Return what was said on some topics, or on every topic, each as a claim of its speaker."""
        return self._fill("statements", **views.statements(self.facts, topics))

    @macro
    def claims(self, *keys: str) -> str:
        """Return claims that the data can test, with the outcome against every published base."""
        return self._fill("claims", **views.claims(self.facts, keys))

    @macro
    def chain(self, event: str) -> str:
        """Return what was said at an event and which publications reported each part of it."""
        return self._fill("chain", **views.chain(self.facts, event))

    @macro
    def disagreements(self) -> str:
        """Return the records that cannot both be right, side by side, with the explanation."""
        return self._fill("disagreements", rows=views.disagreements(self.facts))

    @macro
    def known(self, figures: list[str], *days: str) -> str:
        """Return a table of figures as they were known at the end of some past days."""
        chosen = [When.parse(day).latest for day in days]
        return self._fill("known", **views.known(self.facts, figures, chosen))

    @macro
    def coverage(self, figure: str, kind: str, count: str) -> str:
        """Return the announced parts of a figure beside its total, with what is missing."""
        return self._fill("coverage", **views.coverage(self.facts, figure, kind, count))

    @macro
    def health(self) -> str:
        """Return the state of the sheet: evidence, claimants, oldest check, open disagreements."""
        return self._fill("health", **views.health(self.facts))

    @macro
    def evidence(self) -> str:
        """Return every figure as a card with all its values, each with its evidence."""
        return self._fill("evidence", cards=views.evidence(self.facts))

    @macro
    def sources(self) -> str:
        """Return every publication with what it is, how it was seen and what rests on it."""
        return self._fill("sources", rows=views.sources(self.facts))

    @macro
    def changes(self, most: int = 0) -> str:
        """Return the public log, newest first; all of it, or so many entries."""
        return self._fill("changes", changes=views.changes(self.facts, most))

    @macro
    def age(self, figure: str, today: date | None = None) -> str:
        """Return how old the newest value of a figure is, in days, on the day of the build."""
        value = views.value(self.facts, figure)
        newest = today or views.last_checked(self.facts).latest
        return self._fill("age", days=(newest - value.as_of.latest).days)

    @macro
    def latest(self, most: int = 3) -> str:
        """Return the newest events on record, so many of them."""
        return self._fill("latest", events=views.latest(self.facts, most))

    @macro
    def search(self) -> str:
        """Return the form and the list of results of the search page."""
        return self._fill("search")

    @macro
    def contact(self) -> str:
        """Return the address at which readers say that something is wrong."""
        return self.facts.sheet.contact

    @macro
    def licence(self) -> str:
        """Return the terms of reuse with a link to them."""
        return self._fill("licence", licence=self.facts.sheet.licence)

    def notes(self) -> str:
        """Return the definitions of the page's notes in Markdown, to stand at its end."""
        return "".join(f"\n[^{label}]: {text}\n" for label, text in self._notes.items())

    def _note(self, value: Value) -> str:
        label = views.anchor(value.address)
        if label not in self._notes:
            self._notes[label] = self._fill("note", **views.note(self.facts, value))
        return f"[^{label}]"

    def _picture(self, name: str, view: dict[str, Any]) -> str:
        self._pictures += 1
        return self._fill(name, key=f"{name}-{self._pictures}", **view)

    def _fill(self, name: str, **values: Any) -> str:
        template = self._templates.get_template(f"{name}.html.jinja")
        html = template.render(root=self._root, **values)
        return Markup(re.sub(r"[ \n]+", " ", html).strip())
