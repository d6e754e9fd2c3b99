"""What the commands share: their folder, the shape of their problems, how they end."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar

import click

from factsheet import problems
from factsheet.problems import DataError, NotThereError, Problem
from factsheet.problems.console import coloured, say

Function = TypeVar("Function", bound=Callable[..., Any])
SHAPES = {"text": problems.plain, "json": problems.as_json, "github": problems.annotations}
"""The ways to tell problems, by what `--format` calls them."""
WRONG, MISUSED = 1, 2
"""How a command ends that found something wrong, and one that was asked for what is not there."""
FILE = click.Path(dir_okay=False, path_type=Path)
FILE_THERE = click.Path(exists=True, dir_okay=False, path_type=Path)
FOLDER = click.Path(file_okay=False, path_type=Path)
FOLDER_THERE = click.Path(exists=True, file_okay=False, path_type=Path)


class Shape(click.Choice[str]):
    """The name of a shape; `plain` is an older one of `text`."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the name of today."""
        return super().convert("text" if value == "plain" else value, param, ctx)


def shape(*names: str) -> Callable[[Function], Function]:
    """Return the option `--format`, which a command gets as `shape`; more names can be added."""
    kind, said = Shape([*SHAPES, *names]), "how problems are told"
    return click.option(
        "--format", "shape", type=kind, default="text", show_default=True, help=said
    )


def state(about: str, *, is_needed: bool = False) -> Callable[[Function], Function]:
    """Return the option `--state`, a file that remembers what `about` says."""
    return click.option("--state", type=FILE, required=is_needed, help=f"file that {about}")


def target(name: str, help: str = "folder to write to") -> Callable[[Function], Function]:  # noqa: A002  as click calls it
    """Return the option `--to`, a folder of a name."""
    return click.option("--to", type=FOLDER, default=name, show_default=True, help=help)


def _beside_the_data(ctx: click.Context, _: click.Parameter, given: Path | None) -> Path:
    return given or Path(ctx.params["data"]).parent / "docs"


data = click.option(
    "--data", type=FOLDER, default="data", show_default=True, help="folder with the records"
)
"""The option `--data`."""
docs = click.option(
    "--docs",
    type=FOLDER,
    callback=_beside_the_data,
    help="folder with the pages; without it `docs` beside the records",
)
"""The option `--docs`, for below `--data`."""
issue = click.option(
    "--issue", is_flag=True, help="keep one issue about that with `gh`, and end with 0"
)
"""The option `--issue`."""


dry_run = click.option("--dry-run", is_flag=True, help="show the patch, and write nothing")
"""The option `--dry-run`."""


class Command(click.Command):
    """A command that tells in its shape what kept it from being done, and how that ended."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; return 0, 1 where something is wrong, 2 where something is not there."""
        try:
            return super().invoke(ctx) or 0
        except DataError as error:
            tell(error.problems, ctx.params.get("shape", "text"))
            return MISUSED if isinstance(error, NotThereError) else WRONG


def tell(found: Iterable[Problem], shape: str, text: str | None = None) -> None:
    """Print problems in a shape; another text may stand for them where the shape is text.

    No problem is an empty list in JSON, and nothing elsewhere.
    """
    listed = tuple(found)
    said = SHAPES.get(shape, problems.plain)(listed) if listed or shape == "json" else ""
    if shape == "text":
        said = coloured(said if text is None else text)
    if said:
        say(said)
