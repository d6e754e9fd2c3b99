"""The macros that stand inside a sentence or a row of tiles."""

from __future__ import annotations

from factsheet import views
from factsheet.model import Speaker
from factsheet.model.contacts import href
from factsheet.render.filling import Filling


class Inline(Filling):
    """Numbers, days, names and tiles, each as HTML on one line.

    A call raises NoRecordError where an address or an id leads nowhere.
    """

    def figure(self, address: str, note: bool = True) -> str:
        """Return the number at an address, with a note that leads to its evidence."""
        value = views.value(self.facts, address)
        self._shown.add(value.address)
        return self._fill("figure", value=value) + (self._note(value) if note else "")

    def unit(self, address: str) -> str:
        """Return the word that stands after the number at an address: people, exchanges."""
        value = views.value(self.facts, address)
        return self._fill("unit", value=value)

    def date(self, address: str) -> str:
        """Return the day of an event, of a value or of something said."""
        return self._fill("date", when=views.day(self.facts, address))

    def weekday(self, event: str) -> str:
        """Return the day of the week of an event."""
        return self._fill("weekday", day=views.day(self.facts, event).first)

    def speaker(self, key: str, role: bool = False, on: str = "") -> str:
        """Return the name of a speaker; `role` adds every public role, `on` that of its day."""
        found = views.record(self.facts, key, Speaker)
        day = views.spoken(self.facts, on) if on else None
        return self._fill("speaker", speaker=found, role=role, on=day)

    def total(self, kind: str) -> str:
        """Return how many records of a kind the sheet holds: sources, events, figures."""
        return self._fill("total", number=views.total(self.facts, kind))

    def listed(self, kind: str, until: str) -> str:
        """Return how many events of a kind the sheet lists up to the day of a record."""
        return self._fill("total", number=views.listed(self.facts, kind, until))

    def checked(self) -> str:
        """Return the day on which any record was last compared with its sources."""
        return self._fill("date", when=self.facts.last_checked)

    def age(self, figure: str) -> str:
        """Return how old the value of a figure was on the day of the last check."""
        return self._fill("age", age=views.age(self.facts, figure))

    def horizon(self) -> str:
        """Return how far the sheet has read and checked, and what that means."""
        return self._fill("horizon", horizon=views.horizon(self.facts, self._wording))

    def contact(self) -> str:
        """Return the link to whoever runs the sheet: on the web, by e-mail or by phone."""
        return href(self.facts.sheet.contact)

    def licence(self) -> str:
        """Return the terms of reuse with a link to them."""
        return self._fill("licence", licence=self.facts.sheet.licence)

    def tile(self, address: str) -> str:
        """Return a number with what it counts, its day, its claimant and the way to evidence."""
        return self._show("tile", views.tile(self.facts, address))
