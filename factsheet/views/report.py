"""How a reader tells those who run the sheet that something is wrong, or could harm somebody."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import unescape
from urllib.parse import quote, urlencode

from factsheet.model import Sheet
from factsheet.model.contacts import href, is_mail, is_placeholder, is_public, private
from factsheet.wording import Wording


@dataclass(frozen=True)
class ReportView:
    """Two messages about one thing, each with what it is about filled in."""

    wrong: str
    """Address of the message that it is wrong."""
    harm: str
    """Address of the message that it could harm somebody; "" where no private way is known."""
    is_public: bool
    """Whether everybody reads the first."""


def report(
    sheet: Sheet, wording: Wording, page: str, record: str = "", value: str = ""
) -> ReportView:
    """Return the ways to report a page, or a record with the value that stands on it.

    `page` is its full address. The value may be HTML.
    """
    value = unescape(re.sub("<[^>]*>", "", value))
    about = {"record": record, "value": value, "page": page, "language": wording.language}
    filled = {key: text for key, text in about.items() if text}
    subject = wording.word("message_wrong", about=record or page)
    danger = wording.word("message_harm")
    if is_mail(sheet.contact):
        wrong = _mail(sheet.contact, subject, _lines(filled, wording))
        place = {key: filled[key] for key in ("page", "language")}
        harm = _mail(sheet.contact, danger, _lines(place, wording))
        return ReportView(wrong, harm, is_public=False)
    issues = _issues(sheet)
    wrong = _form(issues, subject, _lines(filled, wording)) if issues else href(sheet.contact)
    safe = private(sheet.contact) if is_public(sheet.contact) else href(sheet.contact)
    return ReportView(wrong, safe or "", is_public=bool(issues))


def _lines(filled: Mapping[str, str], wording: Wording) -> list[str]:
    return [f"{wording.word(f'message_{key}')}: {text}" for key, text in filled.items()]


def _mail(contact: str, subject: str, lines: list[str]) -> str:
    """Return the link that writes a message; a subject that the contact has of its own stays."""
    link = href(contact)
    if re.search(r"[?&]subject=", link, re.IGNORECASE):
        lines, filled = [subject, *lines], ""
    else:
        filled = f"subject={quote(subject)}&"
    body = "\r\n".join([*lines, "", ""])
    return f"{link}{'&' if '?' in link else '?'}{filled}body={quote(body)}"


def _issues(sheet: Sheet) -> str:
    """Return the list of issues that readers write to; "" where nobody knows one."""
    if is_public(sheet.contact):
        return sheet.contact.removesuffix("/").removesuffix("/new")
    if is_placeholder(sheet.repository):
        return ""
    top = sheet.repository.rstrip("/").removesuffix(".git")
    return f"{top}/-/issues" if "gitlab" in top else f"{top}/issues"


def _form(issues: str, subject: str, lines: list[str]) -> str:
    """Return the form for a new issue, filled in as the host of the list wants it."""
    if issues.endswith("/-/issues"):
        asked = {"issue[title]": subject, "issue[description]": "\n".join([*lines, ""])}
    elif issues.startswith("https://github.com/"):  # the form that the starter lays down
        asked = {"template": "1-wrong.yml", "title": subject, "where": "; ".join(lines)}
    else:
        asked = {"title": subject, "body": "\n".join([*lines, ""])}
    return f"{issues}/new?{urlencode(asked, quote_via=quote)}"
