"""Keep one issue about what is new: open while something waits, and never a second one."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import NamedTuple

from factsheet.checks.watch.memory import Memory, read
from factsheet.checks.watch.report import Told
from factsheet.values.day import AnyDay

TITLE = "News for the sheet"
LABEL = "watch"
"""What only those can set who may work here: no stranger's issue is taken for ours."""


class Kept(NamedTuple):
    """The issue as it stands."""

    number: str
    """Its number, "" where there is none yet."""
    is_open: bool
    body: str


def find(run: Callable[..., str]) -> Kept:
    """Return the issue, open or closed; the newest where there are several."""
    words = ("--state", "all", "--label", LABEL, "--json", "number,title,state,body")
    found = [each for each in json.loads(run("issue", "list", *words)) if each["title"] == TITLE]
    newest = max(found, key=lambda each: int(each["number"]), default=None)
    if newest is None:
        return Kept("", is_open=False, body="")
    return Kept(str(newest["number"]), newest["state"] == "OPEN", newest["body"])


def remembered(kept: Kept, today: AnyDay) -> Memory:
    """Return what the issue remembers; what somebody closed is dealt with.

    Raise DataError where its last line is spoilt.
    """
    memory = read(kept.body.replace("\r\n", "\n"), f"issue {kept.number}", today)
    if not kept.is_open:
        memory.close(today)
    return memory


def keep(kept: Kept, told: Told, run: Callable[..., str]) -> None:
    """Write what is told into the issue, and open or close it; leave alone what is the same."""
    number = kept.number
    if not number:
        run("label", "create", LABEL, "--force", "--description", "What feeds and pages hold")
        words = ("--title", TITLE, "--label", LABEL, "--body-file", "-")
        number = run("issue", "create", *words, text=told.text).strip().rpartition("/")[2]
    elif kept.body.replace("\r\n", "\n").strip() != told.text.strip():
        run("issue", "edit", number, "--body-file", "-", text=told.text)
    is_open = kept.is_open or not kept.number
    if told.waits and not is_open:
        run("issue", "reopen", number)
    elif is_open and not told.waits:
        run("issue", "close", number)
