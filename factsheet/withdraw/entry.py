"""The entry of the public log that says what was withdrawn, or only that something was."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping, Sequence
from typing import Any

import yaml

from factsheet.model import Change, digest
from factsheet.starter.translated import dumped
from factsheet.withdraw.lines import Lines
from factsheet.wording import Wording

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def free_id(day: str, taken: Container[str]) -> str:
    """Return an id for the entry that says nothing but its day, and that no record has."""
    key, number = f"withdrawn-{day}", 1
    while key in taken:
        number += 1
        key = f"withdrawn-{day}-{number}"
    return key


def told(
    stood: Iterable[str], earlier: Iterable[Change], reason: Mapping[str, str]
) -> dict[str, Any]:
    """Return what an entry says of a withdrawal with a public reason: what is gone, and why.

    `stood` says where each thing stood, as `file/record` or `file/record/part`; `earlier` are
    entries that go too: what they say is gone, this one goes on saying.
    """
    gone = [*stood, *(each for change in earlier for each in change.gone)]
    return {"gone": gone} | {"reason": dict(reason)} if gone else {"reason": dict(reason)}


def hidden(
    stood: Iterable[str], earlier: Iterable[Change], languages: Sequence[str]
) -> dict[str, Any]:
    """Return what an entry says of a withdrawal for harm: digests, and the same in any case."""
    keys = {digest(each.partition("/")[2]) for each in stood}
    keys |= {key for change in earlier for key in change.withdrawn}
    reason = {each: Wording(each).word("withdrawn_for_harm") for each in languages}
    return {"digests": sorted(keys)} | {"reason": reason} if keys else {"reason": reason}


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
