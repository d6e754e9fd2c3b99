"""Proper names that texts may hold."""

from __future__ import annotations

from enum import StrEnum

from factsheet.model.fields import Record, Texts


class NameKind(StrEnum):
    """What a proper name is the name of."""

    PLACE = "place"
    ORGANISATION = "organisation"
    OFFICE = "office"
    UNIT = "unit"
    EVENT = "event"
    WORK = "work"


class Name(Record):
    """A proper name that texts may use although it is no speaker's."""

    name: Texts
    """The name; a word that ends in `*` stands for all words that begin so."""
    kind: NameKind
    """What it is the name of."""
