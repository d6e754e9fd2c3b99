"""Somebody asked at a terminal for what is missing, or told all of it at once elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

import click

from factsheet.changes.adding.adding import add
from factsheet.changes.adding.asked import RULE, Asked, event_or_value
from factsheet.changes.adding.filing import Added
from factsheet.changes.adding.issueform import TARGETS, answers
from factsheet.changes.adding.missing import MissingError
from factsheet.changes.adding.page import PageFacts, fetched
from factsheet.changes.adding.prompting import prompted, repeated
from factsheet.problems import DataError, Problem, shown
from factsheet.reading.rewritten import patch, write_together


class Target(NamedTuple):
    """The page that was read, and the record that it tells of."""

    url: str
    figure: str
    """Id of a figure, or nothing."""
    event: str
    """Id of an event, or nothing."""


def from_issue(event: Path) -> tuple[Target, tuple[str, ...]]:
    """Return what an issue asks to add; raise DataError where it is no answer to the form."""
    found = answers(event)
    target = Target(*(found.pop(name, "") for name in TARGETS))
    return target, tuple(f"{name}={value}" for name, value in found.items())


def add_from(
    data: Path,
    target: Target,
    fields: Sequence[str],
    today: date,
    *,
    fetch: bool = False,
    writes: bool = True,
) -> str:
    """Add what is asked for and return what was added; or the patch, where nothing is written.

    At a terminal whoever sits there is asked for what is missing. Raise MissingError elsewhere,
    DataError where the check would fail, UsageError where not one of figure and event is named.
    """
    if not target.url:
        raise click.UsageError("missing argument `URL`")
    if bool(target.figure) == bool(target.event):
        raise click.UsageError("name either `--figure` or `--event`")
    given = dict(map(_pair, fields))
    page = fetched(target.url) if fetch and target.url.startswith("http") else PageFacts()
    found = _answered(data, target, given, page, today)
    if not writes:
        return patch(found.files).removesuffix("\n")
    write_together(found.files)
    return "\n".join(found.lines)


def _answered(
    data: Path, target: Target, given: dict[str, str], page: PageFacts, today: date
) -> Added:
    """Return what is added, once somebody at a terminal has answered what was missing."""
    answers: dict[str, str] = {}
    while True:
        try:
            return _tried(data, target, given | answers, page, today)
        except MissingError as error:
            if not sys.stdin.isatty():
                raise
            answers |= prompted(error.missing, event_or_value(bool(target.event)))
        except DataError:
            if answers:
                click.echo(repeated(answers), err=True)
            raise


def _tried(
    data: Path, target: Target, given: dict[str, str], page: PageFacts, today: date
) -> Added:
    asked, kind = Asked(), event_or_value(bool(target.event))
    for name, value in given.items():
        asked.take(kind, name, value)
    return add(data, target.url, target.figure, target.event, asked, page, today)


def _pair(text: str) -> tuple[str, str]:
    """Return name and value of `FIELD=VALUE`; raise DataError for anything else."""
    name, sign, value = text.partition("=")
    if not (sign and name.strip() and value.strip()):
        hint = "write it as FIELD=VALUE, such as `value=1279`"
        raise DataError([Problem("", 0, 0, f"{shown(text)} is no field with a value", hint, RULE)])
    return name.strip(), value.strip()
