"""Something taken out of a sheet with what only it needed, and an entry of the log in its place."""

from factsheet.withdraw.taking import Taken, take

__all__ = ["Taken", "take"]
