"""Published numbers with the bounds that their wording gives them, and what follows from them."""

from factsheet.values.quantity.arithmetic import change, difference, total
from factsheet.values.quantity.bounds import Quantity
from factsheet.values.quantity.notation import MOST_DECIMALS, POWERS, Notation, plainest
from factsheet.values.quantity.parsing import PATTERN, REFUSED, WORDS
from factsheet.values.quantity.ratio import in_percent, percent_change, rate
from factsheet.values.quantity.scale import Scale
from factsheet.values.quantity.share import Share, breaking_point, share

__all__ = [
    "MOST_DECIMALS",
    "PATTERN",
    "POWERS",
    "REFUSED",
    "WORDS",
    "Notation",
    "Quantity",
    "Scale",
    "Share",
    "breaking_point",
    "change",
    "difference",
    "in_percent",
    "percent_change",
    "plainest",
    "rate",
    "share",
    "total",
]
