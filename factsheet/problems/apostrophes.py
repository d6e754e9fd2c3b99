"""The many apostrophes of keyboards and alphabets as one, for comparing and searching."""

from __future__ import annotations

APOSTROPHES = "'’ʼʹ′`´‘ʻʽ‛"
"""What stands for an apostrophe somewhere; the search of the site leaves out the same."""
_ONE = dict.fromkeys(map(ord, APOSTROPHES), "’")


def one_apostrophe(text: str) -> str:
    """Return a text of the same length in which every apostrophe is `’`."""
    return text.translate(_ONE)
