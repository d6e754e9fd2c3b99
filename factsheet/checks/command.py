"""The command that says what is wrong with the data."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import TextIO

import click

from factsheet.checks.allocation import no_collection
from factsheet.checks.loader import load
from factsheet.checks.mends import mended
from factsheet.checks.patch import added_lines
from factsheet.checks.private_texts import private_people, problems_in
from factsheet.problems import DataError, NotThereError, command, fenced, markdown
from factsheet.problems.console import say, waiting
from factsheet.reading.rewritten import patch, write_together

OFFERED = "`factsheet check --fix` mends of it what has one sure way out:"
NOTHING_SURE = "nothing has one sure way out; `factsheet check` tells what is wrong, if anything"


@click.command(cls=command.Command)
@command.data
@command.docs
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
    docs: Path,
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
        with waiting("Checking the data"), no_collection():
            facts = load(data, today)
            settings = docs.parent / "mkdocs.yml"
            found = [*private_people(docs, facts, settings, data)] if docs.is_dir() else []
            found += [*problems_in(added_lines(added.read()), facts)] if added else []
            if found := [*found, *facts.untranslated]:
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
    elif not writes:
        click.echo(NOTHING_SURE, err=True)  # so that a piped patch stays empty


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
