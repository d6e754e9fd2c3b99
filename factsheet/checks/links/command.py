"""The commands that open the addresses of the data, and put copies in where pages are lost."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from factsheet.checks.links import KNOWN, links_of, recall, run
from factsheet.checks.links.archive import archive_of
from factsheet.checks.links.copies import put_in
from factsheet.checks.links.issue import gh, keep
from factsheet.checks.links.mended import mended_in
from factsheet.problems import command
from factsheet.problems.console import progress


@click.command(cls=command.Command)
@command.data
@click.option(
    "--alarms",
    type=command.FILE,
    default=KNOWN,
    show_default=True,
    help="file of known false alarms, if there is one",
)
@command.state("remembers earlier runs, so that one bad day makes no page lost")
@click.option(
    "--save",
    type=click.IntRange(min=0),
    default=0,
    show_default=True,
    help="how many new copies to ask the archive for that `evidence:` names; with `--state`",
)
@command.issue
@command.shape()
@click.pass_obj
def links(
    now: date, data: Path, alarms: Path, state: Path | None, save: int, issue: bool, shape: str
) -> int:
    """Open every address of the data, and look for the words quoted from it.

    It needs the network.
    """
    found = links_of(data)
    with progress(len(found), "Opening sources") as tick:
        judged, memory = run.visit(found, alarms, state, date(now.year, now.month, now.day), tick)
    archive = archive_of(data) if state else None
    made = run.copy(archive, found, judged, memory, save) if archive else 0
    if state:
        run.write(memory, state, found)
    copies = [
        f"{at}: a copy stands at {memory.copies[at]}" for at in judged.gone if at in memory.copies
    ]
    counts = (
        f"{len(found)} addresses, {len(judged.lost)} lost, {len(judged.changed)} passages changed"
    )
    judged.remarks += mended_in(data, judged.pages)
    lines = [*judged.remarks, *map(str, judged.problems), *copies, f"{counts}, {made} copies made"]
    command.tell(judged.problems, shape, "\n".join(lines))
    if issue:
        keep(judged.problems, [*copies, *judged.remarks], gh)
    return int(bool(judged.problems) and not issue)


@click.command(cls=command.Command)
@command.data
@command.state("`factsheet links --state` wrote", is_needed=True)
@command.shape()
def copies(data: Path, state: Path, shape: str) -> None:
    """Put the archived copies of lost pages into their sources; every other byte is kept."""
    told = put_in(data, recall(state))
    command.tell((), shape, "\n".join([*told, f"{len(told)} copies"]))
