"""An issue filled in by a form, as the fields of records; nothing in it is trusted."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import yaml

from factsheet.changes.adding.asked import RULE
from factsheet.problems import DataError, Problem, shown

FORM = Path(".github/ISSUE_TEMPLATE/4-record.yml")
NOTHING = "_No response_"
LONGEST = 1200
"""Characters of an answer."""
TARGETS = ("url", "figure", "event")
_HEADING = re.compile(r"^### (.+?) *$", re.MULTILINE)


def answers(event: Path, form: Path = FORM) -> dict[str, str]:
    """Return what an issue answers to each question of a form, by the name of the field.

    `event` is the file in which a workflow finds the issue. Raise DataError where it is no answer
    to this form, or an answer is longer than a line.
    """
    labels = _labels(form)
    found: dict[str, str] = {}
    text = _body(event).replace("\r\n", "\n")
    heads = list(_HEADING.finditer(text))
    if not heads or text[: heads[0].start()].strip():
        raise _refused("this issue was not filled in by the form", "open a new one by the form")
    ends = [*(head.start() for head in heads[1:]), len(text)]
    for head, end in zip(heads, ends, strict=True):
        name = labels.get(head[1])
        if name is None or name in found:
            fault = f"{shown(head[1])} is {'answered twice' if name else 'no question of the form'}"
            raise _refused(fault, "open a new issue by the form")
        found[name] = _answer(head[1], text[head.end() : end])
    given = {name: value for name, value in found.items() if value}
    return {_field(name): value for name, value in given.items()}


def _answer(label: str, text: str) -> str:
    line = text.strip()
    if line == NOTHING:
        return ""
    if len(line) > LONGEST or not line.isprintable():
        fault = f"the answer to {shown(label)} is not one line of at most {LONGEST} characters"
        raise _refused(fault, "shorten it")
    return line


def _field(name: str) -> str:
    """Return the field that a question is about: its name may hold no dot."""
    return name.replace("-", ".")


def _labels(form: Path) -> dict[str, str]:
    """Return the name of each question by what stands above its answer."""
    asked: Any = yaml.load(form.read_text("utf-8"), yaml.BaseLoader)  # noqa: S506  only text
    return {entry["attributes"]["label"]: entry["id"] for entry in asked["body"] if "id" in entry}


def _body(event: Path) -> str:
    try:
        body = json.loads(event.read_text("utf-8"))["issue"]["body"]
    except (OSError, ValueError, KeyError, TypeError):
        raise _refused("this file tells of no issue", "give that of the workflow") from None
    return body if isinstance(body, str) else ""


def _refused(fault: str, hint: str) -> DataError:
    return DataError([Problem("", 0, 0, fault, hint, RULE)])
