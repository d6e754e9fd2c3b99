"""The command that tells what watched feeds and pages hold that the sheet lacks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import click

from factsheet.checks import web
from factsheet.checks.links.issue import gh
from factsheet.checks.loader import load
from factsheet.checks.watch import Item, Memory, Unread, items, look, read, told
from factsheet.checks.watch import issue as news
from factsheet.model import FactSheet, Watched
from factsheet.problems import command
from factsheet.problems.console import progress, waiting


@click.command(cls=command.Command)
@command.data
@command.state("holds what was told the last time, and gets what is told now")
@command.issue
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
    if not facts.sheet.watch:
        place = (data / "factsheet.yml").as_posix()
        click.echo(f"{place}: nothing is watched; name feeds or pages under `watch:`", err=True)
    with progress(len(facts.sheet.watch), "Reading feeds and pages") as tick:
        found = look(facts, memory, _replies(facts, tick))
    for each, why in found.unread:
        click.echo(f"{each.url}: {why}", err=True)
    said = told(facts, found)
    command.tell((), shape, said.shown)
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
        replies[each.id] = _reply(each, facts.sheet.time_zone)
        tick(1)
    return replies


def _reply(watched: Watched, zone: str) -> list[Item] | str:
    if not web.robots_of(watched.url)(watched.url):
        return "its site asks programs to stay away (robots.txt)"
    said = web.ask(watched.url)
    if said.fault:
        return f"it {said.fault}"
    if not said.is_whole:
        return f"it is larger than {web.LARGEST // 1_000_000} MB"
    try:
        return items(said.body, watched, zone)
    except Unread as error:
        return str(error)
