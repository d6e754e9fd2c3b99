"""Names of people in a text, in any letters, without those that are allowed or public."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from factsheet.checks import form
from factsheet.checks.names.allowed import Allowed
from factsheet.checks.names.bonds import bonded
from factsheet.checks.names.capitals import Scanned, strangers
from factsheet.checks.names.disguised import disguised, in_address
from factsheet.checks.names.people import is_surname
from factsheet.checks.names.works import without_works
from factsheet.problems.apostrophes import one_apostrophe

REMEMBERED = 1 << 15
"""Of how many texts the names are kept: a preview reads again what was edited."""
UPPER = r"[^\W\d_a-zа-яіїєґ]"
LETTERS = r"[^\W\d_A-ZА-ЯІЇЄҐ]"
BLANK = r"[ \u00a0]"
INITIALS = re.compile(
    rf"(?<![\w.])(?:{UPPER}\.{BLANK}?){{1,2}}(?P<after>{UPPER}[^\W\d_]+)"
    rf"|(?<!\w)(?P<before>{UPPER}{LETTERS}{{2,}}){BLANK}{UPPER}\."
    rf"(?:{BLANK}?{UPPER}\.)?(?!{BLANK}?\w)"
)
"""Initials and a surname, or a surname and initials."""

DOTTED = re.compile(r"U\.[ \u00a0]?[SKN]\.|E\.[ \u00a0]?U\.")
"""What is no initial of a person."""


@lru_cache(maxsize=REMEMBERED)
def names_in(text: str, allowed: Allowed) -> tuple[str, ...]:
    """Return each name in a text that is not allowed, once."""
    return tuple(_found(text, allowed))


def _found(text: str, allowed: Allowed) -> Iterator[str]:
    if form.is_address(text):
        yield from in_address(text, allowed)
        return
    text = one_apostrophe(text)
    hidden = without_works(allowed.hide(text))
    found = [*_with_initials(hidden, allowed), *disguised(text, allowed)]
    if any(map(str.isupper, hidden)):
        scan = Scanned(text, hidden, allowed.known)
        unknown = strangers(scan, allowed.known)
        found = [*unknown, *found, *bonded(scan, allowed.known)]
    told: list[str] = []
    for name in found:
        if not any(name in each or each in name for each in told):
            told.append(name)
            yield name


def _with_initials(hidden: str, allowed: Allowed) -> Iterator[str]:
    for match in INITIALS.finditer(hidden):
        word = match["after"] or match["before"]
        is_public = allowed.known.is_listed(word) or is_surname(word)
        if not (DOTTED.search(match[0]) or is_public):
            yield match[0]
