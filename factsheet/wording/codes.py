"""Whether a code is that of a language."""

from __future__ import annotations

from babel import Locale

OTHERS = {"und", "zxx", "mul", "mis"}
"""Codes of ISO 639 for what is in no language, in several or in an unknown one."""


def is_known(code: str) -> bool:
    """Return whether CLDR, which Babel carries, has a name for a language of ISO 639."""
    return code not in OTHERS and code in Locale("en").languages
