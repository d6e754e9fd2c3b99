"""The command that makes the table of a series from a published one."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from factsheet.changes.importing.importing import RULE, Request, imported
from factsheet.problems import DataError, Problem, command, shown
from factsheet.problems.console import say
from factsheet.reading.rewritten import patch, write_together


@click.command("import", cls=command.Command)
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.argument("fields", nargs=-1, metavar="[FIELD=VALUE]...")
@command.data
@click.option("--figure", metavar="ID", required=True, help="the figure whose values it holds")
@click.option("--column", multiple=True, help="which column is which, as `day=Date`")
@click.option("--sheet", default="", help="of a workbook its sheet, of a package its resource")
@click.option("--revise", type=click.Choice(["revision", "correction"]), help="let old rows change")
@command.dry_run
@command.shape()
@click.pass_obj
def import_(
    today: date,
    file: Path,
    fields: tuple[str, ...],
    data: Path,
    figure: str,
    column: tuple[str, ...],
    sheet: str,
    revise: str | None,
    dry_run: bool,
    shape: str,
) -> None:
    """Make the table of a series from FILE: CSV, XLSX or a datapackage.json.

    A FIELD is one of the series, `said_by`, `said_on`, `sources`, or `reason.en` of the entry that
    tells of changed rows.
    """
    request = Request(file, figure, sheet, _pairs(column), _pairs(fields), revise or "")
    found = imported(data, request, today)
    if dry_run:
        say(patch(found.files).removesuffix("\n"))
        return
    write_together(found.files)
    if shape == "text":
        say("\n".join(found.lines))


def _pairs(texts: tuple[str, ...]) -> dict[str, str]:
    """Return the names with their values; raise DataError for what is no pair, all at once."""
    parts = [text.partition("=") for text in texts]
    wrong = ["".join(part) for part in parts if not all(map(str.strip, part))]
    if wrong:
        fault, hint = "is no name with a value", "write it as NAME=VALUE"
        raise DataError(Problem("", 0, 0, f"{shown(one)} {fault}", hint, RULE) for one in wrong)
    return {name.strip(): value.strip() for name, _, value in parts}
