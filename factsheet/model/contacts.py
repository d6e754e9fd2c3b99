"""Where readers can turn: whoever runs the sheet, and official bodies."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator, Field

from factsheet.model.addresses import address
from factsheet.model.fields import Day, Id, Texts, Url, Whole
from factsheet.model.record import Record
from factsheet.model.validators import matching

_BOX = r"[A-Za-z0-9._+'=~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
_FIELD = r"[A-Za-z-]+=(?:[A-Za-z0-9._~!$'()*+,;:@/?-]|%[0-9A-Fa-f]{2})*"
MAIL = rf"(?:{_BOX}|mailto:{_BOX}(?:\?{_FIELD}(?:&{_FIELD})*)?)"
"""An e-mail address, or the link that a page makes of it, as RFC 6068 has it."""
LONGEST = 48
"""Characters of an address on the web that is shown whole."""
PHONE = r"\+?[(]?[0-9](?:[ ()-]{0,2}[0-9]){2,14}"
Contact = Annotated[
    str,
    Field(
        pattern=f"^(?:https?://.+|{MAIL}|{PHONE})$",
        examples=["https://example.org/contact", "name@example.org", "0 800 000 000"],
    ),
    AfterValidator(lambda contact: address(contact) if contact.startswith("http") else contact),
    *matching(
        f"https?://.+|{MAIL}|{PHONE}",
        "is no address, e-mail address or phone number",
        "write `https://…`, `name@example.org` or `0 800 000 000`",
    ),
]
"""An address on the web, an e-mail address or a phone number."""


class Way(Record):
    """One way to reach a body, as an official page gives it."""

    at: Contact
    """An address on the web, an e-mail address or a phone number."""
    use: Texts | None = None
    """When to take this way, such as from abroad."""
    source: Url
    """The body's own page, or another official page, on which it stands."""
    published: Day | None = None
    """The day of that page, if it shows one."""
    accessed: Day
    """The day on which it was read for this sheet."""


class Helpline(Record):
    """An official body to which readers can turn."""

    id: Id
    """Name of this entry."""
    body: Texts
    """What the body is called."""
    purpose: Texts
    """What it does for those who turn to it."""
    ways: Annotated[tuple[Way, ...], Field(min_length=1)]
    """How to reach it. Only here and in `contact:` may a phone number stand."""


class Answers(Record):
    """In how many days whoever runs the sheet answers what readers report."""

    mistake: Whole
    """Days to the answer to a report that something is wrong."""
    harm: Whole
    """Days to the answer to a report that something could harm somebody."""

    def given(self) -> tuple[tuple[str, int], ...]:
        """Return the days for each kind of report, by its name."""
        return ("mistake", self.mistake), ("harm", self.harm)


def is_mail(contact: str) -> bool:
    """Return whether it is an e-mail address."""
    return re.fullmatch(MAIL, contact) is not None


def href(contact: str) -> str:
    """Return the link that an address on the web, an e-mail address or a phone number makes."""
    if contact.startswith(("http", "mailto:")):
        return contact
    return f"mailto:{contact}" if is_mail(contact) else f"tel:{re.sub('[^0-9+]', '', contact)}"


def shown(contact: str) -> str:
    """Return it as readers see it: of a long address on the web, the name of the site."""
    if is_mail(contact):
        return contact.removeprefix("mailto:").partition("?")[0]
    address = re.sub("^https?://(?:www[.])?|/$", "", contact)
    return address if len(address) <= LONGEST else f"{address.partition('/')[0]}/…"


def is_public(contact: str) -> bool:
    """Return whether it is a list of issues, where everybody reads what is written."""
    return re.search(r"^https?://.*/issues(?:/|$)", contact) is not None


def private(contact: str) -> str | None:
    """Return where to report in private beside such a list; None where no such place is known."""
    if found := re.match(r"https://github[.]com/[^/]+/[^/]+(?=/issues)", contact):
        return f"{found[0]}/security/advisories/new"
    if found := re.match(r"https?://.*/-/issues(?=/|$)", contact):  # GitLab, at whatever host
        return f"{found[0]}/new?issue%5Bconfidential%5D=true"
    return None


def is_placeholder(contact: str) -> bool:
    """Return whether it stands for an address that is not known yet, as `example.org` does."""
    return re.search(r"(?:^|[/@.])example(?:[./]|$)", contact) is not None
