"""The commands that lay down a sheet of one's own, and bring an older one up."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from factsheet import starter
from factsheet.problems import command
from factsheet.problems.console import say


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
    metavar="CODE...",
    help="the languages of the sheet, default one first  [default: en uk, or those of --like]",
)
@click.option(
    "--like",
    type=click.Choice([*starter.subjects()]),
    help="a sheet of this subject instead of the smallest one",
)
@click.option("--diff", is_flag=True, help="show what it would lay down otherwise, for `git apply`")
@command.shape()
def new(folder: Path, languages: tuple[str, ...], like: str | None, diff: bool, shape: str) -> None:
    """Lay down a small valid sheet; nothing in FOLDER is overwritten."""
    if diff:
        if patch := starter.difference(folder):
            say(patch.removesuffix("\n"))
        return
    written = starter.lay_down(folder, languages, like or "")
    command.tell((), shape, "\n".join((folder / name).as_posix() for name in written))


@click.command(cls=command.Command)
@command.data
@command.shape()
@click.pass_obj
def upgrade(today: date, data: Path, shape: str) -> None:
    """Bring older data to the format of this engine."""
    edited = starter.upgrade(data, today)
    said = "\n".join((data / f"{name}.yml").as_posix() for name in edited)
    command.tell((), shape, said or "there is nothing to upgrade")


@click.command(cls=command.Command)
@click.argument("language")
@click.option(
    "--to",
    type=click.Path(file_okay=False, path_type=Path),
    default="words",
    show_default=True,
    help="folder of the sheet's own words, beside its data",
)
@click.option("--missing", is_flag=True, help="show only the words that its file lacks")
@command.shape()
def words(language: str, to: Path, missing: bool, shape: str) -> None:
    """Lay down a file for the words of another LANGUAGE, such as `pl` or `pt-BR`."""
    if missing:
        lacking = starter.missing(to, language).removesuffix("\n")
        command.tell((), shape, lacking or f"the words of `{language}` are all there")
        return
    command.tell((), shape, starter.lay_down_words(to, language).as_posix())
