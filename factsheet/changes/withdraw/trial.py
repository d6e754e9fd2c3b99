"""The files of a data folder without what is to be taken out, tried before they are written."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from factsheet.changes.withdraw.cutting import without
from factsheet.changes.withdraw.entry import added, entry
from factsheet.changes.withdraw.mentions import mentioned
from factsheet.changes.withdraw.naming import needing
from factsheet.changes.withdraw.plan import Plan
from factsheet.changes.withdraw.support import needless
from factsheet.changes.withdraw.written import SHEET
from factsheet.checks.loader import load
from factsheet.derive import Found, conflicts
from factsheet.model import Disagreement, FactSheet, Sheet
from factsheet.problems import DataError, Problem
from factsheet.reading.series import FOLDER, copy_tables

KEPT = frozenset(name for name, field in Sheet.model_fields.items() if field.is_required())
"""Keys of the sheet that have to stand even when nothing is left of their lists."""
MARK = "\ufeff"


class Trial:
    """A plan, and the files as they would be without what it takes out."""

    def __init__(self, folder: Path, plan: Plan) -> None:
        """Keep where the files are."""
        self._folder, self.plan = folder, plan

    def settle(self, pages: str) -> None:
        """Let go what is no longer needed, and explanations of conflicts that are no more.

        `pages` is the text of all pages, which may need words of the vocabulary. Raise DataError
        where nothing that can be read would be left.
        """
        plan, before = self.plan, self.whole()
        apart = Found(before, conflicts(before))
        while found := needless(plan, pages) or self._explained(apart):
            plan.out |= found
            plan.follow()
        if not plan.stuck:
            named = needing(plan, before, self.left())
            if plan.along:
                plan.read |= {*named}
            else:
                plan.stuck |= dict.fromkeys(named, "text")

    def _explained(self, before: Found) -> set[Any]:
        """Return where a disagreement stands that explained a conflict, and explains none now."""
        if self.plan.stuck:
            return set()
        facts = self.left()
        after = Found(facts, conflicts(facts))
        left = {disagreement.id: set(disagreement.records) for disagreement in facts.disagreements}
        return {
            path
            for path, disagreement in self.plan.written.placed(Disagreement)
            if disagreement.id in left
            and any(before.among(disagreement.records))
            and not any(after.among(left[disagreement.id]))
        }

    def whole(self) -> FactSheet:
        """Return the sheet as it is; raise DataError where it cannot be read."""
        return self._load({})

    def left(self) -> FactSheet:
        """Return the sheet as it would be; raise DataError where that cannot be read."""
        return self._load(self.files())

    def files(self) -> dict[str, str]:
        """Return the text of each file that changes, by its name without `.yml`."""
        found = {}
        for name in {str(path[0]) for path in self.plan.edits} | {"changes"}:
            paths = [path[1:] for path in self.plan.edits if path[0] == name]
            text = self._path(name).read_bytes().decode()
            kept = KEPT if name == SHEET else frozenset()
            rest = without(text.removeprefix(MARK), paths, kept)
            found[name] = MARK * text.startswith(MARK) + rest
        return found

    def telling(self) -> list[str]:
        """Return the places of records that lost a mention of it, and of lines that name it."""
        written = self.plan.written
        cut = {
            path[:2] for path, reference in self.plan.cut.items() if reference.target == "anything"
        }
        places = sorted(map(written.place, (*cut, *self.plan.read)))
        lines = [":".join(map(str, place)) for place in places]
        files = self.files()
        for name in written.reading.files:
            file_path = self._path(name)
            text = files[name] if name in files else file_path.read_bytes().decode()
            found = mentioned(text, self.plan.addresses)
            lines += [f"{file_path.as_posix()}:{number}" for number in found]
        return lines

    def write(self, today: date, reason: Mapping[str, str] | None) -> tuple[Problem, ...]:
        """Write the files with an entry in the log, and return what `check` says of them.

        `reason` is the public one by language. Raise DataError, and write nothing, where a file
        cannot be written or what would be left cannot be read.
        """
        files = self.files()
        log = files["changes"]
        text = added(log.removeprefix(MARK), entry(self.plan, today.isoformat(), reason))
        files["changes"] = MARK * log.startswith(MARK) + text
        self._load(files)  # whatever it says, what is written can be read
        if shut := [name for name in files if not os.access(self._path(name), os.W_OK)]:
            raise DataError(self._refused(name, "this file cannot be written") for name in shut)
        for name, text in files.items():
            self._path(name).write_bytes(text.encode())
        for key in self.plan.addresses:
            (self._folder / FOLDER / f"{key.replace('/', '.')}.csv").unlink(missing_ok=True)
        try:
            load(self._folder, today)
        except DataError as error:
            return error.problems
        return ()

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.yml"

    def _load(self, files: Mapping[str, str]) -> FactSheet:
        """Return the sheet as some files would make it; raise DataError, without its words."""
        with tempfile.TemporaryDirectory() as folder:
            there = Path(folder, "data")  # so that it has no words beside it
            there.mkdir()
            for name in self.plan.written.reading.files:
                Path(there, f"{name}.yml").write_bytes(self._path(name).read_bytes())
            for name, text in files.items():
                Path(there, f"{name}.yml").write_bytes(text.encode())
            copy_tables(self._folder, Path(there), self.plan.addresses if files else ())
            try:
                return load(there, None)
            except DataError as error:
                fault = "what would be left cannot be read"
                names = {Path(problem.file).stem for problem in error.problems}
                raise DataError(self._refused(name, fault) for name in names) from None

    def _refused(self, name: str, fault: str) -> Problem:
        """Return why nothing is taken out."""
        return Problem(self._path(name).as_posix(), 1, 1, fault, "nothing was taken out")
