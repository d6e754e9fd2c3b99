"""A data folder with its sure mistakes mended, each mend tried before it counts."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from factsheet.checks.mends.edit import Edit
from factsheet.checks.mends.known import Known
from factsheet.checks.mends.mend import Mend, edited, line_of, span
from factsheet.checks.mends.ways import edits
from factsheet.checks.trial import NAMES, faults_with
from factsheet.problems import DataError, Problem
from factsheet.reading import yamlfile
from factsheet.reading.rewritten import raw_text

UNSEEN = "the character U+"
"""What nobody meant to write; mended, it may show other mistakes that it kept from being read."""


@dataclass
class Mending:
    """What was mended in a folder, the new texts of its files, and what is left to a person."""

    files: dict[Path, str] = field(default_factory=dict)
    """The new text of each file that changes."""
    mends: list[Mend] = field(default_factory=list)
    left: tuple[Problem, ...] = ()
    """Mistakes that have no sure way out, or several."""


def mended(folder: Path, today: date) -> Mending:
    """Return the folder mended; nothing is written.

    A mend counts if its mistake is gone with it and no other one came. Raise DataError where the
    folder cannot be checked.
    """
    mending = Mending(left=faults_with(folder, {}, today))
    while _step(folder, today, mending):
        pass
    return mending


def _step(folder: Path, today: date, mending: Mending) -> bool:
    """Mend what can be mended now, all at once or else one mistake; return whether there was."""
    known = _known(folder, mending.files)
    found = [(entry, _tries(entry, mending.files, known)) for entry in mending.left]
    single = [(problem, tries[0]) for problem, tries in found if len(tries) == 1]
    apart = _on_lines_of_their_own(single)
    if len(apart) > 1 and _adopt(folder, today, mending, apart):
        return True
    for problem, tries in found:
        right = [e for e in tries if _trial(folder, today, mending, [(problem, e)]) is not None]
        if len(right) == 1 and _adopt(folder, today, mending, [(problem, right[0])]):
            return True
    return False


def _on_lines_of_their_own(found: Iterable[tuple[Problem, Edit]]) -> list[tuple[Problem, Edit]]:
    return list({(entry[0].file, entry[0].line): entry for entry in found}.values())


def _adopt(folder: Path, today: date, mending: Mending, chosen: list[tuple[Problem, Edit]]) -> bool:
    """Keep some edits if they are right; return whether they are."""
    left = _trial(folder, today, mending, chosen)
    if left is None:
        return False
    for problem, edit in chosen:
        before = line_of(_text(problem, mending.files), problem.line)
        mending.mends.append(Mend(problem, before, edited(before, edit)))
    mending.files, mending.left = _with(mending.files, chosen), left
    return True


def _trial(
    folder: Path, today: date, mending: Mending, chosen: list[tuple[Problem, Edit]]
) -> tuple[Problem, ...] | None:
    """Return what is left with some edits; None where a mistake of theirs stays or a new one is."""
    try:
        left = faults_with(folder, _with(mending.files, chosen), today)
    except DataError:
        return None
    before = Counter((entry.file, entry.line, entry.sentence) for entry in mending.left)
    gone = Counter((each.file, each.line, each.sentence) for each, _ in chosen)
    after = Counter((entry.file, entry.line, entry.sentence) for entry in left)
    new = after - (before - gone)
    lines = {(each.file, each.line) for each, _ in chosen}
    is_plain = all(each.message.startswith(UNSEEN) for each, _ in chosen)
    is_right = lines.isdisjoint(where[:2] for where in new) if is_plain else not new
    return left if is_right else None


def _with(files: dict[Path, str], chosen: list[tuple[Problem, Edit]]) -> dict[Path, str]:
    result = dict(files)
    for problem, edit in chosen:
        text = _text(problem, result)
        start, end = span(text, problem.line)
        line = edited(text[start:end], edit)
        result[Path(problem.file)] = text[:start] + line + text[end:]
    return result


def _tries(problem: Problem, files: dict[Path, str], known: Known) -> list[Edit]:
    """Return the edits to try; none for a line whose letters are not in one form."""
    if not problem.column or not Path(problem.file).is_file():
        return []
    try:
        line = line_of(_text(problem, files), problem.line)
    except DataError:
        return []
    return edits(problem, line, known) if unicodedata.is_normalized("NFC", line) else []


def _text(problem: Problem, files: dict[Path, str]) -> str:
    path = Path(problem.file)
    return files[path] if path in files else raw_text(path)


def _known(folder: Path, files: dict[Path, str]) -> Known:
    paths = [folder / f"{name}.yml" for name in NAMES if (folder / f"{name}.yml").is_file()]
    values = {path.stem: yamlfile.read(path, path.name).value for path in paths}
    return Known(values, (_readable(path, files) for path in paths))


def _readable(path: Path, files: dict[Path, str]) -> str:
    return files[path] if path in files else path.read_bytes().decode(errors="replace")
