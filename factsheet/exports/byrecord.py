"""By record: what the log says of it, and which of its values are stated."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factsheet.model import Change, FactSheet


class ByRecord:
    """The log and the stated values of a sheet, sorted once by the records that they are about."""

    def __init__(self, facts: FactSheet, log: Sequence[Change]) -> None:
        """Take the sheet and its log, newest first; an entry is also about what is gone."""
        self._log = log
        self._logged: dict[str, list[int]] = {}
        self._stated: dict[str, list[tuple[int, str]]] = {}
        for place, change in enumerate(log):
            gone = (path.partition("/")[2] for path in change.gone)
            for key in {name.partition("/")[0] for name in (*change.records, *gone)}:
                self._logged.setdefault(key, []).append(place)
        for place, address in enumerate(facts.values):
            self._stated.setdefault(address.partition("/")[0], []).append((place, address))

    def changes(self, keys: Iterable[str]) -> list[Change]:
        """Return what the log says of some records or of values of theirs, newest first."""
        places = {place for key in keys for place in self._logged.get(key, ())}
        return [self._log[place] for place in sorted(places)]

    def values(self, keys: Iterable[str]) -> list[str]:
        """Return the addresses of the stated values of some records, in the order of the data."""
        once = set(keys)
        found = sorted(stated for key in once for stated in self._stated.get(key, ()))
        return [address for _, address in found]
