"""What to do about a name that is refused."""

from __future__ import annotations

import re

from factsheet.checks.names.allowed import Allowed

LIST = "add a place or body to `names:` in factsheet.yml"


def advice(name: str, allowed: Allowed) -> str:
    """Return the way out for a name that may not stand: where it is a word, to write it small."""
    is_one = re.fullmatch(r"[^\W\d_]+", name) is not None
    if is_one and name[0].isupper() and allowed.known.may_open(name):
        return f"write it with a small letter, leave the name out, or {LIST}"
    return f"leave the name out, or {LIST}"
