"""What has to go with something that is taken out, and what cannot stand without it."""

from __future__ import annotations

from factsheet.changes.withdraw.written import Written, around, is_of_the_sheet, node_of
from factsheet.model import Event, Figure
from factsheet.model.references import Reference
from factsheet.model.refersto import VOCABULARY
from factsheet.reading.yamlfile import KeyPath


class Plan:
    """The consequences of taking things out of a sheet."""

    def __init__(self, written: Written, start: KeyPath, along: bool) -> None:
        """Start with one thing; with `along`, what cannot stand without another goes with it."""
        self.written, self.along = written, along
        self.out: set[KeyPath] = {start}
        """Records, parts and words of the vocabulary that go."""
        self.cut: dict[KeyPath, Reference] = {}
        """Single mentions that go out of records that stay, by where they stand."""
        self.stuck: dict[KeyPath, str] = {}
        """What cannot stand without what goes, with the field for which it cannot."""
        self.read: set[KeyPath] = set()
        """Texts that stay and name what goes."""
        self.follow()

    def follow(self) -> None:
        """Go from what goes to all that names it, until nothing new comes up."""
        size = -1
        while size != (size := len(self.out) + len(self.cut) + len(self.stuck)):
            lost = self.addresses
            for each in self.written.references:
                if not self.is_out(each.path) and self._is_lost(each, lost):
                    self._mend(each)
            for path, figure in self.written.placed(Figure):
                parts = range(len(figure.observations))
                gone = [self.is_out((*path, "observations", index)) for index in parts]
                if gone and all(gone) and not self.is_out(path):
                    self._leans(path, "observations")

    def is_out(self, path: KeyPath) -> bool:
        """Return whether what stands at a trail goes."""
        return path in self.cut or any(way in self.out for way in around(path))

    @property
    def addresses(self) -> set[str]:
        """Every address at which nothing is left, that of a count by its name too."""
        known = self.written.addresses.items()
        found = {address for path, address in known if self.is_out(path)}
        for path, event in self.written.placed(Event):
            left = {
                count.count
                for index, count in enumerate(event.counts)
                if not self.is_out((*path, "counts", index))
            }
            found |= {
                f"{event.id}/{count.count}" for count in event.counts if count.count not in left
            }
        return found

    @property
    def edits(self) -> set[KeyPath]:
        """What has to be cut out of the files, each thing once."""
        return {
            path
            for path in (*self.out, *self.cut)
            if not any(other in self.out for other in around(path[:-1]))
        }

    def _is_lost(self, each: Reference, gone: set[str]) -> bool:
        """Return whether nothing is left of what is named."""
        if each.target in VOCABULARY:
            return self.written.vocabulary.get((each.target, each.word)) in self.out
        return each.word in gone

    def _mend(self, each: Reference) -> None:
        """Take out a mention of what goes, or what holds it."""
        if self._left(each.path) >= each.declared.keeps:
            self.cut[each.path] = each
        elif each.declared.asks:
            self._leans(node_of(each.path), each.field)
        else:
            self.out.add(node_of(each.path))

    def _leans(self, node: KeyPath, field: str) -> None:
        """Take out what cannot stand without what goes, if that is wanted, or keep it in mind."""
        if self.along and not is_of_the_sheet(node):
            self.out.add(node)
        else:
            self.stuck[node] = field

    def _left(self, path: KeyPath) -> int:
        """Return how many items of a list are left without one; of a single mention, none."""
        *way, last = path
        items = range(len(self.written.at(tuple(way)))) if isinstance(last, int) else ()
        return sum(1 for index in items if index != last and (*way, index) not in self.cut)
