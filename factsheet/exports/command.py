"""The command that writes the open data."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from factsheet.checks.loader import load
from factsheet.exports import files
from factsheet.problems import command
from factsheet.problems.console import waiting


@click.command(cls=command.Command)
@command.data
@click.option(
    "--to",
    type=click.Path(file_okay=False, path_type=Path),
    default="site",
    show_default=True,
    help="folder to write to",
)
@click.option("--address", help="the site's address; that of the folder if left out")
@command.shape()
@click.pass_obj
def export(today: date, data: Path, to: Path, address: str | None, shape: str) -> None:
    """Write the open data that the site offers."""
    root = (address or to.absolute().as_uri()).rstrip("/") + "/"
    with waiting("Making the files"):
        made = files(load(data, today), root)
    for name, content in made.items():
        (to / name).parent.mkdir(parents=True, exist_ok=True)
        (to / name).write_bytes(content)
    command.tell((), shape)
