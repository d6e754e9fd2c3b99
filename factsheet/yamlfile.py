"""One YAML file as plain text values with the line and column of each."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

import yaml

from factsheet.problems import Problem

Value: TypeAlias = "str | list[Value] | dict[str, Value]"
Trail: TypeAlias = tuple[str | int, ...]
"""Keys and positions that lead from the top of a file to a value."""

MOST_BYTES = 4_000_000
DEEPEST = 12
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


@dataclass
class YamlFile:
    """What a file holds and where each value stands in it."""

    name: str
    value: Value | None = None
    places: dict[Trail, tuple[int, int]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def place(self, trail: Trail) -> tuple[int, int]:
        """Return line and column of the value, or of the nearest thing around it."""
        while trail and trail not in self.places:
            trail = trail[:-1]
        return self.places.get(trail, (1, 1))

    def report(self, place: tuple[int, int], message: str, fix: str) -> None:
        """Keep a problem of this file."""
        self.problems.append(Problem(self.name, *place, message, fix))


def read(path: Path, name: str) -> YamlFile:
    """Return the file's values as text; what is wrong with it stands in its problems."""
    file = YamlFile(name)
    text = _text(path, file)
    if text is None:
        return file
    try:
        node = yaml.compose(text, Loader=_LOADER)
    except yaml.YAMLError as error:
        file.report(*_syntax(error, text))
    except RecursionError:
        file.report((1, 1), "values are nested too deep", f"keep to {DEEPEST} levels")
    else:
        if node is None:
            file.report((1, 1), "the file is empty", "write at least one record")
        elif not _anchored(text, file):
            file.value = _plain(node, (), file)
    return file


def _text(path: Path, file: YamlFile) -> str | None:
    try:
        raw = path.read_bytes()
    except OSError:
        file.report((1, 1), "the file cannot be read", "check its name and its rights")
        return None
    if len(raw) > MOST_BYTES:
        file.report((1, 1), f"the file has {len(raw)} bytes", f"keep it below {MOST_BYTES}")
        return None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start].split(b"\n")
        place = (len(before), len(before[-1]) + 1)
        file.report(place, f"byte `0x{raw[error.start]:02x}` is not UTF-8", "save the file as UTF-8")
        return None
    bad = _CONTROL.search(text)
    if bad is None:
        return text
    lines = text[: bad.start()].split("\n")
    place = (len(lines), len(lines[-1]) + 1)
    file.report(place, f"the character U+{ord(bad[0]):04X} cannot be seen", "delete it")
    return None


def _syntax(error: yaml.YAMLError, text: str) -> tuple[tuple[int, int], str, str]:
    mark = getattr(error, "problem_mark", None)
    if mark is None:
        return (1, 1), "the file is not YAML", "compare it with a file that works"
    place = (mark.line + 1, mark.column + 1)
    lines = text.splitlines()
    if mark.line < len(lines) and "\t" in lines[mark.line][: mark.column + 1]:
        return place, "a tab stands where YAML wants spaces", "replace it by spaces"
    said = str(getattr(error, "problem", "")).lower()
    return place, f"this is not YAML: {said}", "check colons, quotes, brackets and indents above"


def _anchored(text: str, file: YamlFile) -> bool:
    """Report anchors, aliases and tags: they hide values from whoever reads the file."""
    if not re.search(r"(?:^|[\s\[{,])[&*!][^\s]", text):
        return False
    for event in yaml.parse(text, Loader=_LOADER):
        place = (event.start_mark.line + 1, event.start_mark.column + 1)
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            file.report(place, f"`{event.anchor}` is an anchor or its copy", "write the value out")
        elif getattr(event, "tag", None) not in (None, "!"):
            file.report(place, f"the tag `{event.tag}` is not allowed", "write the value without it")
        else:
            continue
        return True
    return False


def _plain(node: yaml.Node, trail: Trail, file: YamlFile) -> Value:
    mark = node.start_mark
    file.places[trail] = (mark.line + 1, mark.column + 1)
    if isinstance(node, yaml.ScalarNode):
        return str(node.value)
    if isinstance(node, yaml.SequenceNode):
        return [_plain(each, (*trail, index), file) for index, each in enumerate(node.value)]
    found: dict[str, Value] = {}
    for key, value in node.value:
        place = (key.start_mark.line + 1, key.start_mark.column + 1)
        if not isinstance(key, yaml.ScalarNode):
            file.report(place, "a key is not a word", "write `key: value`")
        elif key.value in found:
            file.report(place, f"`{key.value}` stands twice in one record", "delete one of them")
        else:
            found[key.value] = _plain(value, (*trail, key.value), file)
    return found
