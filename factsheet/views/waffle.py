"""What a picture of a whole as squares shows, of which a part is filled."""

from __future__ import annotations

from dataclasses import dataclass

from factsheet import charts
from factsheet.derive import Value, attribution
from factsheet.model import FactSheet, Figure, Texts, Unit
from factsheet.problems import BadValueError
from factsheet.values.quantity import Quantity, difference
from factsheet.views.lookup import number, record
from factsheet.views.picture import PictureView
from factsheet.views.values import title_of


@dataclass(frozen=True, kw_only=True)
class WaffleView(PictureView):
    """A whole as squares, of which a part is filled."""

    title: Texts
    """What the part counts."""
    part: Value
    whole: Value
    whole_title: Texts
    within: Value | None
    """A part of the part, which has an outline."""
    within_title: Texts | None
    rest: Quantity
    """The whole less the part, in their unit."""
    rest_title: Texts | None
    """What the rest counts, where a figure says it."""
    rest_note: Texts | None
    """What must not be read into it."""
    unit: Unit
    chart: charts.Waffle
    narrow: charts.Waffle


def waffle(facts: FactSheet, part: str, whole: str, within: str, rest: str) -> WaffleView:
    """Return a whole as squares with its part filled, and with a part of that if one is named.

    `within` and `rest` are addresses or empty; what the figure of the rest says stands beside what
    is not filled, and without one the note of the part's figure. Raise NoRecordError if nothing
    stands at an address, BadValueError if a value is a share, or the whole is zero or the lesser.
    """
    (now, filled), (base, every) = number(facts, part), number(facts, whole)
    inner = number(facts, within) if within else None
    if every.centre <= 0:
        raise BadValueError(f"`{whole}` is zero", "name a whole that is more")
    said = _rest(facts, rest or part)
    values = [base, now, *([inner[0]] if inner else [])]
    unit = facts.vocabulary["units", base.unit]
    assert isinstance(unit, Unit)
    return WaffleView(
        title=title_of(facts, part),
        part=now,
        whole=base,
        whole_title=title_of(facts, whole),
        within=inner[0] if inner else None,
        within_title=title_of(facts, within) if inner else None,
        rest=difference(every, filled),
        rest_title=said.title if rest and said else None,
        rest_note=said.note if said else None,
        unit=unit,
        behind=tuple(dict.fromkeys(value.address for value in values)),
        trace=attribution(facts, [each for value in values for each in value.stated]),
        chart=charts.waffle(filled, every, inner[1] if inner else None, charts.WIDE),
        narrow=charts.waffle(filled, every, inner[1] if inner else None, charts.NARROW),
    )


def _rest(facts: FactSheet, address: str) -> Figure | None:
    found = facts.records.get(address.partition("/")[0])
    return found if isinstance(found, Figure) else record(facts, address, Figure)
