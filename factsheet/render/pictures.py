"""The macros that show many values at once, as pictures or tables."""

from __future__ import annotations

from factsheet import views
from factsheet.render.filling import Filling
from factsheet.values.when import When


class Pictures(Filling):
    """Pictures and tables, each with a sentence and its trace, as HTML on one line.

    A call raises NoRecordError where an address or an id leads nowhere, and BadValueError where
    there is nothing to show: a share for a number, a kind without an event, a day that is none.
    """

    def proportion(self, part: str, whole: str) -> str:
        """Return a picture of a part of a whole, with the band that rival bases give."""
        view = views.proportion(self.facts, part, whole, self._wording)
        return self._picture("proportion", view, part, whole)

    def parts(self, event: str, split: str) -> str:
        """Return a picture of an event's stages, each cut into the parts of a split."""
        return self._picture(
            "parts", views.parts(self.facts, event, split, self._wording), event, split
        )

    def breakdown(self, figure: str, dimension: str, within: str = "") -> str:
        """Return a picture and a table of a figure's newest values by the members of a dimension.

        `within` is a member of which the parts are shown.
        """
        view = views.breakdown(self.facts, figure, dimension, within, self._wording)
        return self._picture("breakdown", view, figure, dimension, within)

    def multiples(self, figure: str, dimension: str, within: str = "") -> str:
        """Return small pictures of a figure's parts over time, all on one scale, and a table."""
        view = views.multiples(self.facts, figure, dimension, within, self._wording)
        return self._picture("multiples", view, figure, dimension, within)

    def history(self, figure: str, scale: str = "") -> str:
        """Return a picture and a table of all values of a figure over time.

        On the scale `log` equal distances are equal factors; the picture says so.
        """
        view = views.history(self.facts, figure, self._wording, scale)
        return self._picture("history", view, figure, scale)

    def voices(self, figure: str) -> str:
        """Return a picture and a table of who said which number of a figure when."""
        return self._picture("voices", views.voices(self.facts, figure, self._wording), figure)

    def counts(self, first: str, second: str) -> str:
        """Return a picture and a table of two running counts on one pair of axes."""
        view = views.counts(self.facts, first, second, self._wording)
        return self._picture("counts", view, first, second)

    def waffle(self, part: str, whole: str, within: str = "", rest: str = "") -> str:
        """Return a picture of a whole as squares, its part filled; `within` gets an outline.

        `rest` is a figure that says what is not filled, and what must not be read into it.
        """
        view = views.waffle(self.facts, part, whole, within, rest, self._wording)
        return self._picture("waffle", view, part, whole, within, rest)

    def strips(self, kind: str, count: str, part: str = "") -> str:
        """Return a strip a year of events of a kind by a count, and a table; `part` is darker."""
        view = views.strips(self.facts, kind, count, part, self._wording)
        return self._picture("strips", view, kind, count, part)

    def events(self, kind: str, count: str) -> str:
        """Return a table of all events of a kind; one count leads on a narrow page."""
        return self._fill("events", table=views.event_table(self.facts, kind, count))

    def years(self, kind: str, count: str) -> str:
        """Return a table with the listed sums of a count year by year, and what is missing."""
        return self._show("years", views.years(self.facts, kind, count))

    def timeline(self, *kinds: str) -> str:
        """Return all events of some kinds, or of every kind, as a picture and a list."""
        if not kinds and not self.facts.events:
            return self._fill("no_events")
        return self._picture("timeline", views.timeline(self.facts, kinds, self._wording), *kinds)

    def latest(self, most: int = 3, *kinds: str) -> str:
        """Return the newest events of some kinds, or of every kind, and who reported each."""
        return self._fill("latest", events=views.latest(self.facts, most, kinds))

    def accumulation(self, figure: str, kind: str, count: str, since: str) -> str:
        """Return a picture of the announced parts of a figure, added up against its total."""
        view = views.accumulation(self.facts, figure, kind, count, since, self._wording)
        return self._picture("accumulation", view, figure, kind, count, since)

    def known(self, figures: list[str], *days: str) -> str:
        """Return a table of figures as they were known at the end of some past days."""
        chosen = [When.parse(day).latest for day in days]
        return self._show("known", views.known(self.facts, figures, chosen))
