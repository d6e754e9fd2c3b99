"""The own pages of figures and of events, as HTML without what stands around every page."""

from __future__ import annotations

import re
from html import unescape

from factsheet import views
from factsheet.model import FactSheet, Figure, How
from factsheet.render.compiled import Compiled
from factsheet.render.markup import Markup
from factsheet.render.pictures import Pictures

FEWEST = 2
"""How many values make a picture over time."""


class Records(Pictures):
    """The pages of single records of one language; it keeps their pictures as files too."""

    def __init__(
        self,
        facts: FactSheet,
        language: str,
        address: str = "",
        compiled: Compiled | None = None,
        has_png: bool = False,
    ) -> None:
        """Start; a picture over time needs no table, since its values are listed below it."""
        super().__init__(facts, language, address, compiled, has_png)
        self._templates.globals["is_listed_below"] = True

    def content(self, view: views.FigurePage | views.EventPage) -> str:
        """Return what stands on the page of a figure or of an event."""
        if isinstance(view, views.EventPage):
            return self._show("record_event", view)
        picture = self._of(view.record)
        return self._fill("record_figure", picture=picture, address=self._address, **vars(view))

    def description(self, view: views.FigurePage | views.EventPage) -> str:
        """Return what such a page says, in a sentence of plain text."""
        said = self._show("description", view)
        return unescape(re.sub("<[^>]*>", "", said))

    def _of(self, figure: Figure) -> str:
        """Return the pictures of a figure; nothing where there is nothing to draw."""
        if figure.derived and figure.derived.how is How.SHARE:
            part, whole = figure.derived.of[:2]
            return self.proportion(part, whole)
        whole = self.history(figure.id) if len(figure.totals) >= FEWEST else ""
        parts = (
            (self.multiples if cut.days >= FEWEST else self.breakdown)(figure.id, cut.dimension)
            for cut in views.cuts(self.facts, figure)
        )
        return Markup("").join((Markup(whole), *parts))
