"""Proper names that texts may hold."""

from __future__ import annotations

import re
from enum import StrEnum

from factsheet.model.fields import Texts
from factsheet.model.record import Record
from factsheet.model.sameas import SameAs

QUOTES = "«»“”„\"'"


class NameKind(StrEnum):
    """What a proper name is the name of."""

    PLACE = "place"
    ORGANISATION = "organisation"
    OFFICE = "office"
    UNIT = "unit"
    EVENT = "event"
    WORK = "work"
    PERSON = "person"


class Name(Record):
    """A proper name that texts may use although it is no speaker's."""

    name: Texts
    """The name; a word that ends in `*` stands for all words that begin so."""
    kind: NameKind
    """What it is the name of."""
    role: Texts | None = None
    """Of a person: the public role in which they are named."""
    reason: Texts | None = None
    """Of a person: why they may be named although they did not speak."""
    same_as: SameAs = ()
    """The same at Wikidata, Wikipedia and the like; no accounts."""

    def is_of(self, texts: Texts) -> bool:
        """Return whether this is what some texts name, in each of their languages."""
        return all(
            re.fullmatch(_pattern(self.name.get(language, "")), text.strip(QUOTES))
            for language, text in texts.items()
        )


def _pattern(name: str) -> str:
    return re.escape(name).replace(r"\*", r"\w*")
