"""One value to be compared with its sources."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Cited:
    """A publication and the place in it."""

    title: str
    """Who published it, and when."""
    url: str
    """Where it can be opened; empty for what is not on the web."""
    place: str
    passage: str
    """The words on which the value rests, if the data have them."""


@dataclass(frozen=True)
class Row:
    """A value as readers see it, and what it rests on."""

    address: str
    number: str
    """The number with its unit."""
    sentence: str
    """What stands beside it: what it counts, its day, who said it."""
    page: str
    picture: str
    """Address of the picture that shows it; empty where there is none."""
    cited: tuple[Cited, ...]
