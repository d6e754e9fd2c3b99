"""Whether two addresses lead to one page."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

TRACKING = re.compile(
    r"(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|yclid|ysclid|msclkid|twclid|igshid|igsh|mc_cid"
    r"|mc_eid|mkt_tok|_hsenc|_hsmi|_openstat)",
    re.IGNORECASE,
)
"""Parameters that count visitors and choose no page."""
PORTS = {"http": ":80", "https": ":443"}


def clean(address: str) -> str:
    """Return an address without its fragment and without what only counts visitors."""
    page, _, query = address.partition("#")[0].partition("?")
    kept = [part for part in query.split("&") if part and not _counts_visitors(part)]
    return f"{page}?{'&'.join(kept)}" if kept else page


def _counts_visitors(part: str) -> bool:
    return TRACKING.fullmatch(part.partition("=")[0]) is not None


def compared(address: str) -> str:
    """Return the form of an address in which two that lead to one page are the same.

    Scheme, `www.`, capitals of the host, a default port, the fragment, a slash at the end and what
    only counts visitors make no other page; a path's capitals and any other parameter may.
    """
    try:
        parts = urlsplit(clean(address))
    except ValueError:  # brackets that are no address of a machine
        return address
    host = parts.netloc.lower().removesuffix(PORTS.get(parts.scheme.lower(), ""))
    query = f"?{parts.query}" if parts.query else ""
    return f"https://{host.removeprefix('www.')}{parts.path.removesuffix('/')}{query}"
