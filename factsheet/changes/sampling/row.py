"""One value to be compared with its sources."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Cited:
    """A publication and the place in it."""

    title: str
    """Who published it, and when; of a work also who wrote what."""
    url: str
    """Where it can be opened; empty for what is not on the web."""
    place: str
    """Where in it the value stands, as readers see it."""
    passage: str
    """The words on which the value rests, if the data have them."""
    copy: str = ""
    """Where an archived copy of it can be opened, if there is one."""


@dataclass(frozen=True)
class Row:
    """A value as readers see it, and what it rests on."""

    address: str
    number: str
    """The number with its unit."""
    counted: str
    as_of: str
    """The day that it is about, as `as of 28 May 2025`."""
    said_by: str
    """Who said it; empty where its publications speak for themselves."""
    page: str
    """Where the site shows it; empty where nobody knows where the site stands."""
    picture: str
    """Address of the picture that shows it; empty where there is none."""
    cited: tuple[Cited, ...]
