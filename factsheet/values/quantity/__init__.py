"""Published numbers with the bounds that their wording gives them, and what follows from them."""

from factsheet.values.quantity.arithmetic import Share, breaking_point, difference, share, total
from factsheet.values.quantity.bounds import PATTERN, REFUSED, Quantity

__all__ = [
    "PATTERN",
    "REFUSED",
    "Quantity",
    "Share",
    "breaking_point",
    "difference",
    "share",
    "total",
]
