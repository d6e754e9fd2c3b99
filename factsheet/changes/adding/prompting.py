"""Somebody at a terminal asked for what is missing, and again for what cannot be."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterable, Mapping

import click

from factsheet.changes.adding.asked import Asked, refused
from factsheet.changes.adding.missing import Missing
from factsheet.model import Record, Source
from factsheet.model.cite import Cite
from factsheet.problems import BadValueError, DataError, did_you_mean, shown


def prompted(missing: Iterable[Missing], kind: type[Record]) -> dict[str, str]:
    """Return what somebody answers to all that is missing of a value or an event, by its name."""
    listed = list(missing)
    click.echo(f"{len(listed)} things are missing:", err=True)
    found = {}
    for entry in listed:
        if entry.name.endswith("NAME"):
            said = click.prompt(f"{entry.name}=, as NAME=VALUE: {entry.about}", err=True)
            head, _, value = said.partition("=")
            found[f"counts.{head.strip().removeprefix('counts.')}"] = value.strip()
        else:
            found[entry.name] = _answer(entry, kind)
    return found


def repeated(answers: Mapping[str, str]) -> str:
    """Return how to give answers again behind the command, so that nobody types them twice."""
    words = " ".join(shlex.quote(f"{name}={value}") for name, value in answers.items())
    return f"nothing was written; to give the same answers again, add: {words}"


def _answer(entry: Missing, kind: type[Record]) -> str:
    def accepted(said: str) -> str:
        if why := refusal(entry, kind, said.strip()):
            raise click.UsageError(why)
        return said.strip()

    return str(click.prompt(f"{entry.name}: {entry.about}", value_proc=accepted, err=True))


def refusal(entry: Missing, kind: type[Record], said: str) -> str:
    """Return why an answer cannot be, with the way out; "" where that cannot be told from it."""
    if entry.among:
        for word in re.split(r" *, *", said):
            if word not in entry.among:
                known = f"known: {', '.join(f'`{name}`' for name in entry.among)}"
                return f"there is no {shown(word)}; {did_you_mean(word, entry.among) or known}"
        return ""
    try:
        if entry.name == "at":
            Cite.parse(f"x @ {said}")
            return ""
        asked = Asked()
        asked.take(kind, entry.name, said)
    except BadValueError:
        return f"{shown(said)} is no place; write `headline`, `excerpt`, `paragraph 2` or the like"
    except DataError as error:
        return str(error)
    is_source = entry.name.startswith("source.")
    record = asked.source if is_source else asked.own
    problems = refused(Source if is_source else kind, record, "source." if is_source else "")
    return next(
        (str(problem) for problem in problems if str(problem).startswith(f"{entry.name}: ")), ""
    )
