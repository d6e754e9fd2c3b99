"""From records to results: values, shares, conflicts, tests of claims, what was known when."""

from factsheet.derive.attribution import Attribution, attribution
from factsheet.derive.certainty import Certainties, Certainty, Who
from factsheet.derive.claims import bases, earlier, outcome
from factsheet.derive.conflict import Conflict, ConflictKind, clusters
from factsheet.derive.conflicts import conflicts
from factsheet.derive.conflicts_in_claims import percent
from factsheet.derive.conflicts_with_parts import differing
from factsheet.derive.corrections import Corrections
from factsheet.derive.explained import Explained, Found
from factsheet.derive.known import as_known
from factsheet.derive.notice import Notice
from factsheet.derive.passages import quoted, unread, with_passage
from factsheet.derive.readings import places, reading, readings
from factsheet.derive.revised import Revision, between, revision
from factsheet.derive.splits import Split, splits
from factsheet.derive.values import NoValue, Value, unit_of, value_at
from factsheet.derive.verdict import Outcome, Try, Verdict

__all__ = [
    "Attribution",
    "Certainties",
    "Certainty",
    "Conflict",
    "ConflictKind",
    "Corrections",
    "Explained",
    "Found",
    "NoValue",
    "Notice",
    "Outcome",
    "Revision",
    "Split",
    "Try",
    "Value",
    "Verdict",
    "Who",
    "as_known",
    "attribution",
    "bases",
    "between",
    "clusters",
    "conflicts",
    "differing",
    "earlier",
    "outcome",
    "percent",
    "places",
    "quoted",
    "reading",
    "readings",
    "revision",
    "splits",
    "unit_of",
    "unread",
    "value_at",
    "with_passage",
]
