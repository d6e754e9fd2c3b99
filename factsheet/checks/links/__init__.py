"""Whether the address and the archived copy of every source still open: the one use of the net."""

from factsheet.checks.links.alarms import KNOWN, Alarm, alarms_of, report
from factsheet.checks.links.visit import Link, answer, answers, links_of

__all__ = ["KNOWN", "Alarm", "Link", "alarms_of", "answer", "answers", "links_of", "report"]
