"""Addresses at which others keep the same person, body, place or event, as Wikidata does."""

from __future__ import annotations

import re
from typing import Annotated, TypeAlias

from pydantic import AfterValidator, Field

from factsheet.model.addresses import address
from factsheet.model.validators import matching

SameAs: TypeAlias = tuple[
    Annotated[
        str,
        Field(pattern="^https://"),
        AfterValidator(address),
        *matching("https://.+", "is not a safe address", "start it with `https://`"),
    ],
    ...,
]
"""Addresses that begin with `https://`."""
_NUMBER = "[1-9][0-9]*"
_REGISTERS = (
    f"www[.]wikidata[.]org/wiki/Q{_NUMBER}",
    "[a-z-]+[.]wikipedia[.]org/wiki/(?![^?#]*(?::|%3[Aa]))[^?#]+",  # a colon leads to users
    f"viaf[.]org/viaf/{_NUMBER}",
    "isni[.]org/isni/[0-9]{15}[0-9X]",
    "d-nb[.]info/gnd/[0-9][0-9X-]+",
    "id[.]loc[.]gov/authorities/names/[a-z]+[0-9]+",
    f"www[.]geonames[.]org/{_NUMBER}",
    f"www[.]openstreetmap[.]org/(?:node|way|relation)/{_NUMBER}",
)
"""Entries of public registers, which hold no account of anybody."""


def is_in_a_register(address: str) -> bool:
    """Return whether an address is an entry of a public register of people, places and events."""
    return re.fullmatch(f"https://(?:{'|'.join(_REGISTERS)})", address) is not None
