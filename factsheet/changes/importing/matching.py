"""Which column of a published table is which of a series, and whom a word in it means."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from factsheet.model import Dimension, Sheet
from factsheet.problems import Problem, did_you_mean, shown
from factsheet.reading.csvtext import CsvText
from factsheet.reading.seriestable import DAY, NOTE, NUMBERS

OTHER_NAMES = {DAY: ("date", "as_of", "time"), "value": ("number", "count", "obs_value")}
"""What else such columns are called in tables of others."""


class Matched(CsvText):
    """The columns of a published table that a series has, each with its place there."""

    def __init__(self, of: CsvText, columns: Mapping[str, int]) -> None:
        """Take a table, and the position of each column in it."""
        super().__init__(of.name, of.lines, [*columns])
        self._of, self._at = of, [*columns.values()]

    def column(self, line: int, cell: int) -> int:
        """Return where a cell stands in the published table."""
        return self._of.column(line, self._at[cell])


@dataclass
class Columns:
    """Where each column of a series stands in a published table, and what is missing."""

    at: dict[str, int]
    problems: list[Problem]


def columns(file: CsvText, sheet: Sheet, given: Mapping[str, str]) -> Columns:
    """Return which column is which; `given` says it of some, by the names that series have."""
    known = _known(sheet)
    found, problems = dict[str, int](), list[Problem]()
    for name, written in given.items():
        if name not in known:
            hint = did_you_mean(name, known) or f"write one of `{', '.join(known)}`"
            problems.append(Problem("", 0, 0, f"no column of a series is {shown(name)}", hint))
        elif written not in file.header:
            hint = did_you_mean(written, file.header) or _listed(file)
            problems.append(Problem(file.name, 1, 1, f"no column {shown(written)}", hint))
        else:
            found[name] = file.header.index(written)
    for name, others in known.items():
        if name not in given:
            at = [i for i, head in enumerate(file.header) if head.casefold() in others]
            found |= {name: at[0]} if len(at) == 1 else {}
    return Columns(found, [*problems, *_missing(file, found, given)])


def _missing(
    file: CsvText, found: Mapping[str, int], given: Mapping[str, str]
) -> Iterator[Problem]:
    for name, is_there in ((DAY, DAY in found), ("value", bool({*NUMBERS} & {*found}))):
        if not is_there and name not in given:
            hint = f"add `--column {name}=NAME`; {_listed(file)}"
            yield Problem(file.name, 1, 1, f"no column says the {name}", hint)


def _listed(file: CsvText) -> str:
    return f"it has {', '.join(f'`{name}`' for name in file.header)}"


def _known(sheet: Sheet) -> dict[str, set[str]]:
    """Return the columns of a series with all that they may be called."""
    plain = {name: {name, *OTHER_NAMES.get(name, ())} for name in (DAY, *NUMBERS)}
    sides = {one.id: {one.id, *map(str.casefold, one.name.values())} for one in sheet.dimensions}
    notes = {f"{NOTE}{code}": {f"{NOTE}{code}"} for code in sheet.languages}
    return plain | sides | notes


def matched(file: CsvText, found: Columns, sheet: Sheet) -> Matched:
    """Return the rows with the columns of a series alone; names of members become their ids."""
    result = Matched(file, found.at)
    members = {name: _members(one) for one in sheet.dimensions if (name := one.id) in found.at}
    at = [(name, place, members.get(name, {})) for name, place in found.at.items()]
    for line, cells in file.rows:
        texts = [(cells[place].strip(), ids) for _, place, ids in at]
        result.rows.append((line, [ids.get(text.casefold(), text) for text, ids in texts]))
    return result


def _members(dimension: Dimension) -> dict[str, str]:
    """Return the id of each member by all that it may be called."""
    every = [*dimension.every()]
    named = {name.casefold(): one.id for one in every for name in one.name.values()}
    return named | {one.id: one.id for one in every}
