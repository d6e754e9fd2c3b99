"""From the address of a page to its source, a value or an event, and an entry of the log."""

from factsheet.changes.adding.adding import add
from factsheet.changes.adding.asked import Asked
from factsheet.changes.adding.asking import Target, add_from, from_issue
from factsheet.changes.adding.filing import Added
from factsheet.changes.adding.missing import MissingError

__all__ = ["Added", "Asked", "MissingError", "Target", "add", "add_from", "from_issue"]
