"""What each address answered to the sources that are lost, without known false alarms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from factsheet.checks.links.visit import FINE, Link
from factsheet.problems import Problem

KNOWN = Path(".ci/links.yml")
"""Where a sheet keeps its known false alarms."""


@dataclass(frozen=True)
class Alarm:
    """An answer that does not mean that a page is gone."""

    answer: str
    reason: str
    starts: str = ""

    def covers(self, link: Link, answer: str) -> bool:
        """Return whether this explains an answer."""
        return answer == self.answer and link.address.startswith(self.starts)


def alarms_of(file: Path) -> list[Alarm]:
    """Return the known false alarms of a file; none where there is no such file."""
    if not file.exists():
        return []
    records = yaml.load(file.read_text("utf-8"), yaml.BaseLoader)  # noqa: S506  it makes only text
    return [Alarm(**each) for each in records]


def report(
    said: Mapping[Link, str], known: Sequence[Alarm], sources: str
) -> tuple[list[Problem], list[str]]:
    """Return the lost addresses, and what else a maintainer should know, a line each."""
    lost, remarks = [], []
    for link, status in sorted(said.items(), key=lambda pair: pair[0].line):
        if status == FINE:
            continue
        fault = f"`{link.source}` answers {status}: {link.address}"
        problem = Problem(sources, link.line, 0, fault, rule="sources-can-be-opened")
        why = next((each.reason for each in known if each.covers(link, status)), None)
        if why is None:
            lost.append(problem)
        else:
            remarks.append(f"{problem} ({why})")
    return lost, [*remarks, *_needless(said, known)]


def _needless(said: Mapping[Link, str], known: Sequence[Alarm]) -> Iterator[str]:
    """Yield a line for each false alarm of one site that no longer goes off."""
    for alarm in known:
        if alarm.starts and not any(alarm.covers(*pair) for pair in said.items()):
            where = f"no address that starts with {alarm.starts}"
            yield f"{KNOWN.as_posix()}: {where} answers {alarm.answer}"
