"""From an address to the files without what stood there, or to what is in the way."""

from __future__ import annotations

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
from factsheet.problems import DataError, plain
from factsheet.reading.yamlfile import KeyPath

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
PAGE = "this page needs it; take it out there first"
REMEMBERED = "Git and earlier copies of the site still hold it: SECURITY.md says what to do"


@dataclass
class Taken:
    """What became of it."""

    lines: list[str] = field(default_factory=list)
    """What a person should know, without a word of what was taken out."""
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
    """
    try:
        written = Written.read(folder)
        start = _start(written, address, for_harm=reason is None)
        if start is None:
            return _nothing(written, address)
        if reason is not None and reason.keys() != {*written.sheet.languages}:
            wanted = " ".join(f"--reason '{each}=…'" for each in written.sheet.languages)
            return Taken([f"the reason is not in each language of the sheet; write {wanted}"])
        return _take(Trial(folder, Plan(written, start, along)), docs, today, reason)
    except DataError as error:
        return Taken([plain(error.problems)])


def _start(written: Written, address: str, for_harm: bool) -> KeyPath | None:
    """Return where something stands, or the entry of the log that still names it as gone."""
    found = written.find(address)
    entries = written.placed(Change) if found is None and for_harm else ()
    return found or next((path for path, each in entries if each.names(address)), None)


def _take(trial: Trial, docs: Path, today: date, reason: Mapping[str, str] | None) -> Taken:
    plan, texts = trial.plan, pages(docs)
    folders = tuple((docs / each).as_posix() + "/" for each in plan.written.sheet.languages)
    shown = {page: text for page, text in texts.items() if page.as_posix().startswith(folders)}
    others = {page: text for page, text in texts.items() if page not in shown}
    trial.settle("\n".join(shown.values()))
    lost = set() if plan.stuck else failing(trial.left(), shown, docs)
    if lost:  # what failed before is no fault of this
        lost -= failing(trial.whole(), shown, docs)
    places = {*named_in(shown, plan.addresses), *lost}
    named = [f"{each}: {PAGE}" for each in sorted(places, key=_by_line)]
    if plan.stuck or (named and not plan.along):
        offered = [each + ALONG * (not plan.along) for each in named]
        return Taken([*_stuck(plan), *offered, "nothing was taken out"])
    files = Counter(
        plan.written.reading.files[str(each[0])].name for each in sorted(plan.edits, key=str)
    )
    lines = [f"{name}: taken out in {n} place{'s' * (n > 1)}" for name, n in files.items()]
    left = [*trial.telling(), *named_in(others, plan.addresses)]
    lines += [f"{each}: this may tell of it; read it" for each in left]
    problems = without_words(plan, trial.write(today, reason))
    found = [plain(problems)] if problems else []
    return Taken([*lines, *named, *found, REMEMBERED], not (named or problems))


def _by_line(place: str) -> tuple[str, int]:
    page, _, line = place.rpartition(":")
    return page, int(line)


def _nothing(written: Written, address: str) -> Taken:
    for _, change in written.placed(Change):
        if change.withdraws(address):
            return Taken([f"there is no such record: it was withdrawn on {change.date}"], True)
    hint = "write its id, or `figure/observation` or `event/count`, as in the data"
    return Taken([f"there is no such record; {hint}"])


def _stuck(plan: Plan) -> list[str]:
    lines = []
    for path, name in sorted(plan.stuck.items(), key=lambda each: plan.written.place(each[0])):
        more = "" if is_of_the_sheet(path) else ALONG
        lines.append(f"{_place(plan.written, path)}: {STUCK.get(name, WORD)}{more}")
    return lines


def _place(written: Written, path: KeyPath) -> str:
    return ":".join(map(str, written.place(path)))
