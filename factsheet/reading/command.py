"""The command that writes the schemas of the records."""

from __future__ import annotations

from pathlib import Path

import click

from factsheet.problems import command
from factsheet.reading.schema import write


@click.command("schema", cls=command.Command)
@command.data
def schema(data: Path) -> None:
    """Write the schemas by which editors complete keys."""
    write(data / "schema")
