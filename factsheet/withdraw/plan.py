"""What has to go with something that is taken out, and what cannot stand without it."""

from __future__ import annotations

from factsheet.checks.targets import VOCABULARY, Reference
from factsheet.model import Event, Figure
from factsheet.withdraw.written import Written, around, node_of
from factsheet.yamlfile import Trail

OPTIONAL = {"said_at", "denominator", "official_kinds"}
"""Fields that can be left out."""
ENOUGH = {"sources": 1, "said_by": 1, "about": 1, "records": 2}
"""How many items of a list have to be left for its record to stand; an entry of the log goes."""


class Plan:
    """The consequences of taking things out of a sheet."""

    def __init__(self, written: Written, start: Trail, along: bool) -> None:
        """Start with one thing; with `along`, what cannot stand without another goes with it."""
        self.written, self.along = written, along
        self.out: set[Trail] = {start}
        """Records, parts and words of the vocabulary that go."""
        self.cut: set[Trail] = set()
        """Single mentions that go out of records that stay."""
        self.stuck: dict[Trail, str] = {}
        """What cannot stand without what goes, with the field for which it cannot."""
        self.read: set[Trail] = set()
        """Texts that stay and name what goes."""
        self.follow()

    def follow(self) -> None:
        """Go from what goes to all that names it, until nothing new comes up."""
        size = -1
        while size != (size := len(self.out) + len(self.cut) + len(self.stuck)):
            lost = self.addresses
            for each in self.written.references:
                if not self.is_out(each.trail) and self._is_lost(each, lost):
                    self._mend(each)
            for trail, figure in self.written.placed(Figure):
                parts = range(len(figure.observations))
                gone = [self.is_out((*trail, "observations", each)) for each in parts]
                if gone and all(gone) and not self.is_out(trail):
                    self._leans(trail, "observations")

    def is_out(self, trail: Trail) -> bool:
        """Return whether what stands at a trail goes."""
        return trail in self.cut or any(each in self.out for each in around(trail))

    @property
    def addresses(self) -> set[str]:
        """Every address at which nothing is left, that of a count by its name too."""
        known = self.written.addresses.items()
        found = {address for trail, address in known if self.is_out(trail)}
        for trail, event in self.written.placed(Event):
            left = {
                each.count
                for index, each in enumerate(event.counts)
                if not self.is_out((*trail, "counts", index))
            }
            found |= {f"{event.id}/{each.count}" for each in event.counts if each.count not in left}
        return found

    @property
    def edits(self) -> set[Trail]:
        """What has to be cut out of the files, each thing once."""
        return {
            each
            for each in (*self.out, *self.cut)
            if not any(other in self.out for other in around(each[:-1]))
        }

    def _is_lost(self, each: Reference, gone: set[str]) -> bool:
        """Return whether nothing is left of what is named."""
        if each.target in VOCABULARY:
            return self.written.vocabulary.get((each.target, each.word)) in self.out
        return each.word in gone

    def _mend(self, each: Reference) -> None:
        """Take out a mention of what goes, or what holds it."""
        trail, node = each.trail, node_of(each.trail)
        field = next(str(step) for step in reversed(trail) if isinstance(step, str))
        needed = ENOUGH.get(field, 0) if trail[0] != "changes" else 0
        if field in OPTIONAL or (needed and self._left(trail) >= needed):
            self.cut.add(trail)
        elif field in {"headline", "sources", "said_by"} or each.target in VOCABULARY:
            self._leans(trail if field == "headline" else node, field)
        else:
            self.out.add(node)

    def _leans(self, node: Trail, field: str) -> None:
        """Take out what cannot stand without what goes, if that is wanted, or keep it in mind."""
        if self.along and field != "headline":
            self.out.add(node)
        else:
            self.stuck[node] = field

    def _left(self, trail: Trail) -> int:
        """Return how many items of a list are left without one."""
        *way, last = trail
        items = range(len(self.written.at(tuple(way))))
        return sum(1 for each in items if each != last and (*way, each) not in self.cut)
