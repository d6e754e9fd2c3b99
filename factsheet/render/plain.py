"""HTML as plain text: in one line, or in lines of a width."""

from __future__ import annotations

import re
from html import unescape
from textwrap import wrap


def plain(html: str) -> str:
    """Return what HTML says, as text in one line; numbers keep their blanks."""
    return re.sub("[ \n]+", " ", unescape(re.sub("<[^>]*>", "", html))).strip(" ")


def lines(html: str, width: int) -> list[str]:
    """Return HTML as lines of plain text of at most so many letters, for a picture."""
    return wrap(plain(html), width)
