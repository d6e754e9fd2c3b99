"""Two states of a sheet to the list of what differs, in plain words of every language."""

from factsheet.changes.compare import compare
from factsheet.changes.difference import Difference, Kind
from factsheet.changes.report import SHAPES, Report, between

__all__ = ["SHAPES", "Difference", "Kind", "Report", "between", "compare"]
