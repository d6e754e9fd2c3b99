"""Which conflicts disagreements explain, and which conflicts a disagreement is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from factsheet.derive.conflict import Conflict
from factsheet.derive.conflicts_at_events import of_event
from factsheet.derive.conflicts_in_claims import of_claims
from factsheet.derive.conflicts_in_figures import of_figure
from factsheet.model import Claim, Count, Event, FactSheet, Figure, Observation


class Explained:
    """What disagreements explain: each conflict of which one names all values."""

    def __init__(self, listed: Iterable[Collection[str]]) -> None:
        """Take the addresses that each disagreement names."""
        self._by_address: dict[str, list[frozenset[str]]] = {}
        for records in map(frozenset, listed):
            for address in records:
                self._by_address.setdefault(address, []).append(records)

    def covers(self, conflict: Conflict) -> bool:
        """Return whether one disagreement names all values of a conflict."""
        found = (self._by_address.get(address, []) for address in conflict.addresses)
        return any(conflict.addresses <= records for records in min(found, key=len))


class Found:
    """Conflicts, to be asked for those between some values."""

    def __init__(self, facts: FactSheet, conflicts: Iterable[Conflict]) -> None:
        """Keep each conflict at its value that has the fewest; those of too many pairs apart."""
        self._facts = facts
        every = list(conflicts)
        self._many = [conflict for conflict in every if conflict.pairs > 1]
        count = Counter(address for conflict in every for address in conflict.addresses)
        self._at: dict[str, list[Conflict]] = {}
        for conflict in every:
            rarest = min(conflict.addresses, key=lambda address: count[address])
            self._at.setdefault(rarest, []).append(conflict)

    def among(self, records: Collection[str]) -> Iterator[Conflict]:
        """Yield each conflict of which all values are among some; of too many pairs, theirs."""
        named = frozenset(records)
        for address in named:
            yield from (found for found in self._at.get(address, ()) if found.addresses <= named)
        for many in self._many:
            if len(shared := many.addresses & named) > 1 and shared < many.addresses:
                found = _anew(self._facts, sorted(shared))
                yield from (again for again in found if again.kind is many.kind)


def _anew(facts: FactSheet, addresses: list[str]) -> Iterable[Conflict]:
    """Return the conflicts between some values of one record, or between some claims."""
    record = facts.records[addresses[0].partition("/")[0]]
    stated = [facts.stated(address) for address in addresses]
    if isinstance(record, Figure):
        kept = tuple(value for value in stated if isinstance(value, Observation))
        return of_figure(record.changed(observations=kept, series=None))
    if isinstance(record, Event):
        counts = tuple(value for value in stated if isinstance(value, Count))
        return of_event(facts, record.changed(counts=counts))
    claims = (facts.records.get(address) for address in addresses)
    kept_claims = tuple(claim for claim in claims if isinstance(claim, Claim))
    return of_claims(FactSheet(facts.sheet, claims=kept_claims))
