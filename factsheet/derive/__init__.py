"""From records to results: values, shares, conflicts, tests of claims, what was known when."""

from factsheet.derive.claims import Outcome, Try, Verdict, bases, earlier, outcome
from factsheet.derive.conflict import Conflict, ConflictKind, clusters
from factsheet.derive.conflicts import conflicts
from factsheet.derive.independence import Independence, independence
from factsheet.derive.known import as_known
from factsheet.derive.readings import places, reading, readings
from factsheet.derive.values import NoValue, Value, unit_of, value_at

__all__ = [
    "Conflict",
    "ConflictKind",
    "Independence",
    "NoValue",
    "Outcome",
    "Try",
    "Value",
    "Verdict",
    "as_known",
    "bases",
    "clusters",
    "conflicts",
    "earlier",
    "independence",
    "outcome",
    "places",
    "reading",
    "readings",
    "unit_of",
    "value_at",
]
