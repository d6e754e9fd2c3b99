"""What is cited when somebody cites a number: whose, which, of which day, where."""

from __future__ import annotations

from dataclasses import dataclass

from factsheet.derive import Value
from factsheet.model import CountKind, FactSheet, Observation, Row, Speaker, spoken_on
from factsheet.values.when import When
from factsheet.views.as_of import as_of
from factsheet.views.pages import anchor, page_of
from factsheet.views.titles import title_of
from factsheet.wording import Wording

VALUES = "value/"
"""The folder of the pages that go on saying one value, below the front page of a language."""


@dataclass(frozen=True)
class Citation:
    """A number with all that a citation of it names, as texts of one language."""

    key: str
    """A name for it among the citations of a text."""
    author: str
    """Who runs the sheet; the sheet itself where nobody is named."""
    sheet: str
    """The title of the sheet."""
    counted: str
    """What the number counts."""
    shown: str
    """The number as readers see it."""
    of_day: str
    """The day that it is about, in words."""
    said: str
    """Who said it, in the role of that day; that we worked it out, where nobody did."""
    checked: When
    """The day of the page: the last one on which the data were compared with the sources."""
    checked_on: str
    """The same in words."""
    address: str
    """Where the page stands that goes on saying it."""
    licence: str
    """The short name of the terms of reuse."""
    language: str
    """The language of the texts."""

    @property
    def title(self) -> str:
        """What is counted, with the number and its day."""
        return f"{self.counted}: {self.shown}, {self.of_day}"

    @property
    def short(self) -> str:
        """The citation in one short line."""
        return f"{self.counted}, {self.shown} ({self.of_day}). {self.sheet}. {self.address}"

    @property
    def line(self) -> str:
        """The whole citation in one line: author, title, both days, address."""
        author = "" if self.author == self.sheet else f"{self.author}. "
        what = f"{author}{self.sheet}. {self.title}; {self.said}."
        return f"{what} {self.checked_on}. {self.address} ({self.licence})"


def value_page(address: str) -> str:
    """Return where the page of a stated value stands below the front page of its language."""
    return f"{VALUES}{address}/"


def stated_address(found: Value) -> str:
    """Return the address of the stated value whose page goes on saying a value.

    It is "" where the value was computed, or stands in the table of a series.
    """
    if found.is_computed or isinstance(found.stated[0], Row):
        return ""
    head = found.address.partition("/")[0]
    return f"{head}/{found.stated[0].id}"


def counted(facts: FactSheet, address: str, language: str) -> str:
    """Return what the value at an address counts: its figure, or what was counted at its event.

    Raise KeyError if the address begins with no record's id.
    """
    title = title_of(facts, address)[language]
    stated = facts.stated(address)
    if stated is None or isinstance(stated, Observation):
        return title
    kind = facts.vocabulary["counts", stated.count]
    assert isinstance(kind, CountKind)
    return f"{title}: {kind.name[language]}"


def citation(facts: FactSheet, wording: Wording, found: Value, front: str) -> Citation:
    """Return what is cited of a value.

    `front` is the address of the front page of the language. A stated value is cited by the page
    that goes on saying it, a computed one by what the pages say of its figure, a row of a series
    by its place there.
    """
    sheet, language = facts.sheet, wording.language
    checked, title, stated = facts.last_checked, sheet.title[language], stated_address(found)
    place = stated or _place(found)
    return Citation(
        key=anchor(place),
        author=sheet.publisher[language] if sheet.publisher else title,
        sheet=title,
        counted=counted(facts, place, language),
        shown=wording.value(found.quantity, found.share, facts.unit(found.unit)),
        of_day=as_of(wording, found),
        said=_said(facts, found, wording),
        checked=checked,
        checked_on=wording.word("checked_on", date=wording.when(checked)),
        address=front + (value_page(stated) if stated else page_of(facts, place)),
        licence=sheet.licence.name,
        language=language,
    )


def _place(found: Value) -> str:
    """Return the address of a row of a series, of anything else that by which it was named."""
    first = found.stated[0]
    if found.is_computed or not isinstance(first, Row):
        return found.address
    return f"{found.address.partition('/')[0]}/{first.id}"


def _said(facts: FactSheet, found: Value, wording: Wording) -> str:
    if found.is_computed:
        return wording.word("our_arithmetic")
    (stated,) = found.stated
    speakers = [facts.records[key] for key in stated.said_by]
    day, language = spoken_on(stated), wording.language
    return "; ".join(
        f"{speaker.name[language]}, {speaker.role_on(day)[language]}"
        for speaker in speakers
        if isinstance(speaker, Speaker)
    )
