"""What public feeds and pages hold that the sheet does not have yet."""

from factsheet.checks.watch.items import Item, items
from factsheet.checks.watch.look import Look, look
from factsheet.checks.watch.memory import Memory, read
from factsheet.checks.watch.raw import Unread
from factsheet.checks.watch.report import told

__all__ = ["Item", "Look", "Memory", "Unread", "items", "look", "read", "told"]
