"""One visit to every address of a sheet, from the data to what is lost."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from factsheet.checks.links import archive as archives
from factsheet.checks.links.addresses import Link
from factsheet.checks.links.alarms import alarms_of
from factsheet.checks.links.judge import Judgement, judge, sites_answered
from factsheet.checks.links.memory import Memory, keep, recall
from factsheet.checks.links.visit import PAUSE, answers
from factsheet.checks.web import FINE
from factsheet.model.evidence import Archive
from factsheet.problems import NotThereError, Problem


def visit(
    found: Sequence[Link],
    alarms: Path,
    state: Path | None,
    today: date,
    tick: Callable[[int], object],
) -> tuple[Judgement, Memory]:
    """Return what a visit found and what is remembered of it; a given state is written.

    Raise NotThereError where nothing answers at all, with the state as it was.
    """
    memory = recall(state) if state else Memory()
    said = answers(found, tick=tick)
    if said and not any(sites_answered(said)):
        hint = "look whether there is a network; nothing was counted"
        raise NotThereError([Problem("", 0, 0, "no address answers, not one", hint)])
    for address, reply in {link.address: reply for link, reply in said.items()}.items():
        memory.note(address, reply, today)
    judged = judge(said, alarms_of(alarms), memory if state else None)
    memory.lost = judged.gone
    fine = {link.address for link, reply in said.items() if reply.status == FINE}
    judged.opened = [link for link in found if link.key == "url" and link.address in fine]
    return judged, memory


def copy(
    archive: Archive, found: Sequence[Link], judged: Judgement, memory: Memory, most: int
) -> int:
    """Remember copies of lost pages and have new ones made of others; return how many were made."""
    archives.find_lost(archive, judged.gone, memory)
    copied = {link.source for link in found if link.key == "archived"}
    bare = [
        link
        for link in judged.opened
        if link.source not in copied and link.address not in memory.copies
    ]
    return archives.save_new(archive, bare, memory, most, lambda: time.sleep(PAUSE))


def write(memory: Memory, state: Path, found: Sequence[Link]) -> None:
    """Write what is to be remembered of the addresses that the data holds."""
    keep(memory, state, (link.address for link in found))
