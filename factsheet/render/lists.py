"""The macros that list records, each with its evidence."""

from __future__ import annotations

from factsheet import views
from factsheet.render.filling import Filling


class Lists(Filling):
    """Statements, claims, disagreements, figures, sources, changes, each as HTML on one line.

    A call raises NoRecordError where an id leads nowhere.
    """

    def statements(self, *topics: str) -> str:
        """Return what was said on some topics, or on every topic, each as its speaker's claim."""
        return self._show("statements", views.statements(self.facts, topics))

    def claims(self, *keys: str, fold: bool = False) -> str:
        """Return claims that the data can test, with their outcomes; fold away those that hold."""
        return self._show("claims", views.claims(self.facts, keys, fold))

    def chain(self, event: str) -> str:
        """Return what was said at an event and which publications reported each part of it."""
        return self._show("chain", views.chain(self.facts, event))

    def disagreements(self) -> str:
        """Return the records that cannot both be right, side by side, with the explanation."""
        return self._fill("disagreements", rows=views.disagreements(self.facts))

    def health(self) -> str:
        """Return the state of the sheet: evidence, claimants, oldest check, open disagreements."""
        return self._show("health", views.health(self.facts))

    def evidence(self) -> str:
        """Return every figure with its current value, each leading to its own page."""
        return self._fill("evidence", groups=views.evidence(self.facts))

    def sources(self) -> str:
        """Return every publication by publisher and day, with how much of it was read."""
        return self._fill("sources", groups=views.sources(self.facts, self._wording))

    def changes(self, most: int = 0) -> str:
        """Return the public log, newest first; all of it, or so many entries."""
        return self._fill("changes", changes=views.changes(self.facts, most))

    def months(self) -> str:
        """Return the links to what is new, a month each, newest first."""
        return self._show("months", views.by_year(self.facts))

    def feeds(self) -> str:
        """Return the feeds and calendars: of the log, of each kind of event, of each figure."""
        return self._show("feeds", views.feeds(self.facts))

    def glossary(self) -> str:
        """Return the words that readers may not know, each with what it means here."""
        return self._fill("glossary", entries=self.facts.sheet.glossary)

    def helplines(self) -> str:
        """Return the official bodies to which readers can turn, each way with its page and day."""
        return self._fill("helplines", helplines=self.facts.sheet.helplines)

    def search(self) -> str:
        """Return the form and the list of results of the search page."""
        return self._show("search", views.ways_on())
