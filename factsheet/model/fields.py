"""The kinds of value that a record's fields hold."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, TypeAlias

from pydantic import AfterValidator, BeforeValidator, Field
from pydantic.json_schema import WithJsonSchema

from factsheet.model.refersto import RefersTo
from factsheet.model.validators import (
    NEITHER,
    NOT_WHOLE,
    flag,
    languages,
    matching,
    parsed,
    text,
    whole,
)
from factsheet.problems import BadValueError, shown
from factsheet.values import quantity, timezone, when
from factsheet.values.quantity import Quantity
from factsheet.values.when import When

ID = r"[a-z0-9]+(?:-[a-z0-9]+)*"
URL = r"https?://[^\s\"'<>\\`{}|^]+\.[^\s\"'<>\\`{}|^]+"
PLACE = r"(?:headline|lead|excerpt|whole|caption|post|table|paragraph [1-9][0-9]?)"

_CITATION = re.compile(rf"({ID}) @ ({PLACE})")
NO_CITATION = (
    "does not say source and place",
    "write `source-id @ paragraph 2`, or `@ headline` and the like",
)
"""What is wrong with any other text, and the way out."""


@dataclass(frozen=True)
class Cite:
    """One publication and the place in it."""

    source: str
    """Id of a source."""
    place: str
    """`headline`, `lead`, `excerpt`, `whole`, `caption`, `post`, `table` or `paragraph 2`."""

    @classmethod
    def parse(cls, text: str) -> Cite:
        """Return what `source @ place` writes; raise BadValueError on anything else."""
        match = _CITATION.fullmatch(text)
        if match is None:
            fault, hint = NO_CITATION
            raise BadValueError(f"{shown(text)} {fault}", hint)
        return cls(match[1], match[2])

    def __str__(self) -> str:
        """Return the citation as it is written in data."""
        return f"{self.source} @ {self.place}"


Line = Annotated[str, BeforeValidator(text)]
"""A text of one line."""
Texts = Annotated[dict[str, Line], Field(min_length=1), BeforeValidator(languages)]
"""One text a language: `{en: …, uk: …}`."""
Id = Annotated[
    str,
    Field(pattern=f"^{ID}$"),
    *matching(ID, "is not kebab-case", "write small letters, digits and hyphens: `like-this-2`"),
]
Ref = Annotated[
    str,
    Field(pattern=f"^{ID}(/{ID})?$"),
    *matching(f"{ID}(?:/{ID})?", "is not a reference", "write `record` or `record/part`"),
]
"""Id of a record, or of an observation (`figure/observation`) or a count (`event/count`)."""
Url = Annotated[
    str,
    Field(pattern="^https?://"),
    *matching(URL, "is not an address", "start it with `https://`"),
]
Language = Annotated[
    str,
    Field(pattern="^[a-z]{2,3}$"),
    *matching("[a-z]{2,3}", "is not a language", "write a code such as `uk`"),
]
TimeZone = Annotated[
    str,
    Field(pattern=f"^{timezone.PATTERN}$", examples=["Europe/Kyiv", "UTC"]),
    AfterValidator(timezone.known),
    *matching(timezone.PATTERN, *timezone.REFUSED),
]
Percent = Annotated[
    str,
    Field(pattern=r"^[0-9]{1,2}(?:\.[0-9])?%$"),
    *matching(r"[0-9]{1,2}(?:\.[0-9])?%", "is not a share", "write it as `50%`"),
]
Flag = Annotated[bool, BeforeValidator(flag), NEITHER]
Whole = Annotated[
    int, BeforeValidator(whole), WithJsonSchema({"type": "integer", "minimum": 1}), NOT_WHOLE
]
Amount: TypeAlias = Annotated[
    Quantity,
    *parsed(
        Quantity.parse,
        quantity.PATTERN,
        quantity.REFUSED,
        ["1279", "about 2500", "more than 6000"],
    ),
]
Day: TypeAlias = Annotated[
    When, *parsed(When.parse, when.PATTERN, when.REFUSED, ["2025-05-28", "2022-05"])
]
Citation: TypeAlias = Annotated[
    Cite,
    *parsed(Cite.parse, f"{ID} @ {PLACE}", NO_CITATION, ["up-2025-05-29 @ paragraph 2"]),
    RefersTo("sources", needs=1, asks=True),
]
Cites = Annotated[tuple[Citation, ...], Field(min_length=1)]
Claimant = Annotated[Id, RefersTo("speakers", needs=1, asks=True)]
Speakers = Annotated[tuple[Claimant, ...], Field(min_length=1)]


class Basis(StrEnum):
    """Whether a publication gives a date or this sheet concluded it."""

    STATED = "stated"
    INFERRED = "inferred"


class Rank(StrEnum):
    """How a value stands beside its rivals, as on Wikidata."""

    PREFERRED = "preferred"
    NORMAL = "normal"
    DEPRECATED = "deprecated"

    @property
    def order(self) -> int:
        """Return 0 for deprecated, 1 for normal, 2 for preferred."""
        return ("deprecated", "normal", "preferred").index(self.value)
