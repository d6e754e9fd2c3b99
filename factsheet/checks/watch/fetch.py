"""The bytes that stand at an address of the web."""

from __future__ import annotations

import http.client
import urllib.error
import urllib.request

from factsheet.checks.links.deadline import within
from factsheet.checks.links.reply import AGENT, PATIENCE

LARGEST = 5_000_000
"""Bytes that are read of one address; more is no list of news."""


class Unread(Exception):  # noqa: N818  it is what became of an address, and stops nothing
    """Why an address could not be read, in a few words."""


def body(address: str) -> bytes:
    """Return what stands at an address; raise Unread where that cannot be read."""
    if not address.startswith(("http://", "https://")):
        raise Unread("it is no address on the web")
    request = urllib.request.Request(address, headers=AGENT)  # noqa: S310
    try:
        found = within(PATIENCE, lambda: _read(request))
    except urllib.error.HTTPError as error:
        with error:  # it holds the reply open
            raise Unread(f"it answers {error.code}") from None
    except (OSError, http.client.HTTPException, ValueError):
        raise Unread("it does not answer") from None
    if len(found) > LARGEST:
        raise Unread(f"it is larger than {LARGEST // 1_000_000} MB")
    return found


def _read(request: urllib.request.Request) -> bytes:
    with urllib.request.urlopen(request, timeout=PATIENCE) as reply:  # noqa: S310
        return bytes(reply.read(LARGEST + 1))
