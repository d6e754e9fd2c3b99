"""What one address answers, and whether programs may ask it."""

from __future__ import annotations

import http.client
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit
from urllib.robotparser import RobotFileParser

from factsheet.checks.links.deadline import within
from factsheet.checks.links.page import text_of

AGENT = {"User-Agent": "Mozilla/5.0 (compatible; link check of a public fact sheet)"}
PATIENCE = 20
"""Seconds to wait for an answer, and for its end."""
LARGEST = 3_000_000
"""Bytes of a page that are read."""
FINE = "200"


@dataclass(frozen=True)
class Reply:
    """What an address answered."""

    status: str
    """A status, `none`, `slow`, `home` (it leads to the home page), or `robots` (not asked)."""
    at: str = ""
    """Where it led."""
    text: str = ""
    """What a reader sees there, where it was wanted."""


def answer(address: str, wants_text: bool = False) -> Reply:
    """Return what an address answers; ask once more if it fails."""
    if not address.startswith(("http://", "https://")):
        return Reply("none")
    said = Reply("") if wants_text else ask(address, "HEAD")
    return said if said.status in {FINE, "slow"} else ask(address, "GET", wants_text)


def ask(
    address: str, method: str = "GET", wants_text: bool = False, more: dict[str, str] | None = None
) -> Reply:
    """Return the reply to one request, with some more headers; `slow` if it does not end."""
    try:
        return within(PATIENCE, lambda: _ask(address, method, wants_text, more or {}))
    except urllib.error.HTTPError as error:
        with error:  # it holds the reply open
            return Reply(str(error.code), error.url or address)
    except TimeoutError:
        return Reply("slow")
    except (OSError, http.client.HTTPException, ValueError, LookupError) as error:
        is_slow = isinstance(getattr(error, "reason", None), TimeoutError)
        return Reply("slow" if is_slow else "none")


def _ask(address: str, method: str, wants_text: bool, more: dict[str, str]) -> Reply:
    request = urllib.request.Request(address, headers=AGENT | more, method=method)  # noqa: S310
    with urllib.request.urlopen(request, timeout=PATIENCE) as reply:  # noqa: S310
        status = FINE if 200 <= reply.status < 300 else str(reply.status)
        raw = reply.read(LARGEST)
        charset = reply.headers.get_content_charset() or "utf-8"
        text = text_of(raw.decode(charset, "replace")) if wants_text else ""
        return Reply("home" if _is_home(address, reply.url) else status, reply.url, text)


def _is_home(asked: str, led: str) -> bool:
    """Return whether a page led to the home page of a site, as sites do that took it down."""
    return urlsplit(led).path in {"", "/"} and urlsplit(asked).path not in {"", "/"}


def robots_of(site: str) -> Callable[[str], bool]:
    """Return whether programs may open an address of a site; where it says nothing, they may."""
    rules = RobotFileParser()
    said = _plain(f"{site}/robots.txt")
    rules.parse(said.splitlines())
    return lambda address: rules.can_fetch(AGENT["User-Agent"], address)


def _plain(address: str) -> str:
    try:
        return within(PATIENCE, lambda: _read(address, LARGEST).decode("utf-8", "replace"))
    except (OSError, http.client.HTTPException, ValueError):
        return ""


def _read(address: str, most: int) -> bytes:
    request = urllib.request.Request(address, headers=AGENT)  # noqa: S310
    with urllib.request.urlopen(request, timeout=PATIENCE) as reply:  # noqa: S310
        return bytes(reply.read(most))
