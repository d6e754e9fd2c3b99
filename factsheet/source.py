"""The file of a page, as text; whatever keeps it from being read is one line."""

from __future__ import annotations

import os
import re
from pathlib import Path

import yaml

_FRONT = re.compile(r"\A---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)


def read(file: Path) -> tuple[str, list[str]]:
    """Return the text of a page, and what is wrong with its bytes or its front matter."""
    path = os.path.relpath(file)
    try:
        text = file.read_bytes().decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except OSError as error:
        return "", [f"{path}:1: the page cannot be read: {error.strerror}"]
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        return "", [f"{path}:{line}: the page is not UTF-8; save it as UTF-8"]
    front = _FRONT.match(text)
    if front is None:
        return text, []
    line, fault = _fault(front[1])
    return (text, []) if not fault else (text[front.end() :], [f"{path}:{line + 1}: {fault}"])


def _fault(front: str) -> tuple[int, str]:
    """Return the line and the fault of a front matter; no fault if it is a mapping."""
    try:
        found = yaml.safe_load(front)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        return line, f"the front matter is not YAML: {error.problem}; quote texts with `:` or `#`"
    except yaml.YAMLError:
        return 1, "the front matter is not YAML; remove characters that do not print"
    known = found is None or isinstance(found, dict)
    return 1, "" if known else "the front matter is no mapping; write it as `title: …`"
