"""The files of a data folder without what is to be taken out, tried before they are written."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from factsheet.derive import Conflict, conflicts
from factsheet.loader import load
from factsheet.model import Change, ChangeKind, Disagreement, FactSheet, Sheet
from factsheet.problems import DataError, Problem
from factsheet.withdraw.cutting import without
from factsheet.withdraw.entry import added, free_id, hidden, told
from factsheet.withdraw.mentions import mentioned
from factsheet.withdraw.naming import needing
from factsheet.withdraw.plan import Plan
from factsheet.withdraw.support import needless
from factsheet.withdraw.written import SHEET

KEPT = frozenset(name for name, each in Sheet.model_fields.items() if each.is_required())
"""Keys of the sheet that have to stand even when nothing is left of their lists."""
MARK = "\ufeff"


class Trial:
    """A plan, and the files as they would be without what it takes out."""

    def __init__(self, folder: Path, plan: Plan) -> None:
        """Keep where the files are."""
        self._folder, self.plan = folder, plan

    def settle(self, pages: str) -> None:
        """Let go what is no longer needed, and explanations of conflicts that are no more.

        `pages` is the text of all pages, which may need words of the vocabulary.
        """
        plan, before = self.plan, self._load({})
        apart = conflicts(before)
        while found := needless(plan, pages) or self._explained(apart):
            plan.out |= found
            plan.follow()
        if not plan.stuck:
            named = needing(plan, before, self._load(self.files()))
            if plan.along:
                plan.read |= {*named}
            else:
                plan.stuck |= dict.fromkeys(named, "text")

    def _explained(self, before: tuple[Conflict, ...]) -> set[Any]:
        """Return where a disagreement stands that explained a conflict, and explains none now."""
        if self.plan.stuck:
            return set()
        facts = self._load(self.files())
        after = conflicts(facts)
        left = {each.id: set(each.records) for each in facts.disagreements}
        return {
            trail
            for trail, each in self.plan.written.placed(Disagreement)
            if each.id in left
            and any(found.addresses <= set(each.records) for found in before)
            and not any(found.addresses <= left[each.id] for found in after)
        }

    def files(self) -> dict[str, str]:
        """Return the text of each file that changes, by its name without `.yml`."""
        found = {}
        for name in {str(each[0]) for each in self.plan.edits} | {"changes"}:
            trails = [each[1:] for each in self.plan.edits if each[0] == name]
            text = self._path(name).read_bytes().decode()
            kept = KEPT if name == SHEET else frozenset()
            rest = without(text.removeprefix(MARK), trails, kept)
            found[name] = MARK * text.startswith(MARK) + rest
        return found

    def telling(self) -> list[str]:
        """Return the places of records that lost a mention of it, and of lines that name it."""
        written = self.plan.written
        cut = {each[:2] for each in self.plan.cut if {"about", "records"} & {*each}}
        places = sorted(map(written.place, (*cut, *self.plan.read)))
        lines = [":".join(map(str, each)) for each in places]
        files = self.files()
        for name in written.reading.files:
            path = self._path(name)
            text = files[name] if name in files else path.read_bytes().decode()
            found = mentioned(text, self.plan.addresses)
            lines += [f"{path.as_posix()}:{number}" for number in found]
        return lines

    def write(self, today: date, reason: Mapping[str, str] | None) -> tuple[Problem, ...]:
        """Write the files with an entry in the log, and return what `check` says of them."""
        files = self.files()
        log = files["changes"]
        text = added(log.removeprefix(MARK), self._entry(today.isoformat(), reason))
        files["changes"] = MARK * log.startswith(MARK) + text
        self._load(files)  # whatever it says, what is written can be read
        for name, text in files.items():
            self._path(name).write_bytes(text.encode())
        try:
            load(self._folder, today)
        except DataError as error:
            return error.problems
        return ()

    def _entry(self, day: str, reason: Mapping[str, str] | None) -> dict[str, Any]:
        """Return the entry of the log: with a public reason, or for harm."""
        written = self.plan.written
        stood = [
            f"{trail[0]}/{each}"
            for trail, each in written.addresses.items()
            if self.plan.is_out(trail)
        ]
        earlier = [each for trail, each in written.placed(Change) if self.plan.is_out(trail)]
        made = {
            "id": free_id(day, written.records),
            "date": day,
            "kind": ChangeKind.WITHDRAWN.value,
        }
        if reason is None:
            return made | hidden(stood, earlier, written.sheet.languages)
        return made | told(stood, earlier, reason)

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.yml"

    def _load(self, files: Mapping[str, str]) -> FactSheet:
        """Return the sheet as some files would make it; raise DataError, without its words."""
        with tempfile.TemporaryDirectory() as there:
            for name in self.plan.written.reading.files:
                Path(there, f"{name}.yml").write_bytes(self._path(name).read_bytes())
            for name, text in files.items():
                Path(there, f"{name}.yml").write_bytes(text.encode())
            try:
                return load(Path(there), None)
            except DataError as error:
                raise DataError(map(self._unread, error.problems)) from None

    def _unread(self, problem: Problem) -> Problem:
        """Return that a file cannot be read as it would be."""
        fault, fix = "what would be left cannot be read", "nothing was taken out; do it by hand"
        return Problem(self._path(Path(problem.file).stem).as_posix(), 1, 1, fault, fix)
