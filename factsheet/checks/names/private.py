"""Names of people in a text, in any letters, without those that are allowed or public."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factsheet.checks.names.allowed import Allowed
from factsheet.checks.names.bonds import bonded
from factsheet.checks.names.capitals import scanned, strangers
from factsheet.checks.names.disguised import disguised, in_address
from factsheet.checks import form

INITIALS = re.compile(
    r"(?<![\w.])(?:[^\W\d_a-zа-яіїєґ]\.[ \u00a0]?){1,2}(?P<after>[^\W\d_a-zа-яіїєґ][^\W\d_]+)"
    r"|(?<!\w)(?P<before>[^\W\d_a-zа-яіїєґ][^\W\d_A-ZА-ЯІЇЄҐ]{2,})[ \u00a0][^\W\d_a-zа-яіїєґ]\.(?:[ \u00a0]?[^\W\d_a-zа-яіїєґ]\.)?(?![ \u00a0]?\w)"
)
"""Initials and a surname, or a surname and initials."""

DOTTED = re.compile(r"U\.[ \u00a0]?[SKN]\.|E\.[ \u00a0]?U\.")
"""What is no initial of a person."""


def names_in(text: str, allowed: Allowed) -> Iterator[str]:
    """Yield each name in a text that is not allowed, once."""
    if form.is_address(text):
        yield from in_address(text, allowed)
        return
    hidden = allowed.hide(text)
    found = [*_with_initials(hidden, allowed), *disguised(text, allowed)]
    if any(map(str.isupper, hidden)):
        scan = scanned(text, hidden, allowed.known)
        found = [*strangers(scan, allowed.known), *found, *bonded(scan, allowed.known)]
    told: list[str] = []
    for name in found:
        if not any(name in each or each in name for each in told):
            told.append(name)
            yield name


def _with_initials(hidden: str, allowed: Allowed) -> Iterator[str]:
    for match in INITIALS.finditer(hidden):
        word = match["after"] or match["before"]
        if not (DOTTED.search(match[0]) or allowed.known.is_listed(word)):
            yield match[0]
