"""Ways in which a hand may slip over YAML: one mutation of the text of one file."""

import random
import re
from dataclasses import dataclass
from pathlib import Path

import yaml

HOW = ("delete", "duplicate", "retype", "misspell", "swap", "truncate", "drop", "repeat")
RETYPED = ("", "[]", "{}", "~", "nothing", "-1", "{a: b}", "[a]", '"', "1,000", "2021-02-30", "- x")


@dataclass(frozen=True)
class Mutant:
    """A folder's files by name, of which one was changed, and what was done to it."""

    files: dict[str, str]
    """Every file with its text."""
    what: str
    """The mutation in words."""


def mutant(files: dict[str, str], seed: int) -> Mutant:
    """Return the files with one mutation, the same one for each seed."""
    chance = random.Random(seed)  # noqa: S311  nothing here is secret
    name = chance.choice(sorted(files))
    how = chance.choice(HOW)
    text, detail = MUTATIONS[how](files[name], chance)
    return Mutant(files | {name: text}, f"{how} in {name}: {detail}")


def read(folder: Path) -> dict[str, str]:
    """Return every file of a folder."""
    return {path.name: path.read_text("utf-8") for path in sorted(folder.glob("*.yml"))}


def _scalar(text: str, chance: random.Random) -> tuple[int, int]:
    """Return where one value of the file begins and ends."""
    found = []
    ahead = [yaml.compose(text, Loader=yaml.CSafeLoader)]
    while ahead:
        node = ahead.pop()
        if isinstance(node, yaml.ScalarNode):
            found.append((node.start_mark.index, node.end_mark.index))
        elif isinstance(node, yaml.MappingNode):
            ahead += [value for _, value in node.value]
        else:
            ahead += node.value
    return chance.choice(found)


def _line(text: str, chance: random.Random) -> tuple[list[str], int]:
    lines = text.splitlines(keepends=True)
    return lines, chance.randrange(len(lines))


def _delete(text, chance):
    lines, at = _line(text, chance)
    return "".join(lines[:at] + lines[at + 1 :]), lines[at].strip()


def _duplicate(text, chance):
    lines, at = _line(text, chance)
    return "".join([*lines[:at], lines[at], *lines[at:]]), lines[at].strip()


def _retype(text, chance):
    start, end = _scalar(text, chance)
    value = chance.choice(RETYPED)
    return text[:start] + value + text[end:], f"{text[start:end]} -> {value}"


def _misspell(text, chance):
    start, end = _scalar(text, chance)
    at = chance.randrange(start, end)
    letter = chance.choice(["", text[at] * 2, chance.choice("abcxyz-_ 0159")])
    return text[:at] + letter + text[at + 1 :], f"{text[start:end]}: {text[at]} -> {letter}"


def _swap(text, chance):
    one, other = sorted([_scalar(text, chance), _scalar(text, chance)])
    if one == other:
        return text, "nothing"
    first, second = text[slice(*one)], text[slice(*other)]
    between = text[one[1] : other[0]]
    return text[: one[0]] + second + between + first + text[other[1] :], f"{first} <-> {second}"


def _truncate(text, chance):
    at = chance.randrange(len(text))
    return text[:at], f"after {at} characters"


def _records(text):
    return re.split(r"(?m)^(?=- )", text)


def _drop(text, chance):
    parts = _records(text)
    at = chance.randrange(len(parts))
    return "".join(parts[:at] + parts[at + 1 :]), parts[at][:40]


def _repeat(text, chance):
    parts = _records(text)
    at = chance.randrange(len(parts))
    return "".join(parts[: at + 1] + parts[at:]), parts[at][:40]


MUTATIONS = {
    "delete": _delete,
    "duplicate": _duplicate,
    "retype": _retype,
    "misspell": _misspell,
    "swap": _swap,
    "truncate": _truncate,
    "drop": _drop,
    "repeat": _repeat,
}
