"""The one number of a headline, where nothing in it can mean another."""

from __future__ import annotations

import re

from factsheet.model import FactSheet

NUMBER = re.compile(r"(?<![\w.,])\d{1,3}(?:[ \u00a0\u202f,]\d{3})+(?![\w%])|\d+(?:[.,]\d+)*")
SEPARATORS = re.compile(r"[ \u00a0\u202f,]")
DAYS, YEARS = range(32), range(1900, 2100)
"""Numbers that may be a day of a month, or a year."""
NOT_EXACT = re.compile(
    r"\b(?:about|around|some|almost|nearly|over|more|less|fewer|least|most|up|roughly|than"
    r"|approximately|or|between|hundreds?|thousands?|half|third|quarter|per|out"
    r"|близько|майже|понад|більш\w*|менш\w*|щонайменше|щонайбільше|до|від|приблизно|орієнтовно"
    r"|десь|сот\w*|тисяч\w*|половин\w*|третин\w*|відсот\w*|чверт\w*|мінімум|максимум|раз\w*"
    r"|около|почти|свыше|более|менее|порядка|примерно|тысяч\w*)\b|[%~≈<>≥≤+/–—-]\s?\d|\d\s?[%+/]|\d[-–]\w",
    re.IGNORECASE,
)
"""What makes of a number something else than just this number."""


def only_number(title: str, facts: FactSheet, figure: str) -> str:
    """Return the number of a headline as a value is written, or "" where it is not plain.

    It is not plain where there are several numbers, where it may be a day or a year, where a word
    bounds or divides it, or where the figure is counted in percent.
    """
    units = {each.unit for each in facts.figures if each.id == figure}
    found = NUMBER.findall(title)
    if len(found) != 1 or NOT_EXACT.search(title) or units & {"percent"}:
        return ""
    bare = SEPARATORS.sub("", found[0])
    if not bare.isdecimal() or int(bare) in DAYS or int(bare) in YEARS:
        return ""
    return bare
