"""Public feeds and pages in which news of the subject appear."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from factsheet.model.fields import Id, Language, Line, Speakers, Texts, Url, Whole
from factsheet.model.record import Record
from factsheet.model.refersto import RefersTo, word_of
from factsheet.model.works import SourceKind


class WatchedKind(StrEnum):
    """In which form a place lists its items."""

    FEED = "feed"
    PAGE = "page"


class Watched(Record):
    """A feed or a page that `factsheet watch` reads, and what its items may become."""

    id: Id
    """Name of this entry, with which the ids of its sources begin."""
    url: Url
    """Its address."""
    kind: WatchedKind
    """`feed` for Atom, RSS or JSON Feed; `page` for a page that links to its items."""
    links: Line | None = None
    """Of a page: the addresses of its items; `*` stands for any characters."""
    words: tuple[Texts, ...] = ()
    """Of each line one word must occur, in whatever language; `*` stands for the endings."""
    publisher: Line
    """Who publishes the items, as in a source."""
    language: Language
    """Language of the items."""
    publication: SourceKind
    """What kind of publication they are, as in a source."""
    said_by: Speakers
    """Who speaks in them: ids of speakers."""
    event: Annotated[Id, word_of("event_kinds")] | None = None
    """The kind of event that an item may report."""
    figure: Annotated[Id, RefersTo("figures", asks=True)] | None = None
    """The figure of which an item may give a value."""
    silent_after: Whole | None = None
    """Days without a new item after which somebody is woken; left out, those of the sheet."""
