"""Numbers that somebody stated, and what they count."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import model_validator

from factsheet.model.check import Check
from factsheet.model.derivation import Derivation, Tally
from factsheet.model.fields import (
    Amount,
    Basis,
    Citation,
    Cites,
    Claimant,
    Day,
    Flag,
    Id,
    Rank,
    Speakers,
    Texts,
)
from factsheet.model.record import Record
from factsheet.model.refersto import RefersTo, word_of
from factsheet.model.sourceerror import SourceError
from factsheet.model.spans import Outlook, SpanKind, with_span


class Stated(Record):
    """A value that somebody stated and somebody published."""

    value: Amount
    """The number as it was said: `1279`, `about 2500`, `more than 6000`, `700 to 800`."""
    rank: Rank = Rank.NORMAL
    """Preferred, normal or deprecated; all but normal want a reason."""
    reason: Texts | None = None
    """Why the value has its rank."""
    harmless: Texts | None = None
    """Why nobody can be recognised by it, where it counts very few people."""
    errors: tuple[SourceError, ...] = ()
    """Errors of sources, where they are why it is deprecated; whether their publishers know."""
    note: Texts | None = None
    """What a reader should know about this value."""

    @property
    def is_ahead(self) -> bool:
        """Whether nobody has observed it, so that it may lie ahead."""
        return False


class Observation(Stated):
    """One value of a figure on one day."""

    id: Id
    """Unique within its figure; the pair `figure/observation` is its address."""
    as_of: Day
    """The day that the value is about."""
    as_of_basis: Basis = Basis.STATED
    """Whether a publication states that day or we inferred it."""
    as_of_span: SpanKind | None = None
    """Of a span: whether it holds from the first day to the last or for one between them."""
    basis: Outlook = Outlook.OBSERVED
    """Whether it was observed, or lies ahead as a projection or a target."""
    said_by: Speakers
    """Who said it: ids of speakers."""
    said_on: Day
    """The day on which it was said."""
    said_at: Annotated[Id, RefersTo("events")] | None = None
    """The event at which it was said, such as a broadcast."""
    sources: Cites
    """Publications that report it, each with the place in it."""
    own_words: Flag = False
    """Whether a publication says it itself, where no other claimant is known."""
    verified: Day
    """The day on which we last compared this record with its sources."""
    checked: tuple[Check, ...] = ()
    """Comparisons with the sources, each by its role and day; two make a second check."""

    @property
    def is_ahead(self) -> bool:
        """Whether it is a projection or a target, so that nobody has observed it."""
        return self.basis is not Outlook.OBSERVED

    @model_validator(mode="after")
    def _with_span(self) -> Self:
        return with_span(self, "as_of")


class Count(Stated):
    """One number counted at an event; what it leaves out it takes from the event."""

    count: Annotated[Id, word_of("counts")]
    """What is counted, from the vocabulary."""
    id: Id = ""
    """Address within the event; the name of the count unless a rival needs its own."""
    said_by: tuple[Claimant, ...] = ()
    """Who said it, if not the speakers of the event."""
    said_on: Day | None = None
    """The day on which it was said, if not that of the event."""
    sources: tuple[Citation, ...] = ()
    """Publications that report it, if not those of the event."""
    own_words: Flag = False
    """Whether a publication says it itself, where no other claimant is known."""
    verified: Day | None = None
    """The day of the last check, if not that of the event."""
    checked: tuple[Check, ...] = ()
    """Comparisons with the sources, if not those of the event."""


class Figure(Record):
    """Something that is counted, with every value on record."""

    id: Id
    """Address of the figure; never changes."""
    title: Texts
    """What readers see above it."""
    definition: Texts
    """What is counted and what is not."""
    unit: Annotated[Id, word_of("units")]
    """Unit, from the vocabulary."""
    denominator: Annotated[Id, RefersTo("figures")] | None = None
    """The figure that this one is a part of."""
    cumulative: Flag = False
    """Whether it counts from a beginning on, so that it can never fall."""
    observations: tuple[Observation, ...] = ()
    """Its stated values, oldest first."""
    tally_of: Tally | None = None
    """The events whose counts its rises must equal, where it is a running total of them."""
    derived: Derivation | None = None
    """How it is computed, if it is not stated."""
    note: Texts | None = None
    """What a reader should know about the figure as a whole."""

    @property
    def observed(self) -> tuple[Observation, ...]:
        """The observations but for projections and targets."""
        return tuple(stated for stated in self.observations if not stated.is_ahead)
