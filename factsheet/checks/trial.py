"""What the check would say of a data folder if some of its files had other texts."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from factsheet.checks.loader import examined
from factsheet.model import FILES
from factsheet.problems import Problem
from factsheet.reading import series
from factsheet.wording import own

NAMES = ("factsheet", *FILES)


def faults_with(folder: Path, files: Mapping[Path, str], today: date | None) -> tuple[Problem, ...]:
    """Return every problem of the folder with the new texts, at the places of its own files.

    Nothing is written in the folder; without a day the check is of form only.
    """
    with TemporaryDirectory() as name:
        there = Path(name) / folder.name
        there.mkdir()
        if (words := folder.parent / own.FOLDER).is_dir():
            shutil.copytree(words, Path(name) / own.FOLDER)
        for each in NAMES:
            path = folder / f"{each}.yml"
            if path in files:
                (there / path.name).write_bytes(files[path].encode())
            elif path.is_file():
                (there / path.name).write_bytes(path.read_bytes())
        series.copy_tables(folder, there)
        for path in files:
            if path.parent == folder / series.FOLDER:
                (there / series.FOLDER).mkdir(exist_ok=True)
                (there / series.FOLDER / path.name).write_bytes(files[path].encode())
        _, found = examined(there, today)
        return tuple(sorted({_at_home(problem, there, folder) for problem in found}))


def _at_home(problem: Problem, there: Path, folder: Path) -> Problem:
    return replace(problem, file=(folder / Path(problem.file).relative_to(there)).as_posix())
