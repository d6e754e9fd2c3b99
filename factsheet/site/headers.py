"""The `_headers` file, for hosts that send what it says: who may frame a page, who may read data.

Where several rules fit an address, hosts join their values, and of two policies a browser keeps
both. So no two rules here say the same header of one address.
"""

from __future__ import annotations

from collections.abc import Iterable

from factsheet.exports import PREFIX
from factsheet.site import csp

NAME = "_headers"
"""Where the file stands, below the root of the site."""
_AS_SAID = "X-Content-Type-Options: nosniff"


def headers(pages: Iterable[str]) -> bytes:
    """Return the file, given the addresses of all pages below the root of the site."""
    page = [_policy("'none'"), _AS_SAID]
    rules = {rule: page for address in sorted(pages) for rule in _rules(address)}
    rules |= {
        f"/{PREFIX}*": ["Access-Control-Allow-Origin: *", _AS_SAID],
        f"/{PREFIX}embed/*": [_policy("*")],
    }
    return "".join(_rule(address, lines) for address, lines in rules.items()).encode()


def _rules(page: str) -> list[str]:
    """Return the addresses of a page, or of the folder at the top in which it stands."""
    top, is_in_folder, _ = page.partition("/")
    if top == PREFIX.partition("/")[0]:  # a page beside the data, which has rules of its own
        return [f"/{page}", f"/{page}index.html"] if is_in_folder else [f"/{page}"]
    if is_in_folder:
        return [f"/{top}/*"]
    return ["/", "/index.html"] if top in {"", "index.html"} else [f"/{top}"]


def _policy(framed_by: str) -> str:
    return f"Content-Security-Policy: {csp.sent(framed_by)}"


def _rule(address: str, lines: list[str]) -> str:
    return "\n  ".join([address, *lines]) + "\n"
