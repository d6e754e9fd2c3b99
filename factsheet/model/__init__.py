"""From text values to the records of a fact sheet, frozen and typed, and to the whole sheet."""

from factsheet.model.contacts import Helpline, Way
from factsheet.model.derivation import Derivation, How
from factsheet.model.events import Event, Weekday, best_counts, completed, counted
from factsheet.model.factsheet import FILES, FactSheet, current, spoken_on
from factsheet.model.fields import Basis, Cite, Rank, Texts
from factsheet.model.format import FORMAT
from factsheet.model.harm import Harm
from factsheet.model.log import Change, ChangeKind, digest
from factsheet.model.names import Name
from factsheet.model.record import Record
from factsheet.model.said import (
    Claim,
    ClaimHow,
    ClaimTest,
    Disagreement,
    Said,
    Statement,
)
from factsheet.model.sheet import Exemption, Sheet
from factsheet.model.sources import Seen, Source, SourceKind
from factsheet.model.speakers import Being, Role, Speaker
from factsheet.model.values import Count, Figure, Observation, Stated
from factsheet.model.vocabulary import CountKind, Entry, EventKind, SpeakerKind, Term, Unit

__all__ = [
    "FILES",
    "FORMAT",
    "Basis",
    "Being",
    "Change",
    "ChangeKind",
    "Cite",
    "Claim",
    "ClaimHow",
    "ClaimTest",
    "Count",
    "CountKind",
    "Derivation",
    "Disagreement",
    "Entry",
    "Event",
    "EventKind",
    "Exemption",
    "FactSheet",
    "Figure",
    "Harm",
    "Helpline",
    "How",
    "Name",
    "Observation",
    "Rank",
    "Record",
    "Role",
    "Said",
    "Seen",
    "Sheet",
    "Source",
    "SourceKind",
    "Speaker",
    "SpeakerKind",
    "Stated",
    "Statement",
    "Term",
    "Texts",
    "Unit",
    "Way",
    "Weekday",
    "best_counts",
    "completed",
    "counted",
    "current",
    "digest",
    "spoken_on",
]
