"""What one address of the data answers, and what a reader sees there."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from factsheet.checks import web
from factsheet.checks.links.page import text_of
from factsheet.checks.web import FINE


@dataclass(frozen=True)
class Reply:
    """What an address answered."""

    status: str
    """A status of `web`, `home` (it leads to the home page), or `robots` (not asked)."""
    at: str = ""
    """Where it led."""
    text: str = ""
    """What a reader sees there, where it was wanted."""


def answer(address: str, wants_text: bool = False) -> Reply:
    """Return what an address answers; ask once more if it fails."""
    said = web.Answer("") if wants_text else web.ask(address, "HEAD")
    if said.status not in {FINE, "slow"}:
        said = web.ask(address)
    is_home = said.status == FINE and _is_home(address, said.at)
    text = text_of(said.text) if wants_text else ""
    return Reply("home" if is_home else said.status, said.at, text)


def _is_home(asked: str, led: str) -> bool:
    """Return whether a page led to the home page of a site, as sites do that took it down."""
    return urlsplit(led).path in {"", "/"} and urlsplit(asked).path not in {"", "/"}
