"""What stands in the content of a built page: its ids, its numbers, its notes."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Number:
    """A number that the macro for one printed."""

    is_seen: bool
    """Whether readers are sure to see it."""
    is_linked: bool
    """Whether it stands within a link or a button, where no mark can be pressed."""
    is_glued: bool
    """Whether another digit stands directly before or behind it."""
    shown: str = ""
    """What a reader sees."""
    note: str = ""
    """Id of the note that the mark behind it leads to."""


@dataclass
class Note:
    """A note that a macro made."""

    item: str
    """Id of the note."""
    shown: str = ""
    """The number that it begins with."""
    more: str = ""
    """The anchor of the value whose evidence it leads on to."""


@dataclass
class Content:
    """What stands in a page."""

    ids: list[str] = field(default_factory=list)
    """Every id, in order."""
    headings: list[str] = field(default_factory=list)
    """Ids of headings among them."""
    numbers: list[Number] = field(default_factory=list)
    """Every number that looks like one of the macro."""
    notes: list[Note] = field(default_factory=list)
    """Every generated note that readers see."""
    prose: str = ""
    """All text but code."""
