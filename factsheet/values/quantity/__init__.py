"""Published numbers with the bounds that their wording gives them, and what follows from them."""

from factsheet.values.quantity.arithmetic import Share, breaking_point, difference, share, total
from factsheet.values.quantity.bounds import PATTERN, Quantity

__all__ = ["PATTERN", "Quantity", "Share", "breaking_point", "difference", "share", "total"]
