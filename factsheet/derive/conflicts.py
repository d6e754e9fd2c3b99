"""Which records cannot both be right."""

from __future__ import annotations

from factsheet.derive.conflict import Conflict
from factsheet.derive.conflicts_at_events import of_event
from factsheet.derive.conflicts_in_claims import of_claims
from factsheet.derive.conflicts_in_figures import of_figure
from factsheet.derive.conflicts_with_events import of_tallies
from factsheet.derive.conflicts_with_parts import of_parts
from factsheet.derive.conflicts_with_wholes import of_wholes
from factsheet.model import FactSheet


def conflicts(facts: FactSheet) -> tuple[Conflict, ...]:
    """Return every conflict in the sheet, each once, sorted by kind and addresses."""
    found = {
        *(conflict for figure in facts.figures for conflict in of_figure(figure)),
        *(conflict for event in facts.events for conflict in of_event(facts, event)),
        *of_claims(facts),
        *of_wholes(facts),
        *of_parts(facts),
        *of_tallies(facts),
    }
    return tuple(sorted(found, key=lambda conflict: (conflict.kind, sorted(conflict.addresses))))
