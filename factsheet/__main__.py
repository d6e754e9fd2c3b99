"""The command line: `factsheet check` and its like."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib import import_module
from keyword import iskeyword

import click

from factsheet import __version__
from factsheet.problems.command import MISUSED
from factsheet.problems.usage import sentence, unopened

COMMANDS = {
    "add": "changes",
    "check": "checks",
    "copies": "checks.links",
    "diff": "changes",
    "export": "site",
    "import": "changes.importing",
    "links": "checks.links",
    "new": "starter",
    "pack": "site",
    "sample": "changes",
    "schema": "reading",
    "upgrade": "starter",
    "watch": "checks.watch",
    "withdraw": "changes",
    "words": "starter",
}
"""The room of each command, in whose `command.py` a function of its name stands."""
INTERRUPTED = 130
"""How shells say that a command ended by Ctrl-C."""


class Commands(click.Group):
    """The commands, each loaded when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  click passes it
        """Return their names, in the order of the help."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Return the command of a name, or None where there is none."""
        if cmd_name not in COMMANDS:
            return None
        function = f"{cmd_name}_" if iskeyword(cmd_name) else cmd_name
        found = getattr(import_module(f"factsheet.{COMMANDS[cmd_name]}.command"), function)
        assert isinstance(found, click.Command)
        return found


@click.group(cls=Commands)
@click.version_option(__version__, prog_name="factsheet", message="%(prog)s %(version)s")
@click.pass_context
def factsheet(context: click.Context) -> None:
    """Check, compare and publish the records of a fact sheet."""
    context.obj = datetime.now(UTC)  # of which the sheet's time zone makes a day
    gc.set_threshold(100_000, 20, 100)  # a command ends before looking for dead objects pays
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        context.color = False


def main(arguments: Sequence[str] | None = None, name: str | None = None) -> int:
    """Run one command; return 0, 1 where something is wrong, 2 where nothing could be tried.

    `name` is what the program was called by; left out, click finds it out.
    """
    try:
        done = factsheet.main(arguments, name, standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
    except click.ClickException as error:
        click.echo(sentence(error), err=True)
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except OSError as error:
        if not error.filename:
            raise
        click.echo(unopened(error), err=True)
    else:
        return int(done or 0)
    return MISUSED


if __name__ == "__main__":
    sys.exit(main())
