"""Whether two addresses lead to one page."""

from __future__ import annotations

import re
import string

from pydantic_core import Url, ValidationError

TRACKING = re.compile(
    r"(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|yclid|ysclid|msclkid|twclid|igshid|igsh|mc_cid"
    r"|mc_eid|mkt_tok|_hsenc|_hsmi|_openstat)",
    re.IGNORECASE,
)
"""Parameters that count visitors and choose no page."""
PORTS = {"http": 80, "https": 443}
NEVER_CODED = f"{string.ascii_letters}{string.digits}-._~"
"""Signs that mean the same as their codes, as RFC 3986 has it (2.3)."""
_CODE = re.compile("%[0-9A-Fa-f]{2}")


def clean(address: str) -> str:
    """Return an address without its fragment and without what only counts visitors."""
    page, _, query = address.partition("#")[0].partition("?")
    kept = [part for part in query.split("&") if part and not _counts_visitors(part)]
    return f"{page}?{'&'.join(kept)}" if kept else page


def _counts_visitors(part: str) -> bool:
    return TRACKING.fullmatch(part.partition("=")[0]) is not None


def compared(address: str) -> str:
    """Return the form of an address in which two that lead to one page are the same.

    Scheme, `www.`, capitals of the host, a dot behind it, its letters or their ASCII form, a
    default port, codes of letters, the fragment, a slash at the end and what only counts visitors
    make no other page; a path's capitals and any other parameter may.
    """
    try:
        url = Url(clean(address))
    except ValidationError:  # no browser takes it for an address
        return address
    host = re.sub(r"^(?:www[.])+|[.]+$", "", url.host or "")
    port = "" if url.port == PORTS.get(url.scheme) else f":{url.port}"
    query = f"?{url.query}" if url.query else ""
    return _CODE.sub(_written, f"https://{host}{port}{(url.path or '').rstrip('/')}{query}")


def _written(code: re.Match[str]) -> str:
    """Return the sign that a code stands for where it means the same, else its code in capitals."""
    sign = chr(int(code[0][1:], 16))
    return sign if sign in NEVER_CODED else code[0].upper()
