"""The entry of the public log that says what was withdrawn, or only that something was."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from typing import Any

import yaml

from factsheet.model import Change, ChangeKind, digest
from factsheet.starter.translated import dumped
from factsheet.withdraw.lines import Lines
from factsheet.withdraw.plan import Plan
from factsheet.wording import Wording

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def entry(plan: Plan, day: str, reason: Mapping[str, str] | None) -> dict[str, Any]:
    """Return the entry as it is written: with a public reason, or without one, for harm.

    Where an older entry goes too, this one goes on telling what that one withdrew.
    """
    written = plan.written
    known = written.addresses.items()
    stood = [f"{trail[0]}/{each}" for trail, each in known if plan.is_out(trail)]
    earlier = [each for trail, each in written.placed(Change) if plan.is_out(trail)]
    made = {"id": _free(day, written.records), "date": day, "kind": ChangeKind.WITHDRAWN.value}
    if reason is not None:
        gone = [*stood, *(each for change in earlier for each in change.gone)]
        return {**made, **_listed("gone", gone), "reason": dict(reason)}
    keys = {digest(each.partition("/")[2]) for each in stood}
    keys |= {key for change in earlier for key in change.withdrawn}
    languages = written.sheet.languages
    said = {each: Wording(each).word("withdrawn_for_harm") for each in languages}
    return {**made, **_listed("digests", sorted(keys)), "reason": said}


def _free(day: str, taken: Container[str]) -> str:
    """Return an id that says nothing but the day, and that no record has."""
    key, number = f"withdrawn-{day}", 1
    while key in taken:
        number += 1
        key = f"withdrawn-{day}-{number}"
    return key


def _listed(name: str, values: list[str]) -> dict[str, list[str]]:
    return {name: values} if values else {}


def added(text: str, record: Mapping[str, Any]) -> str:
    """Return a list of records with one more: on top, or at the end if the days in it rise."""
    newline = (re.search(r"\r\n|\n|\r", text) or ["\n"])[0]
    top: Any = yaml.compose(text, _LOADER)
    lines = Lines(text)
    start, end, column = lines.start(top), lines.end(top), top.start_mark.column
    made = dumped([record])
    if top.flow_style and top.value:
        inside = yaml.dump(dict(record), default_flow_style=True, allow_unicode=True, width=10**6)
        return f"{text[: start + 1]}{inside.strip()}, {text[start + 1 :]}"
    if top.flow_style:
        return text[:start] + made.rstrip().replace("\n", newline) + text[end:]
    made = "".join(f"{' ' * column}{line}{newline}" for line in made.splitlines())
    days = [_day(each) for each in top.value]
    if days[0] < days[-1]:
        return text + newline * (not text.endswith(("\n", "\r"))) + made
    above = lines.around(start, lines.end(top.value[0]))[0]
    return text[:above] + made + text[above:]


def _day(record: Any) -> str:
    return next((value.value for key, value in record.value if key.value == "date"), "")
