"""The commands that say what is wrong with the data, and which sources are lost."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TextIO

import click

from factsheet.checks.links import KNOWN, alarms_of, answers, links_of, report
from factsheet.checks.links.issue import gh, keep
from factsheet.checks.links.mended import mended_in
from factsheet.checks.loader import load
from factsheet.checks.mends import mended
from factsheet.checks.patch import added_lines
from factsheet.checks.private_texts import private_people, problems_in
from factsheet.checks.watch import Item, Memory, Unread, body, items, look, read, told
from factsheet.checks.watch import issue as news
from factsheet.model import FactSheet
from factsheet.problems import DataError, NotThereError, command, fenced, markdown
from factsheet.problems.console import progress, say, waiting
from factsheet.reading.rewritten import patch, write_together

OFFERED = "`factsheet check --fix` mends of it what has one sure way out:"


@click.command(cls=command.Command)
@command.data
@click.option(
    "--docs",
    type=click.Path(file_okay=False, path_type=Path),
    help="folder with the pages; without it `docs` beside the records, if there is one",
)
@click.option(
    "--added",
    type=click.File(encoding="utf-8", errors="replace"),
    help="read the added lines of a diff too; `-` is what is piped in",
)
@click.option("--fix", is_flag=True, help="mend what has one sure way out; the rest is told")
@click.option("--diff", is_flag=True, help="show what --fix would change, and change nothing")
@command.shape()
@click.pass_obj
def check(
    today: date,
    data: Path,
    docs: Path | None,
    added: TextIO | None,
    fix: bool,
    diff: bool,
    shape: str,
) -> None:
    """Say what is wrong with the data, and where pages may lead to a private person."""
    if fix or diff:
        _mend(data, today, shape, writes=not diff)
        if diff:
            return
    try:
        with waiting("Checking the data"):
            facts = load(data, today)
            pages = docs or data.parent / "docs"
            settings = pages.parent / "mkdocs.yml"
            found = [*private_people(pages, facts, settings, data)] if pages.is_dir() else []
            found += [*problems_in(added_lines(added.read()), facts)] if added else []
            if found:
                raise DataError(sorted(found))
    except DataError as error:
        _summarise(error, data, today)
        raise
    command.tell((), shape)


def _mend(data: Path, today: date, shape: str, writes: bool) -> None:
    """Mend the data and say what was mended; or show it as a patch alone."""
    with waiting("Mending the data"):
        found = mended(data, today)
        said = "\n".join(map(str, found.mends)) if writes else patch(found.files)
        if writes:
            write_together(found.files)
    if said and (shape == "text" or not writes):
        say(said.removesuffix("\n"))


def _summarise(error: DataError, data: Path, today: date) -> None:
    """Write what is wrong into the summary of a workflow's step, with the sure mends as a patch."""
    summary = os.environ.get("GITHUB_STEP_SUMMARY")
    if not summary:
        return
    there = not isinstance(error, NotThereError)
    offered = patch(mended(data, today).files) if there else ""
    with Path(summary).open("a", encoding="utf-8") as file:
        file.write(markdown(error.problems) + "\n")
        if offered:
            file.write(f"\n{OFFERED}\n\n{fenced(offered, 'diff')}\n")


@click.command(cls=command.Command)
@command.data
@click.option(
    "--alarms",
    type=click.Path(dir_okay=False, path_type=Path),
    default=KNOWN,
    show_default=True,
    help="file of known false alarms, if there is one",
)
@click.option("--issue", is_flag=True, help="keep an issue about what is lost, with `gh`")
@command.shape()
def links(data: Path, alarms: Path, issue: bool, shape: str) -> int:
    """Open the address and the archived copy of every source.

    The one command that needs the network.
    """
    found = links_of(data)
    with progress(len(found), "Opening sources") as tick:
        said = answers(found, tick=tick)
    lost, remarks = report(said, alarms_of(alarms), (data / "sources.yml").as_posix())
    remarks += mended_in(data)
    count = f"{len(said)} addresses, {len(lost)} lost"
    command.tell(lost, shape, "\n".join([*remarks, *map(str, lost), count]))
    if issue:
        keep(lost, remarks, gh)
    return int(bool(lost) and not issue)


@click.command(cls=command.Command)
@command.data
@click.option(
    "--state",
    type=click.Path(dir_okay=False, path_type=Path),
    help="file that holds what was told the last time, and gets what is told now",
)
@click.option("--issue", is_flag=True, help="keep that in one issue instead, with `gh`")
@command.shape()
@click.pass_obj
def watch(today: date, data: Path, state: Path | None, issue: bool, shape: str) -> int:
    """Tell what the feeds and pages of `watch:` hold that the sheet lacks.

    It needs the network. Each item comes with a stub of its records.
    """
    with waiting("Checking the data"):
        facts = load(data, today)
    kept = news.find(gh) if issue else None
    if kept:
        memory = news.remembered(kept, facts.today)
    elif state and state.exists():
        memory = read(state.read_text("utf-8"), state.as_posix(), facts.today)
    else:
        memory = Memory()
    with progress(len(facts.sheet.watch), "Reading feeds and pages") as tick:
        found = look(facts, memory, _replies(facts, tick))
    for each, why in found.unread:
        click.echo(f"{each.url}: {why}", err=True)
    said = told(facts, found)
    command.tell((), shape, said.text.rstrip("\n"))
    if kept:
        news.keep(kept, said, gh)
    elif state:
        state.parent.mkdir(parents=True, exist_ok=True)
        state.write_text(said.text, "utf-8")
    return int(said.waits and not issue)


def _replies(facts: FactSheet, tick: Callable[[int], object]) -> dict[str, list[Item] | str]:
    """Return the items of each watched feed and page by its id, or why it could not be read."""
    replies: dict[str, list[Item] | str] = {}
    for each in facts.sheet.watch:
        try:
            replies[each.id] = items(body(each.url), each, facts.sheet.time_zone)
        except Unread as error:
            replies[each.id] = str(error)
        tick(1)
    return replies
