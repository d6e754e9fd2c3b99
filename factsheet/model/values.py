"""Numbers that somebody stated."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import model_validator

from factsheet.model.check import Check
from factsheet.model.dimensions import Where
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
    where: Where = ()
    """Of which part it is: a member of each of some dimensions; left out, it is of the whole."""
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


class Row(Observation):
    """A value that stands in the table of a series, which says once what all rows share."""


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
