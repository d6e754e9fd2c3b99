"""From an address to the files without what stood there, or to what is in the way."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from factsheet.changes.withdraw.mentions import named_in, pages
from factsheet.changes.withdraw.naming import without_words
from factsheet.changes.withdraw.plan import Plan
from factsheet.changes.withdraw.showing import failing
from factsheet.changes.withdraw.trial import Trial
from factsheet.changes.withdraw.written import Written, is_of_the_sheet
from factsheet.model import Change
from factsheet.problems import Problem, counted
from factsheet.reading.yamlfile import KeyPath
from factsheet.values.timezone import day

STUCK = {
    "headline": "the sheet opens with this figure; name another one in `headline:` first",
    "text": "this text needs the name; reword it first",
    "sources": "this would rest on no source; cite another one first",
    "said_by": "this would have nobody who said it; name somebody else first",
    "observations": "this figure would have no value; withdraw the figure itself",
}
"""Why something cannot stand, by the field for which it cannot, and the way out."""
WORD = "this uses the word; use another one first"
ALONG = ", or add `--with-dependents`"
LEFT = "this may tell of it; read it"
PAGE = "this page needs it; take it out there first"
REMEMBERED = "Git and earlier copies of the site still hold it: SECURITY.md says what to do"
WHOLE = "nothing-leans-on-what-is-gone"
"""What the problems of a withdrawal break, in place of a rule."""


@dataclass
class Taken:
    """What became of it."""

    lines: list[Problem | str] = field(default_factory=list)
    """What is wrong and what else a person should know, without a word of what was taken out."""
    is_done: bool = False
    """Whether it is out, and nothing is left to do."""


def take(
    folder: Path,
    docs: Path,
    address: str,
    today: date,
    reason: Mapping[str, str] | None = None,
    along: bool = False,
) -> Taken:
    """Take what stands at an address out of a data folder; without a public reason, for harm.

    With `along`, what cannot stand without it goes too, and pages that name it are no obstacle.
    Raise DataError where the data cannot be read.
    """
    written = Written.read(folder)
    start = _start(written, address, for_harm=reason is None)
    if start is None:
        return _nothing(written, address)
    if reason is not None and reason.keys() != {*written.sheet.languages}:
        wanted = " ".join(f"--reason '{language}=…'" for language in written.sheet.languages)
        fault = "the reason is not in each language of the sheet"
        return Taken([Problem("", 0, 0, fault, f"write {wanted}", WHOLE)])
    today = day(today, written.sheet.time_zone)
    return _take(Trial(folder, Plan(written, start, along)), docs, today, reason)


def _start(written: Written, address: str, for_harm: bool) -> KeyPath | None:
    """Return where something stands, or the entry of the log that still names it as gone."""
    found = written.find(address)
    entries = written.placed(Change) if found is None and for_harm else ()
    return found or next((path for path, change in entries if change.names(address)), None)


def _take(trial: Trial, docs: Path, today: date, reason: Mapping[str, str] | None) -> Taken:
    plan, texts = trial.plan, pages(docs)
    folders = tuple((docs / language).as_posix() + "/" for language in plan.written.sheet.languages)
    shown = {page: text for page, text in texts.items() if page.as_posix().startswith(folders)}
    others = {page: text for page, text in texts.items() if page not in shown}
    trial.settle("\n".join(shown.values()))
    lost = set() if plan.stuck else failing(trial.left(), shown, docs)
    if lost:  # what failed before is no fault of this
        lost -= failing(trial.whole(), shown, docs)
    places = {*named_in(shown, plan.addresses), *lost}
    said = PAGE if plan.along else PAGE + ALONG
    named = [_at(place, said) for place in sorted(places, key=_by_line)]
    if plan.stuck or (named and not plan.along):
        return Taken([*_stuck(plan), *named, "nothing was taken out"])
    files = Counter(
        plan.written.reading.files[str(path[0])].name for path in sorted(plan.edits, key=str)
    )
    lines = [f"{name}: taken out in {n} place{'s' * (n > 1)}" for name, n in files.items()]
    left = [_at(place, LEFT) for place in (*trial.telling(), *named_in(others, plan.addresses))]
    problems = without_words(plan, trial.write(today, reason))
    count = [counted(problems)] if problems else []
    told: list[Problem | str] = [*lines, *left, *named, *problems, *count, REMEMBERED]
    return Taken(told, not (named or problems))


def _at(place: str, sentence: str) -> Problem:
    """Return a problem at `file:line` or `file:line:column`, from its fault and its way out."""
    file, line, *column = re.split(r":(?=\d+(?::\d+)?$)", place)
    fault, _, hint = sentence.partition("; ")
    column_number = int(column[0]) if column else 0
    return Problem(file, int(line), column_number, fault, hint, WHOLE)


def _by_line(place: str) -> tuple[str, int]:
    page, _, line = place.rpartition(":")
    return page, int(line)


def _nothing(written: Written, address: str) -> Taken:
    """Say since when nothing stands at an address, or how addresses are written."""
    for _, change in written.placed(Change):
        if change.withdraws(address):
            return Taken([f"there is no such record: it was withdrawn on {change.date}"], True)
    hint = "write its id, or `figure/observation` or `event/count`, as in the data"
    return Taken([Problem("", 0, 0, "there is no such record", hint, WHOLE)])


def _stuck(plan: Plan) -> list[Problem | str]:
    lines: list[Problem | str] = []
    for path, name in sorted(plan.stuck.items(), key=lambda each: plan.written.place(each[0])):
        more = "" if is_of_the_sheet(path) else ALONG
        lines.append(_at(_place(plan.written, path), STUCK.get(name, WORD) + more))
    return lines


def _place(written: Written, path: KeyPath) -> str:
    return ":".join(map(str, written.place(path)))
