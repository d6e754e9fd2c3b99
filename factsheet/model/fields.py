"""The kinds of value that a record's fields hold."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, TypeAlias

from pydantic import AfterValidator, BeforeValidator, Field
from pydantic.json_schema import WithJsonSchema

from factsheet.model import identifiers
from factsheet.model.addresses import NO_ADDRESS, address
from factsheet.model.cite import NO_CITATION, PASSAGE, PLACE, Cite
from factsheet.model.refersto import ID, RefersTo
from factsheet.model.validators import (
    LANGUAGE,
    NEITHER,
    NOT_WHOLE,
    flag,
    languages,
    matching,
    parsed,
    text,
    whole,
)
from factsheet.values import quantity, timezone, when
from factsheet.values.quantity import Quantity
from factsheet.values.when import When

PAGE = "(?:[A-Za-z]?[0-9]{1,7}|[ivxlcdm]{1,8})"
PAGES = f"{PAGE}(?:-{PAGE})?(?:, {PAGE}(?:-{PAGE})?)*"

Line = Annotated[str, BeforeValidator(text)]
"""A text of one line."""
Texts = Annotated[dict[str, Line], Field(min_length=1), BeforeValidator(languages)]
"""One text a language: `{en: …, uk: …}`."""
Id = Annotated[
    str,
    Field(pattern=f"^{ID}$"),
    AfterValidator(identifiers.portable),
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
    AfterValidator(address),
    *matching("https?://.+", *NO_ADDRESS),
]
Isbn = Annotated[
    str,
    *parsed(identifiers.isbn, identifiers.ISBN, identifiers.NO_ISBN, ["978-0-306-40615-7"]),
]
Doi = Annotated[
    str,
    *parsed(identifiers.doi, identifiers.DOI, identifiers.NO_DOI, ["10.1000/182"]),
]
Pages = Annotated[
    str,
    Field(pattern=f"^{PAGES}$", examples=["112", "112-114"]),
    *matching(PAGES, "is not a page or a range of pages", "write `112`, or `112-114`"),
]
Language = Annotated[
    str,
    Field(pattern=f"^{LANGUAGE}$"),
    *matching(LANGUAGE, "is not a language", "write a code such as `uk`"),
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
    *parsed(
        Cite.parse,
        f"{ID} @ {PLACE}(?: {PASSAGE})?",
        NO_CITATION,
        ["up-2025-05-29 @ paragraph 2", 'up-2025-05-29 @ paragraph 2 "the words that say it"'],
    ),
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
