"""Whether addresses of the data still open and say what is quoted."""

from factsheet.checks.links.addresses import Link, Quote, links_of
from factsheet.checks.links.alarms import KNOWN, Alarm, alarms_of
from factsheet.checks.links.judge import Judgement, judge, sites_answered
from factsheet.checks.links.memory import Memory, keep, recall
from factsheet.checks.links.reply import Reply, answer
from factsheet.checks.links.visit import answers

__all__ = [
    "KNOWN",
    "Alarm",
    "Judgement",
    "Link",
    "Memory",
    "Quote",
    "Reply",
    "alarms_of",
    "answer",
    "answers",
    "judge",
    "keep",
    "links_of",
    "recall",
    "sites_answered",
]
