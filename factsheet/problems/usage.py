"""A slip in typing a command to one line that says the way out."""

from __future__ import annotations

import re

import click

from factsheet.problems import did_you_mean, shown


def sentence(error: click.ClickException) -> str:
    """Return what is wrong with a command line, after the command that it was meant for."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    name = context.command_path if context else "factsheet"
    fault, near = _in_our_words(error.format_message()), ""
    if isinstance(error, click.NoSuchCommand):
        fault = f"no command {shown(error.command_name)}"
        near = did_you_mean(error.command_name, _commands(context))
    elif isinstance(error, click.NoSuchOption):
        fault = f"no option {shown(error.option_name)}"
        near = did_you_mean(error.option_name, error.possibilities or ())
    return f"{name}: {fault}; {near or f'`{name} --help` shows what there is'}"


def _commands(context: click.Context | None) -> list[str]:
    """Return the names of the commands of a group."""
    group = context.command if context else None
    return group.list_commands(context) if context and isinstance(group, click.Group) else []


def unopened(error: OSError) -> str:
    """Return what is wrong with a file that cannot be opened or written."""
    fault = (error.strerror or "it cannot be opened").lower()
    return f"factsheet: {shown(error.filename)}: {fault}; name another, or see who may open it"


def _in_our_words(message: str) -> str:
    """Return a sentence of click's on one line, lower case, its values in backticks.

    Words too many are not repeated: they may belong to an address that is taken out for harm.
    """
    if "unexpected extra argument" in message:
        return "more words than it takes"
    text = re.sub(r"(?<!\w)'([^']*)'(?!\w)", r"`\1`", " ".join(message.split())).rstrip(".")
    return text[:1].lower() + text[1:]
