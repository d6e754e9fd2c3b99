"""What became of the old rows of a series, in words: how many, of which days, by how much."""

from __future__ import annotations

from factsheet.model import Revised
from factsheet.wording import Wording


def rows_revised(wording: Wording, rows: Revised) -> str:
    """Return it as a part of a sentence of a language."""
    return wording.word(
        "rows_revised",
        number=wording.several("values_there", rows.number),
        span=wording.when(rows.span),
        largest=wording.quantity(rows.largest),
    )
