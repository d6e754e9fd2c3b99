"""An item as a feed or a page writes it."""

from typing import NamedTuple


class Raw(NamedTuple):
    """The texts of one item, "" for what is not there."""

    address: str
    title: str
    moment: str = ""
    """When it was published, as RFC 822 or ISO 8601 write it."""
    summary: str = ""
    name: str = ""
    """What the feed calls it."""


class Unread(Exception):  # noqa: N818  it is what became of an address, and stops nothing
    """Why an address could not be read, in a few words."""
