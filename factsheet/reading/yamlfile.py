"""One YAML file as plain text values with the line and column of each."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from factsheet.problems import Problem
from factsheet.reading import letters
from factsheet.reading.filetext import Place, UnreadableError, text_of
from factsheet.reading.yamlevents import Reading, Spot, Value

KeyPath: TypeAlias = tuple[str | int, ...]
"""Keys and positions that lead from the top of a file to a value; a Key leads to itself."""


class Key(str):
    """The last step of a trail that leads to a key itself, not to the value under it."""

    __slots__ = ()


@dataclass
class YamlFile:
    """What a file holds and where each value stands in it."""

    name: str
    value: Value | None = None
    """Its text values; None where the file could not be read."""
    spots: Spot = (1, 1, {})
    """Where its records, or the keys at its top, stand; and all in them, once anybody asks."""
    text: str = ""
    """What is read once more to tell the place of something in a record."""
    problems: list[Problem] = field(default_factory=list)

    def place(self, path: KeyPath) -> Place:
        """Return line and column of the value, or of the nearest thing around it."""
        if len(path) > 1 and self.text:
            self.spots = Reading(self.text).document()[1]
            self.text = ""
        spot = self.spots
        for step in path:
            if step not in spot[2]:
                break
            spot = spot[2][step]
            if isinstance(step, Key):
                return spot[3], spot[4]
        return spot[0], spot[1]

    def report(self, place: Place, message: str, hint: str) -> None:
        """Keep a problem of this file."""
        self.problems.append(Problem(self.name, *place, message, hint))

    def is_garbled(self, path: KeyPath) -> bool:
        """Return whether a fault of the YAML lies in the lines of a record and explains others."""
        if not self.problems:
            return False
        start, places = self.place(path), [self.place((step,)) for step in self.spots[2]]
        after = [place for place in places if place > start] if path else []
        faults = [(problem.line, problem.column) for problem in self.problems]
        return any(start <= fault and (not after or fault < min(after)) for fault in faults)


def read(file_path: Path, name: str) -> YamlFile:
    """Return the file's values as text; what is wrong with it stands in its problems.

    It never raises. A file that is not plain YAML has one problem and no value; one with letters
    that pass for others has a problem for each word with such, and no value. Texts that YAML
    reads otherwise than they were typed are problems too, but read on, as is the first of the
    keys that are repeated in a record.
    """
    file = YamlFile(name)
    try:
        text = text_of(file_path)
        for place, fault, hint in letters.faults(text):
            file.report(place, fault, hint)
        if file.problems:
            return file
        reading = Reading(text, is_deep=False)
        file.value, file.spots = reading.document()
        file.text = text
    except UnreadableError as error:
        file.report(error.place, error.fault, error.hint)
        return file
    for place, fault, hint in reading.faults:
        file.report(place, fault, hint)
    return file
