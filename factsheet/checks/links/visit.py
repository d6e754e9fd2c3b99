"""The addresses of a sheet's sources, and what each of them answers."""

from __future__ import annotations

import http.client
import urllib.error
import urllib.request
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Lock
from urllib.parse import urlsplit

from factsheet.problems import DataError, NotThereError, Problem
from factsheet.reading import yamlfile

AGENT = {"User-Agent": "Mozilla/5.0 (compatible; link check of a public fact sheet)"}
PATIENCE = 30
"""Seconds to wait for an answer."""
PAUSE = 1.0
"""Seconds between two requests to one site."""
FINE = "200"


@dataclass(frozen=True)
class Link:
    """One address in the data."""

    source: str
    line: int
    address: str


def links_of(folder: Path) -> list[Link]:
    """Return every address of a sheet's sources, with the line on which its source begins.

    Raise DataError where the file of the sources cannot be read.
    """
    path = folder / "sources.yml"
    if not path.is_file():
        hint = "name the folder that holds it with `--data`"
        raise NotThereError([Problem(path.as_posix(), 1, 1, "there is no such file", hint)])
    file = yamlfile.read(path, path.as_posix())
    records = file.value if isinstance(file.value, list) else []
    if file.problems:
        raise DataError(file.problems)
    return [
        Link(str(record.get("id", "")), file.place((index,))[0], str(record[name]))
        for index, record in enumerate(records)
        if isinstance(record, dict)
        for name in ("url", "archived")
        if record.get(name)
    ]


def answer(address: str) -> str:
    """Return the status with which an address answers, or `none`; ask once more if it fails."""
    said = _answer(address, "HEAD")
    return said if said == FINE else _answer(address, "GET")


def _answer(address: str, method: str) -> str:
    if not address.startswith(("http://", "https://")):
        return "none"
    try:
        request = urllib.request.Request(address, headers=AGENT, method=method)  # noqa: S310
        with urllib.request.urlopen(request, timeout=PATIENCE) as reply:  # noqa: S310
            return FINE if 200 <= reply.status < 300 else str(reply.status)
    except urllib.error.HTTPError as error:
        with error:  # it holds the reply open
            return str(error.code)
    except (OSError, http.client.HTTPException, ValueError):
        return "none"


def answers(
    found: Sequence[Link],
    ask: Callable[[str], str] = answer,
    tick: Callable[[int], object] = lambda _: None,
) -> dict[Link, str]:
    """Return what each address answers; sites side by side, the pages of one site in turn.

    `tick` is told of each address that was asked.
    """
    sites: dict[str, list[Link]] = {}
    for link in found:
        sites.setdefault(urlsplit(link.address).netloc, []).append(link)
    stopped, turn = Event(), Lock()

    def visit(site: list[Link]) -> list[tuple[Link, str]]:
        said: list[tuple[Link, str]] = []
        for link in site:
            if said and stopped.wait(PAUSE):
                break
            said.append((link, ask(link.address)))
            with turn:
                tick(1)
        return said

    with ThreadPoolExecutor(max_workers=16) as pool:
        try:
            return dict(pair for site in pool.map(visit, sites.values()) for pair in site)
        finally:  # whoever stops this need not wait for the addresses that are left
            stopped.set()
