"""Open the address and the archived copy of every source, and say which of them are lost.

`--issue` opens, updates or closes the one issue about it, with the `gh` command.
"""

import argparse
import http.client
import os
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import yaml
from link_issue import gh, tell

ROOT = Path(__file__).resolve().parents[1]
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


@dataclass(frozen=True)
class Alarm:
    """An answer that does not mean that a page is gone."""

    answer: str
    reason: str
    starts: str = ""

    def covers(self, link: Link, answer: str) -> bool:
        """Return whether this explains an answer."""
        return answer == self.answer and link.address.startswith(self.starts)


def links(file: Path) -> list[Link]:
    """Return every address of a file of sources, with the line on which its source begins."""
    node = yaml.compose(file.read_text("utf-8"))
    records = yaml.load(file.read_text("utf-8"), yaml.BaseLoader)  # noqa: S506  it makes only text
    return [
        Link(record["id"], place.start_mark.line + 1, record[name])
        for place, record in zip(node.value, records, strict=True)
        for name in ("url", "archived")
        if record.get(name)
    ]


def alarms(file: Path) -> list[Alarm]:
    """Return the known false alarms."""
    records = yaml.load(file.read_text("utf-8"), yaml.BaseLoader)  # noqa: S506  it makes only text
    return [Alarm(**each) for each in records]


def answer(address: str) -> str:
    """Return the status with which an address answers, or `none`; ask once more if it fails."""
    said = _answer(address, "HEAD")
    return said if said == FINE else _answer(address, "GET")


def _answer(address: str, method: str) -> str:
    try:
        # An address of the data begins with http, as its model says.
        request = urllib.request.Request(address, headers=AGENT, method=method)  # noqa: S310
        with urllib.request.urlopen(request, timeout=PATIENCE) as reply:  # noqa: S310
            return FINE if 200 <= reply.status < 300 else str(reply.status)
    except urllib.error.HTTPError as error:
        with error:  # it holds the reply open
            return str(error.code)
    except (OSError, http.client.HTTPException, ValueError):
        return "none"


def answers(found: list[Link], ask: Callable[[str], str] = answer) -> dict[Link, str]:
    """Return what each address answers; sites side by side, the pages of one site in turn."""
    sites: dict[str, list[Link]] = {}
    for link in found:
        sites.setdefault(urlsplit(link.address).netloc, []).append(link)

    def visit(site: list[Link]) -> list[tuple[Link, str]]:
        said = []
        for link in site:
            said.append((link, ask(link.address)))
            time.sleep(PAUSE)
        return said

    with ThreadPoolExecutor(max_workers=16) as pool:
        return dict(pair for site in pool.map(visit, sites.values()) for pair in site)


def report(said: dict[Link, str], known: list[Alarm], data: str) -> tuple[list[str], list[str]]:
    """Return the lost addresses, and what else a maintainer should know, a line each."""
    lost, remarks = [], []
    for link, status in sorted(said.items(), key=lambda pair: pair[0].line):
        if status == FINE:
            continue
        line = f"{data}:{link.line}: `{link.source}` answers {status}: {link.address}"
        why = next((each.reason for each in known if each.covers(link, status)), None)
        if why is None:
            lost.append(line)
        else:
            remarks.append(f"{line} ({why})")
    remarks += _needless(said, known)
    return lost, remarks


def _needless(said: dict[Link, str], known: list[Alarm]) -> Iterator[str]:
    """Yield a line for each false alarm of one site that no longer goes off."""
    for alarm in known:
        if alarm.starts and not any(alarm.covers(*pair) for pair in said.items()):
            where = f"no address that starts with {alarm.starts}"
            yield f".ci/links.yml: {where} answers {alarm.answer}"


def main(arguments: list[str] | None = None) -> int:
    """Open every address; return 1 if one is lost and no issue says so."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=ROOT / "data" / "sources.yml")
    parser.add_argument("--alarms", type=Path, default=ROOT / ".ci" / "links.yml")
    parser.add_argument("--issue", action="store_true", help="say it in an issue")
    options = parser.parse_args(arguments)
    said = answers(links(options.data))
    name = os.path.relpath(options.data)
    lost, remarks = report(said, alarms(options.alarms), Path(name).as_posix())
    print("\n".join([*remarks, *lost, f"{len(said)} addresses, {len(lost)} lost"]))
    if options.issue:
        tell(lost, remarks, gh)
    return int(bool(lost) and not options.issue)


if __name__ == "__main__":
    sys.exit(main())
