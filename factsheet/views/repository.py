"""Where a file of the sheet is shown and edited, at the host of its repository."""

from __future__ import annotations

import re
from urllib.parse import quote

from factsheet.model import Sheet
from factsheet.model.contacts import is_placeholder

HOSTS = {
    "gitlab": ("-/blob/{branch}/{path}", "#L{line}", "-/edit/{branch}/{path}"),
    "codeberg|gitea|forgejo": (
        "src/branch/{branch}/{path}",
        "#L{line}",
        "_edit/{branch}/{path}",
    ),
    "bitbucket": ("src/{branch}/{path}", "#lines-{line}", "src/{branch}/{path}?mode=edit"),
    "": ("blob/{branch}/{path}", "#L{line}", "edit/{branch}/{path}"),  # GitHub, and its like
}
"""By the name of a host: the page of a file, of a line in it, and where the file is edited."""


def shown_at(sheet: Sheet, path: str, line: int = 1) -> str:
    """Return the address of a line of a file, counted from 1; "" while the host is not known.

    `path` is the file's, from the top of the repository.
    """
    page, at, _ = _forms(sheet)
    return _address(sheet, page + at, path, line)


def edited_at(sheet: Sheet, path: str) -> str:
    """Return where a reader can edit a file in the browser; "" while the host is not known."""
    *_, edit = _forms(sheet)
    return _address(sheet, edit, path)


def _forms(sheet: Sheet) -> tuple[str, str, str]:
    host = sheet.repository.casefold().split("/")[2]
    return next(forms for name, forms in HOSTS.items() if re.search(name, host))


def _address(sheet: Sheet, form: str, path: str, line: int = 1) -> str:
    if is_placeholder(sheet.repository):
        return ""
    rest = form.format(branch=quote(sheet.branch), path=quote(path), line=line)
    return f"{sheet.repository.rstrip('/').removesuffix('.git')}/{rest}"
