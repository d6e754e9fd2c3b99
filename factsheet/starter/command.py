"""The commands that lay down a sheet of one's own."""

from __future__ import annotations

from pathlib import Path

import click

from factsheet.problems import command
from factsheet.starter import lay_down


class Listed(command.Command):
    """A command whose `--languages` takes all words up to the next option."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Return the words with the option before each of its values."""
        spread: list[str] = []
        for word in args:
            value_of_list = _is_in_list(spread) and not word.startswith("-")
            spread += ["--languages", word] if value_of_list else [word]
        return super().parse_args(ctx, spread)


def _is_in_list(words: list[str]) -> bool:
    """Return whether the words end with `--languages` and a value."""
    return len(words) > 1 and words[-2] == "--languages"


@click.command(cls=Listed)
@click.argument("folder", type=click.Path(path_type=Path))
@click.option(
    "--languages",
    multiple=True,
    default=["en", "uk"],
    show_default="en uk",
    metavar="CODE...",
    help="the languages of the sheet, default one first",
)
@command.shape()
def new(folder: Path, languages: tuple[str, ...], shape: str) -> None:
    """Lay down a small valid sheet; nothing in FOLDER is overwritten."""
    written = lay_down(folder, languages)
    command.tell((), shape, "\n".join((folder / name).as_posix() for name in written))
