"""Who says something, and in which public role on which day."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from factsheet.model.fields import Day, Id, Texts
from factsheet.model.record import Record
from factsheet.model.refersto import word_of
from factsheet.model.sameas import SameAs
from factsheet.values import day as calendar
from factsheet.values.day import FIRST, LAST
from factsheet.values.when import When


class Being(StrEnum):
    """Whether a speaker is one person or a body."""

    PERSON = "person"
    BODY = "body"


class Role(Record):
    """A public role, and how long the speaker held it."""

    role: Texts
    """The public role."""
    since: Day | None = Field(default=None, alias="from")
    """Its first day; left out where the speaker held it before anything on record."""
    until: Day | None = Field(default=None, alias="to")
    """Its last day; left out where the speaker holds it still."""

    @property
    def span(self) -> tuple[calendar.Day, calendar.Day]:
        """The first and the last day on which the speaker may have held it."""
        first = self.since.earliest if self.since else FIRST
        return first, self.until.latest if self.until else LAST

    @property
    def surely(self) -> tuple[calendar.Day, calendar.Day]:
        """The first and the last day on which the speaker certainly held it."""
        first = self.since.latest if self.since else FIRST
        return first, self.until.earliest if self.until else LAST

    def may_be_of(self, day: When) -> bool:
        """Return whether the speaker may have held it on a day that a date can mean."""
        return self.span[0] <= day.latest and day.earliest <= self.span[1]

    def is_of_all(self, day: When) -> bool:
        """Return whether the speaker may have held it on every day that a date can mean."""
        return self.span[0] <= day.earliest and day.latest <= self.span[1]


class Speaker(Record):
    """A person in a public role, or a body, that says things."""

    id: Id
    """Short name in Latin letters."""
    name: Texts
    """Name in each language."""
    role: Texts = Field(default={})
    """The public role in which they spoke, where it was one and the same."""
    roles: tuple[Role, ...] = ()
    """The public roles in which they spoke, each with its span, in place of `role`."""
    being: Being
    """A person or a body."""
    kind: Annotated[Id, word_of("speaker_kinds")]
    """Kind of speaker, from the vocabulary."""
    note: Texts | None = None
    """What a reader should know about the role."""
    same_as: SameAs = ()
    """The same at Wikidata, Wikipedia and the like, a body's own site too; no accounts."""

    @property
    def held(self) -> tuple[Role, ...]:
        """Every role, oldest first; one that has no dates stands alone."""
        listed = self.roles or (Role.model_construct(role=self.role),)
        return tuple(sorted(listed, key=lambda each: each.span))

    def role_on(self, day: When) -> Texts:
        """Return the role on a day of speaking; of several, or where none fits, the newest."""
        fitting = [role for role in self.held if role.may_be_of(day)]
        return (fitting or self.held)[-1].role
