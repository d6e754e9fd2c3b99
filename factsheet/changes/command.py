"""The commands that say what changed, and that add something or take it out."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from factsheet.changes import SHAPES, between, sampling
from factsheet.changes.adding import MissingError, Target, add_from, from_issue
from factsheet.changes.withdraw import take
from factsheet.problems import Problem, command
from factsheet.problems.console import coloured, say, waiting


@click.command(cls=command.Command)
@click.argument("base")
@click.argument("head")
@command.shape("markdown")
@click.option("--require-log", is_flag=True, help="fail on a change without an entry in the log")
@click.pass_obj
def diff(today: date, base: str, head: str, shape: str, require_log: bool) -> int:
    """Say what changed for a reader.

    BASE is the earlier state, HEAD the later one; each is a data folder or a git revision.
    """
    with waiting(f"Comparing {base} with {head}"):
        found = between(base, head, today)
        said = SHAPES[shape](found)
    say(coloured(said) if shape == "text" else said)
    return int(require_log and bool(found.problems))


@click.command(cls=command.Command)
@click.argument("url", default="")
@click.argument("fields", nargs=-1, metavar="[FIELD=VALUE]...")
@command.data
@click.option("--figure", metavar="ID", help="the figure that the page gives a value of")
@click.option("--event", metavar="ID", help="the event, new or there, of which it tells")
@click.option("--fetch", is_flag=True, help="read headline and day from the page")
@click.option(
    "--issue", type=command.FILE_THERE, help="of a workflow: an issue filled in by the form"
)
@command.dry_run
@command.shape()
@click.pass_obj
def add(
    today: date,
    url: str,
    fields: tuple[str, ...],
    data: Path,
    figure: str | None,
    event: str | None,
    fetch: bool,
    issue: Path | None,
    dry_run: bool,
    shape: str,
) -> int:
    """Add what the page at URL says: source, value or event, entry of the log.

    A FIELD is called as in the data: `value`, `note.en`; of the source `source.kind`, of the
    entry `change.reason.en`, of an event `counts.NAME`. `at` is the place in the page.
    """
    given = from_issue(issue) if issue else (Target(url, figure or "", event or ""), fields)
    try:
        said = add_from(data, *given, today, fetch=fetch, writes=not dry_run)
    except MissingError as error:
        command.tell(error.problems, shape, str(error))
        return command.WRONG
    if said and shape == "text":
        say(said)
    return 0


@click.command(cls=command.Command)
@click.argument("number", type=click.IntRange(min=1), default=30)
@command.data
@click.option("--seed", type=int, default=0, show_default=True, help="the same draws the same")
@click.option("--language", help="in which to show them; the first of the sheet if left out")
@click.option("--address", default="", help="where the site stands")
@click.option("--ticked", type=click.File(encoding="utf-8"), help="a list that somebody ticked")
@click.option("--by", metavar="ROLE", help="in which role they did: `editor`, never a name")
@click.option("--on", metavar="DAY", help="on which day, if not today")
@command.shape("markdown", "csv")
@click.pass_obj
def sample(today: datetime, /, number: int, data: Path, shape: str, **given: Any) -> None:
    """Draw NUMBER values to compare with their sources, as a list to tick.

    With --ticked and --by it shows the patch that notes the checks, for `git apply`.
    """
    say(sampling.answer(data, number, shape, today, **given))


@click.command(cls=command.Command)
@click.argument("address")
@command.data
@command.docs
@click.option("--harm", is_flag=True, help="name nothing of it any more")
@click.option("--reason", multiple=True, help="why, as `en=TEXT`; once for each language")
@click.option("--with-dependents", is_flag=True, help="with what needs it")
@command.shape()
@click.pass_obj
def withdraw(
    today: date,
    address: str,
    data: Path,
    docs: Path,
    harm: bool,
    reason: tuple[str, ...],
    with_dependents: bool,
    shape: str,
) -> int:
    """Take something out, and say so in the log.

    ADDRESS is the id of a record, `figure/observation` or `event/count`. Say why: either with
    --harm or with --reason.
    """
    given = _public(reason, harm)
    with waiting("Taking it out"):
        found = take(data, docs, address, today, given, with_dependents)
    problems = [line for line in found.lines if isinstance(line, Problem)]
    command.tell(problems, shape, "\n".join(map(str, found.lines)))
    return int(not found.is_done)


def _public(reason: tuple[str, ...], harm: bool) -> dict[str, str] | None:
    """Return the reason by language, or None for harm; raise UsageError for both or neither."""
    if harm == bool(reason):
        raise click.UsageError("say why with either `--harm` or `--reason`")
    return dict(text.partition("=")[::2] for text in reason) or None
