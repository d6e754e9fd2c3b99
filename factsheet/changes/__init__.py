"""From two states of a sheet to what differs for a reader, and from one to one without harm."""

from factsheet.changes.compare import compare
from factsheet.changes.difference import Difference, Kind
from factsheet.changes.report import SHAPES, Report, between

__all__ = ["SHAPES", "Difference", "Kind", "Report", "between", "compare"]
