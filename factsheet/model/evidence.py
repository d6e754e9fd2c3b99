"""How a sheet keeps what its records rest on: archived copies, and words to find again."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field

from factsheet.model.addresses import address
from factsheet.model.fields import Percent
from factsheet.model.record import Record
from factsheet.model.validators import matching

GAP = "{url}"
"""What stands for the address of a page in the address of an archive."""
_AT = r"https?://.+\{url\}"
Template = Annotated[
    str,
    Field(pattern=r"^https?://.+\{url\}$", examples=["https://archive.example.org/save/{url}"]),
    AfterValidator(
        lambda text: address(text.removesuffix(GAP) + "page").removesuffix("page") + GAP
    ),
    *matching(_AT, f"does not end with `{GAP}`", f"write `https://…/{GAP}`"),
]
"""An address with the place of another one in it."""
Variable = Annotated[
    str,
    Field(pattern="^ARCHIVE_[A-Z0-9_]+$", examples=["ARCHIVE_KEY"]),
    *matching(
        "ARCHIVE_[A-Z0-9_]+", "is no name of an archive's key", "write one such as `ARCHIVE_KEY`"
    ),
]
"""Name of a variable of the environment, of which data can name no other; the key stands there."""


class Archive(Record):
    """A public archive that keeps copies of pages."""

    save: Template
    """Where a copy is asked for; the answer leads to it, or `copy:` says where it is."""
    copy_at: Template | None = Field(default=None, alias="copy")
    """Where the newest copy of a page stands; left out where the archive answers with it."""
    key: Variable | None = None
    """The variable that holds a person's key, sent as `Authorization:`; none is needed."""


class Evidence(Record):
    """How evidence is kept, and how much of it the sheet wants to have."""

    target: Percent | None = None
    """The share of values beside which a publication's own words should stand."""
    archive: Archive | None = None
    """Where pages are saved; left out, none are."""
