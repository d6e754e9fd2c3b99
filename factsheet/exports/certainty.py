"""How sure a value is, as codes for programs and in words for readers."""

from __future__ import annotations

from factsheet import views
from factsheet.derive import Certainty
from factsheet.exports.site import Site
from factsheet.exports.tables import Cell, Column, Kind
from factsheet.model import Record, Texts

COLUMNS = (
    Column(
        "certainty_who",
        "Whose word it is: `official`, `official-body`, `person`, `body`, `several`, or"
        " `publication` where publications name nobody.",
        required=True,
    ),
    Column(
        "certainty_claimants",
        "How many persons and bodies said it, without publications.",
        Kind.NUMBER,
        required=True,
    ),
    Column(
        "certainty_confirmed",
        "How many others give a number for the same time that agrees with it.",
        Kind.NUMBER,
        required=True,
    ),
    Column(
        "certainty_day",
        "Whether the day that it is about is `stated` in a publication or `inferred`.",
        required=True,
    ),
    Column(
        "certainty_read",
        "The most that was read of a publication behind it: `whole`, `excerpt`, `headline`.",
        required=True,
    ),
    Column(
        "certainty_checked",
        "How often it was compared with its sources.",
        Kind.NUMBER,
        required=True,
    ),
    Column(
        "certainty_disputed",
        "Whether a number for the same time that we rely on contradicts it.",
        Kind.FLAG,
        required=True,
    ),
)
"""The codes of a stated value; of a computed one, those of its least sure part."""
WEAKEST = Column(
    "certainty_weakest",
    "Address of the least sure part of a computed value, whose codes these are.",
)


def cells(found: Certainty) -> tuple[Cell, ...]:
    """Return the cells of the columns above."""
    who, read = found.who.value, found.read.value
    numbers = (found.claimants, found.confirmed)
    return (who, *numbers, found.day.value, read, found.checked, found.disputed)


class PublishedCertainty(Record):
    """How sure a value is."""

    who: str
    """Whose word it is: `official`, `official-body`, `person`, `body`, `several`, `publication`."""
    claimants: int
    """How many persons and bodies said it, without publications."""
    confirmed: int
    """How many others give a number for the same time that agrees with it."""
    day: str
    """Whether the day that it is about is `stated` in a publication or `inferred`."""
    read: str
    """The most that was read of a publication behind it: `whole`, `excerpt`, `headline`."""
    checked: int
    """How often it was compared with its sources."""
    disputed: bool
    """Whether a number for the same time that we rely on contradicts it."""
    weakest: str | None
    """Address of the least sure part of a computed value, whose codes these are."""
    text: Texts
    """The same in words."""


def published_certainty(site: Site, found: Certainty) -> PublishedCertainty:
    """Return how sure a value is, as the exports give it."""
    return PublishedCertainty.model_construct(
        who=found.who.value,
        claimants=found.claimants,
        confirmed=found.confirmed,
        day=found.day.value,
        read=found.read.value,
        checked=found.checked,
        disputed=found.disputed,
        weakest=found.weakest or None,
        text=site.in_each(lambda wording: views.certainty(found, wording)),
    )
