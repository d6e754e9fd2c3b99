"""The entry of the public log that says what was withdrawn, or only that something was."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from typing import Any

import yaml

from factsheet.changes.withdraw.dumped import dumped
from factsheet.changes.withdraw.lines import Lines
from factsheet.changes.withdraw.plan import Plan
from factsheet.model import Change, ChangeKind, digest
from factsheet.wording import Wording
from factsheet.wording.own import FOLDER, own_words

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def entry(plan: Plan, day: str, reason: Mapping[str, str] | None) -> dict[str, Any]:
    """Return the entry as it is written: with a public reason, or without one, for harm.

    Where an older entry goes too, this one goes on telling what that one withdrew.
    """
    written = plan.written
    known = written.addresses.items()
    stood = [f"{path[0]}/{address}" for path, address in known if plan.is_out(path)]
    earlier = [change for path, change in written.placed(Change) if plan.is_out(path)]
    result = {"id": _free(day, written.records), "date": day, "kind": ChangeKind.WITHDRAWN.value}
    if reason is not None:
        gone = [*stood, *(address for change in earlier for address in change.gone)]
        return {**result, **_listed("gone", gone), "reason": dict(reason)}
    keys = {digest(address.partition("/")[2]) for address in stood}
    keys |= {key for change in earlier for key in change.withdrawn}
    languages = written.sheet.languages
    own = own_words(written.reading.folder.parent / FOLDER, languages).words
    said = {code: Wording(code, own).word("withdrawn_for_harm") for code in languages}
    return {**result, **_listed("digests", sorted(keys)), "reason": said}


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
    result = dumped([record])
    if top.flow_style and top.value:
        inside = yaml.dump(dict(record), default_flow_style=True, allow_unicode=True, width=10**6)
        return f"{text[: start + 1]}{inside.strip()}, {text[start + 1 :]}"
    if top.flow_style:
        return text[:start] + result.rstrip().replace("\n", newline) + text[end:]
    result = "".join(f"{' ' * column}{line}{newline}" for line in result.splitlines())
    days = [_day(node) for node in top.value]
    if days[0] < days[-1]:
        return text + newline * (not text.endswith(("\n", "\r"))) + result
    above = lines.around(start, lines.end(top.value[0]))[0]
    return text[:above] + result + text[above:]


def _day(record: Any) -> str:
    return next((value.value for key, value in record.value if key.value == "date"), "")
