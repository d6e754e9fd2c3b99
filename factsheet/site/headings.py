"""The headings of a page: which is its own, and which stand aside for what has their address."""

from __future__ import annotations

import re
from collections.abc import Collection
from html import unescape
from itertools import count

from factsheet.site.pagereader import read

_FIRST = re.compile(r"<h1\b[^>]*>(.*?)(?:<a class=\"headerlink\"|</h1>)", re.DOTALL)
_SIGN = re.compile(r"<sup\b.*?</sup>|<[^>]*>", re.DOTALL)
"""A note's mark, or the sign of an element."""


def aside(html: str, kept: Collection[str]) -> tuple[str, dict[str, str]]:
    """Return a page in which no heading has the id of another element, and the ids it changed.

    Those that are `kept` stay, whatever else has them.
    """
    moved: dict[str, str] = {}
    ids = re.findall(r"""\sid=["']?([^"'\s>]+)""", html)
    if len(ids) == len({*ids}):
        return html, moved
    found = read(html)
    for key in (heading for heading in found.headings if heading not in kept):
        if found.headings.count(key) == 1 and found.ids.count(key) > 1:
            free = (f"{key}_{number}" for number in count(1))
            moved[key] = next(name for name in free if name not in {*found.ids, *moved.values()})
    for old, new in moved.items():
        html = _renamed(html, old, new)
    return html, moved


def first(html: str) -> str:
    """Return the text of a page's own heading; nothing where it has none."""
    found = _FIRST.search(html)
    words = unescape(_SIGN.sub("", found[1] if found else "")).split()
    return " ".join(words)


def _renamed(html: str, old: str, new: str) -> str:
    """Return the page with another id for a heading, which its own link leads to."""

    def heading(found: re.Match[str]) -> str:
        return found[0].replace(f'id="{old}"', f'id="{new}"').replace(f'"#{old}"', f'"#{new}"')

    return re.sub(rf'<h([1-6]) id="{re.escape(old)}".*?</h\1>', heading, html, flags=re.DOTALL)
