"""The heading of a page, as text."""

from __future__ import annotations

import re
from html import unescape

_FIRST = re.compile(r"<h1\b[^>]*>(.*?)(?:<a class=\"headerlink\"|</h1>)", re.DOTALL)
_SIGN = re.compile(r"<sup\b.*?</sup>|<[^>]*>", re.DOTALL)
"""A note's mark, or the sign of an element."""


def first(html: str) -> str:
    """Return the text of a page's own heading; nothing where it has none."""
    found = _FIRST.search(html)
    words = unescape(_SIGN.sub("", found[1] if found else "")).split()
    return " ".join(words)
