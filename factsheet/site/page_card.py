"""The card of a page that is no front page: its heading and what it says, as SVG."""

from __future__ import annotations

from textwrap import wrap

from factsheet.model import FactSheet
from factsheet.render.markup import environment
from factsheet.site import social_card
from factsheet.wording import Wording

_SIZES = ((68, 26, 3), (54, 32, 4), (44, 40, 5))
"""Letters of a heading: how high, how many in a line, and in how many lines at most."""
_BELOW = 72
"""How many letters of a description stand in a line."""
_ROOM = 376
"""How high heading and description may be together."""


class PageCard:
    """Draws the cards of one language, whose words and template are read once."""

    def __init__(self, facts: FactSheet, language: str) -> None:
        """Keep what all cards of a language show."""
        wording = Wording(language, facts.words)
        self.facts = facts
        self._template = environment(facts, wording, "").get_template("page_card.svg.jinja")
        self._same = {
            "title": wrap(facts.sheet.title[language], 52)[:2],
            "day": wording.word("checked_on", date=wording.when(facts.last_checked)),
            "width": social_card.SIZE[0],
            "height": social_card.SIZE[1],
        }

    def svg(self, heading: str, description: str) -> str:
        """Return the card of a page, as SVG."""
        size, most, lines = next(
            (scale for scale in _SIZES if len(wrap(heading, scale[1])) <= scale[2]), _SIZES[-1]
        )
        shown = wrap(heading, most, max_lines=lines, placeholder=" …")
        step = round(size * 1.2)
        rest = max(0, (_ROOM - step * len(shown)) // 38)
        below = wrap(description, _BELOW, max_lines=rest, placeholder=" …") if rest else []
        return self._template.render(
            self._same, heading=shown, description=below, size=size, step=step
        )
