"""From text values to the records of a fact sheet, frozen and typed, and to the whole sheet."""

from factsheet.model.check import Check
from factsheet.model.cite import Cite
from factsheet.model.contacts import Helpline, Way
from factsheet.model.derivation import Derivation, How
from factsheet.model.dimensions import At, Dimension, Member
from factsheet.model.events import Event, Weekday, best_counts, completed, counted
from factsheet.model.factsheet import FILES, FactSheet
from factsheet.model.fields import Basis, Rank, Texts
from factsheet.model.figures import Figure, current
from factsheet.model.format import FORMAT
from factsheet.model.harm import Harm
from factsheet.model.log import Change, ChangeKind, Revised, digest
from factsheet.model.names import Name
from factsheet.model.record import Record
from factsheet.model.said import (
    Claim,
    ClaimHow,
    ClaimTest,
    Disagreement,
    Said,
    Statement,
    spoken_on,
)
from factsheet.model.scales import on_their_scales
from factsheet.model.series import Series
from factsheet.model.sheet import Exemption, Sheet
from factsheet.model.sourceerror import ErrorState, SourceError
from factsheet.model.sources import Seen, Source
from factsheet.model.speakers import Being, Role, Speaker
from factsheet.model.units import BARE, COUNTED, Magnitude, Unit, UnitKind
from factsheet.model.values import Count, Observation, Row, Stated
from factsheet.model.vocabulary import CountKind, Entry, EventKind, SpeakerKind, Term
from factsheet.model.watch import Watched, WatchedKind
from factsheet.model.works import SourceKind

__all__ = [
    "BARE",
    "COUNTED",
    "FILES",
    "FORMAT",
    "At",
    "Basis",
    "Being",
    "Change",
    "ChangeKind",
    "Check",
    "Cite",
    "Claim",
    "ClaimHow",
    "ClaimTest",
    "Count",
    "CountKind",
    "Derivation",
    "Dimension",
    "Disagreement",
    "Entry",
    "ErrorState",
    "Event",
    "EventKind",
    "Exemption",
    "FactSheet",
    "Figure",
    "Harm",
    "Helpline",
    "How",
    "Magnitude",
    "Member",
    "Name",
    "Observation",
    "Rank",
    "Record",
    "Revised",
    "Role",
    "Row",
    "Said",
    "Seen",
    "Series",
    "Sheet",
    "Source",
    "SourceError",
    "SourceKind",
    "Speaker",
    "SpeakerKind",
    "Stated",
    "Statement",
    "Term",
    "Texts",
    "Unit",
    "UnitKind",
    "Watched",
    "WatchedKind",
    "Way",
    "Weekday",
    "best_counts",
    "completed",
    "counted",
    "current",
    "digest",
    "on_their_scales",
    "spoken_on",
]
