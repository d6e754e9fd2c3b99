"""A small invented sheet about the books of a library, and ways to spoil it."""

import shutil
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from pathlib import Path

from factsheet.checks.loader import load
from factsheet.derive import as_known, attribution, bases, conflicts, outcome, value_at
from factsheet.derive.known import appeared
from factsheet.model import FactSheet
from factsheet.problems import DataError, Problem
from factsheet.render.records import Records
from factsheet.views import record_pages

FOLDER = Path(__file__).parent / "library"
TODAY = date(2021, 6, 1)


@cache
def library() -> FactSheet:
    """Return the sheet as it is, without a mistake."""
    return load(FOLDER, TODAY)


def write(folder: Path, edits: Iterable[Mapping[str, str]] = ()) -> Path:
    """Write the sheet into a folder with some edits, each in the words of tests/cases/."""
    shutil.copytree(FOLDER, folder, dirs_exist_ok=True)
    for edit in edits:
        _apply(edit, folder / edit["in"])
    return folder


def problems(folder: Path, today: date = TODAY) -> tuple[Problem, ...]:
    """Return what the check finds in a folder."""
    try:
        load(folder, today)
    except DataError as error:
        return error.problems
    return ()


def derive_everything(facts: FactSheet) -> None:
    """Compute whatever can be computed from a sheet; on a checked one nothing can fail."""
    for address in (*(each.id for each in facts.figures), *facts.values):
        value_at(facts, address)
        bases(facts, address)
    for claim in facts.claims:
        assert outcome(facts, claim).tries
    attribution(facts, (*facts.values.values(), *facts.events, *facts.statements, *facts.claims))
    conflicts(facts)
    for source in facts.sources[:: len(facts.sources) // 4 + 1]:
        as_known(facts, appeared(source))


def record_page(facts: FactSheet, key: str, language: str) -> str:
    """Return what stands on the own page of a figure or of an event."""
    (view,) = (each for each in record_pages(facts) if each.record.id == key)
    return Records(facts, language).content(view)


def lines(found: Iterable[Problem], folder: Path) -> list[str]:
    """Return problems as lines whose paths start in the folder."""
    return [str(each).replace(f"{folder.as_posix()}/", "") for each in found]


def edits_of(case: Mapping) -> list[Mapping[str, str]]:
    """Return the edits of a case: its own, and those that `also` lists."""
    return [case, *case.get("also", [])]


def _apply(edit: Mapping[str, str], path: Path) -> None:
    if "delete" in edit:
        path.unlink()
    elif "bytes" in edit:
        path.write_bytes(path.read_bytes() + bytes.fromhex(edit["bytes"]))
    elif "whole" in edit:
        path.parent.mkdir(exist_ok=True)
        path.write_text(edit["whole"], encoding="utf-8")
    elif "add" in edit:
        path.write_text(path.read_text(encoding="utf-8") + edit["add"], encoding="utf-8")
    else:
        text = path.read_text(encoding="utf-8")
        assert text.count(edit["replace"]) == 1, f"not once in {path.name}: {edit['replace']}"
        path.write_text(text.replace(edit["replace"], edit["with"]), encoding="utf-8")
