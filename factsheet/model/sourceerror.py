"""An error of a source, and what its publisher was told and did."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from factsheet.model.fields import Day, Id
from factsheet.model.record import Record
from factsheet.model.refersto import RefersTo


class ErrorState(StrEnum):
    """How far an error of a source has come."""

    UNTOLD = "untold"
    TOLD = "told"
    ANSWERED = "answered"
    MENDED = "mended"


class SourceError(Record):
    """An error that a source made, where that is why a value is not relied on."""

    source: Annotated[Id, RefersTo("sources", needs=1)]
    """The source in which the error stands."""
    told: Day | None = None
    """The day on which we told its publisher; left out until we have."""
    answered: Day | None = None
    """The day on which the publisher answered."""
    mended: Day | None = None
    """The day on which the page was mended, or was first seen without the error."""

    @property
    def state(self) -> ErrorState:
        """Return the furthest that it has come: mended, answered, told, or untold."""
        if self.mended:
            return ErrorState.MENDED
        if self.answered:
            return ErrorState.ANSWERED
        return ErrorState.TOLD if self.told else ErrorState.UNTOLD
