"""What all addresses answer: the pages of one site in turn, sites side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Event, Lock
from urllib.parse import urlsplit

from factsheet.checks.links.addresses import Link
from factsheet.checks.links.reply import Reply, answer
from factsheet.checks.web import robots_of

PAUSE = 1.0
"""Seconds between two requests to one site."""


def answers(
    found: Sequence[Link], tick: Callable[[int], object] = lambda _: None
) -> dict[Link, Reply]:
    """Return what each address answers; `tick` is told of each that was asked."""
    sites: dict[str, list[Link]] = {}
    for link in found:
        parts = urlsplit(link.address)
        sites.setdefault(f"{parts.scheme}://{parts.netloc}", []).append(link)
    stopped, turn = Event(), Lock()

    def visit(site: str) -> list[tuple[Link, Reply]]:
        said: dict[str, Reply] = {}
        allowed = robots_of(site)
        for link in sites[site]:
            if link.address not in said:
                if stopped.wait(PAUSE):
                    break
                said[link.address] = _reply(link, allowed)
            with turn:
                tick(1)
        return [(link, said[link.address]) for link in sites[site] if link.address in said]

    with ThreadPoolExecutor(max_workers=16) as pool:
        try:
            return dict(pair for site in pool.map(visit, sites) for pair in site)
        finally:  # whoever stops this need not wait for the addresses that are left
            stopped.set()


def _reply(link: Link, allowed: Callable[[str], bool]) -> Reply:
    return answer(link.address, bool(link.quotes)) if allowed(link.address) else Reply("robots")
