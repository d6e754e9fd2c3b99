"""From records to results: values, shares, conflicts, tests of claims, what was known when."""

from factsheet.derive.claims import Outcome, Try, Verdict, bases, outcome
from factsheet.derive.conflicts import Conflict, ConflictKind, conflicts
from factsheet.derive.independence import Independence, independence
from factsheet.derive.known import as_known
from factsheet.derive.values import NoValue, Value, value_at

__all__ = [
    "Conflict", "ConflictKind", "Independence", "NoValue", "Outcome", "Try", "Value", "Verdict",
    "as_known", "bases", "conflicts", "independence", "outcome", "value_at",
]
