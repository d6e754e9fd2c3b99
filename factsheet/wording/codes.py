"""Whether a code is that of a language."""

from __future__ import annotations

from functools import cache

from babel import Locale


def is_known(code: str) -> bool:
    """Return whether CLDR, which Babel carries, has a name for a language of ISO 639."""
    return code in _names()


@cache
def _names() -> frozenset[str]:
    return frozenset(Locale("en").languages) - {"und", "zxx", "mul", "mis"}
