"""Known false alarms: answers that do not mean that a page is gone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from factsheet.checks.links.addresses import Link
from factsheet.checks.links.reply import Reply

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


def needless(said: Mapping[Link, Reply], known: Sequence[Alarm]) -> Iterator[str]:
    """Yield a line for each false alarm of one site that no longer goes off."""
    for alarm in known:
        if alarm.starts and not any(alarm.covers(link, said[link].status) for link in said):
            where = f"no address that starts with {alarm.starts}"
            yield f"{KNOWN.as_posix()}: {where} answers {alarm.answer}"
