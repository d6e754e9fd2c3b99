"""The command line: `python -m factsheet check` and its like."""

from __future__ import annotations

import argparse
import os
import sys
from datetime import date
from pathlib import Path
from typing import Any

from factsheet import changes, exports, problems, starter
from factsheet.changes import withdraw
from factsheet.checks.loader import load
from factsheet.problems import DataError
from factsheet.problems.console import say
from factsheet.reading import schema

FORMATS = {"plain": problems.plain, "github": problems.annotations, "json": problems.as_json}


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return 0, or 1 where something is wrong."""
    parser = argparse.ArgumentParser(prog="python -m factsheet", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    adders = _add_check, _add_diff, _add_export, _add_new, _add_schema, _add_upgrade, _add_withdraw
    for add in adders:
        add(commands)
    options = parser.parse_args(arguments)
    options.today = date.today()  # noqa: DTZ011  the editor's own day
    try:
        return int(options.run(options))
    except DataError as error:
        say(FORMATS.get(getattr(options, "format", ""), problems.plain)(error.problems))
        return 1


def _add_check(commands: Any) -> None:
    parser = commands.add_parser("check", help="say what is wrong with the data")
    parser.add_argument("--data", type=Path, default=Path("data"), help="folder with the records")
    parser.add_argument("--format", choices=sorted(FORMATS), default="plain")
    parser.set_defaults(run=_check)


def _check(options: argparse.Namespace) -> int:
    try:
        load(options.data, options.today)
    except DataError as error:
        if summary := os.environ.get("GITHUB_STEP_SUMMARY"):
            with Path(summary).open("a", encoding="utf-8") as file:
                file.write(problems.markdown(error.problems) + "\n")
        raise
    return 0


def _add_schema(commands: Any) -> None:
    parser = commands.add_parser("schema", help="write the schemas by which editors complete keys")
    parser.add_argument("--data", type=Path, default=Path("data"), help="folder with the records")
    parser.set_defaults(run=_schema)


def _schema(options: argparse.Namespace) -> int:
    schema.write(options.data / "schema")
    return 0


def _add_diff(commands: Any) -> None:
    parser = commands.add_parser("diff", help="say what changed for a reader")
    parser.add_argument("base", help="earlier state: a data folder or a git revision")
    parser.add_argument("head", help="later state: a data folder or a git revision")
    parser.add_argument("--format", choices=sorted(changes.SHAPES), default="text")
    parser.add_argument("--require-log", action="store_true", help="fail on a change without entry")
    parser.set_defaults(run=_diff)


def _diff(options: argparse.Namespace) -> int:
    found = changes.between(options.base, options.head, options.today)
    say(changes.SHAPES[options.format](found))
    return int(options.require_log and bool(found.problems))


def _add_export(commands: Any) -> None:
    parser = commands.add_parser("export", help="write the open data that the site offers")
    parser.add_argument("--data", type=Path, default=Path("data"), help="folder with the records")
    parser.add_argument("--to", type=Path, default=Path("site"), help="folder to write to")
    parser.add_argument("--address", help="the site's address; that of the folder if left out")
    parser.set_defaults(run=_export)


def _export(options: argparse.Namespace) -> int:
    address = (options.address or options.to.absolute().as_uri()).rstrip("/") + "/"
    result = exports.files(load(options.data, options.today), address)
    for name, content in result.items():
        (options.to / name).parent.mkdir(parents=True, exist_ok=True)
        (options.to / name).write_bytes(content)
    return 0


def _add_new(commands: Any) -> None:
    parser = commands.add_parser("new", help="lay down a small valid sheet")
    parser.add_argument("folder", type=Path, help="where to; nothing there is overwritten")
    parser.add_argument("--languages", nargs="+", default=["en", "uk"], help="default one first")
    parser.add_argument("--diff", action="store_true", help="show what would be otherwise there")
    parser.set_defaults(run=_new)


def _new(options: argparse.Namespace) -> int:
    if options.diff:
        sys.stdout.write(starter.difference(options.folder))
        return 0
    for name in starter.lay_down(options.folder, options.languages):
        say((options.folder / name).as_posix())
    return 0


def _add_upgrade(commands: Any) -> None:
    parser = commands.add_parser("upgrade", help="bring older data to the format of this engine")
    parser.add_argument("--data", type=Path, default=Path("data"), help="folder with the records")
    parser.set_defaults(run=_upgrade)


def _upgrade(options: argparse.Namespace) -> int:
    say(f"edited: {', '.join(starter.upgrade(options.data, options.today)) or 'nothing'}")
    return 0


def _add_withdraw(commands: Any) -> None:
    parser = commands.add_parser("withdraw", help="take something out, and say so in the log")
    parser.add_argument("address", help="a record's id, `figure/observation` or `event/count`")
    parser.add_argument("--data", type=Path, default=Path("data"), help="folder with the records")
    parser.add_argument("--docs", type=Path, help="folder with the pages, if not beside the data")
    why = parser.add_mutually_exclusive_group(required=True)
    why.add_argument("--harm", action="store_true", help="name nothing of it any more")
    why.add_argument("--reason", action="append", help="why, as `en=…`; once for each language")
    parser.add_argument("--with-dependents", action="store_true", help="with what needs it")
    parser.set_defaults(run=_withdraw)


def _withdraw(options: argparse.Namespace) -> int:
    docs = options.docs or options.data.parent / "docs"
    reason = options.reason and dict(each.partition("=")[::2] for each in options.reason)
    found = withdraw.take(
        options.data, docs, options.address, options.today, reason, options.with_dependents
    )
    say("\n".join(found.lines))
    return int(not found.is_done)


if __name__ == "__main__":
    sys.exit(main())
