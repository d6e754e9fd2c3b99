"""The command line: `python -m factsheet check`."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

from factsheet import problems
from factsheet.loader import load
from factsheet.problems import DataError

FORMATS = {"plain": problems.plain, "github": problems.annotations, "json": problems.as_json}


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return 0, or 1 where the data has mistakes."""
    parser = argparse.ArgumentParser(prog="python -m factsheet", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="say what is wrong with the data")
    check.add_argument("--data", type=Path, default=Path("data"), help="folder with the records")
    check.add_argument("--format", choices=sorted(FORMATS), default="plain")
    options = parser.parse_args(arguments)
    return _check(options.data, options.format)


def _check(folder: Path, shape: str) -> int:
    try:
        load(folder, date.today())
    except DataError as error:
        print(FORMATS[shape](error.problems))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
