"""The Markdown pages as their authors wrote them: prose, macro calls, front matter."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from factsheet.model.validators import LANGUAGE
from factsheet.reading.filetext import one_form

CALL = re.compile(r"\{\{\s*(\w+)\((.*?)\)\s*\}\}")
_RAW = re.compile(r"\{% raw %\}.*?\{% endraw %\}", re.DOTALL)
_CODE = re.compile(rf"{_RAW.pattern}|```.*?```|`[^`]*`", re.DOTALL)
_SILENT = re.compile(r"\{\{.*?\}\}|<[^>]*>|\]\([^)]*\)|\{:[^}]*\}", re.DOTALL)


@dataclass(frozen=True)
class Page:
    """One page of one language."""

    language: str
    """The folder in which it lies."""
    name: str
    """Its path within that folder, such as `about/method.md`."""
    front: dict[str, Any]
    """What stands between the `---` lines at its top; empty where that cannot be read."""
    body: str
    """What follows them."""
    start: int = 1
    """The line of the file at which the body begins, counted from 1."""

    @property
    def calls(self) -> list[tuple[str, str]]:
        """Each macro call with its arguments, in order."""
        raw = _RAW.sub("", self.body)
        return [(match[1], " ".join(match[2].split())) for match in CALL.finditer(raw)]

    @property
    def prose(self) -> str:
        """What readers read, without calls, code, tags, link targets and attributes.

        Each line of the body is a line of it.
        """
        text = self.body
        for silent in (_CODE, _SILENT):
            text = silent.sub(lambda match: " " + "\n" * match[0].count("\n"), text)
        return text


def read(path: Path, docs: Path) -> Page:
    """Return the page in a file below a folder of docs; raise OSError if there is none."""
    text = one_form(path.read_text(encoding="utf-8-sig", errors="replace"))
    front, body = text.split("---\n", 2)[1:] if text.count("---\n") > 1 else ("", text)
    language, name = path.relative_to(docs).as_posix().split("/", 1)
    try:
        found = yaml.safe_load(front)
    except yaml.YAMLError:
        found = None
    start = text[: len(text) - len(body)].count("\n") + 1
    return Page(language, name, found if isinstance(found, dict) else {}, body, start)


def pages(docs: Path) -> list[Page]:
    """Return every page in a folder that is named after a language."""
    folders = sorted(path for path in docs.iterdir() if re.fullmatch(LANGUAGE, path.name))
    return [read(path, docs) for folder in folders for path in sorted(folder.rglob("*.md"))]
