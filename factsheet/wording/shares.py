"""Shares as percentages that readers of a language see, none of them rounded to none or to all."""

from __future__ import annotations

from fractions import Fraction

from babel.numbers import format_percent

from factsheet.values.quantity import Share
from factsheet.wording.formats import decimal
from factsheet.wording.phrases import Phrases

WIDEST = Fraction(5, 100)
"""How far apart the bounds of a share may lie that is shown as one number."""
NEARLY_ALL = Fraction(995, 1000)
"""From this share on, a share in whole percents would be told as all."""


class Shares(Phrases):
    """How one language says shares."""

    def percent(self, part: Fraction, decimals: int = 0) -> str:
        """Return a share from 0 to 1 as a percentage, without decimals unless asked.

        Only none is 0% and only all is 100%: what would be rounded to them is told as next to it.
        """
        step = Fraction(1, 100 * 10**decimals)
        if 0 < part <= step / 2:
            return self.word("less than", number=self._percent(step, decimals))
        if 1 - step / 2 <= part < 1:
            return self.word("more than", number=self._percent(1 - step, decimals))
        return self._percent(part, 0 if part in (0, 1) else decimals)

    def _percent(self, part: Fraction, decimals: int) -> str:
        pattern = "#,##0" + ("." + "0" * decimals if decimals else "") + "%"
        return str(format_percent(decimal(part), format=pattern, locale=self._locale))

    def share(self, share: Share) -> str:
        """Return a share, never more precise than what it was computed from: `about 51%`."""
        if share.is_exact:
            return self.percent(share.value, decimals=1)
        least, most = share.rounded
        if most is None:
            return self.word("at least", number=self.percent(least)) if least else self.word("open")
        if not least:
            return self._at_most(share, most)
        if most - least > WIDEST:
            return f"{self.number(least * 100)}–{self.percent(most)}"
        if NEARLY_ALL <= share.value < 1:
            return self.word("at least", number=self.percent(least))
        return self.word("about", number=self.percent(share.value))

    def _at_most(self, share: Share, most: Fraction) -> str:
        """Return a share that may be next to nothing, and is nothing only where it must be."""
        if not most:
            return self.percent(most)
        is_less = share.value > 0 and share.high != most and most == Fraction(1, 100)
        return self.word("less than" if is_less else "at most", number=self.percent(most))
