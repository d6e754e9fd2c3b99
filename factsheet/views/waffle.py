"""What a picture of a whole as squares shows, of which a part is filled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from factsheet import charts
from factsheet.derive import Value, attribution
from factsheet.model import FactSheet, Figure, Texts, Unit
from factsheet.problems import BadValueError
from factsheet.values.quantity import Quantity, difference
from factsheet.views.lookup import number, record
from factsheet.views.picture import PictureView, addresses_of
from factsheet.views.titles import title_of
from factsheet.wording import Wording


@dataclass(frozen=True)
class Named:
    """A value with what it counts."""

    title: Texts
    value: Value
    quantity: Quantity


@dataclass(frozen=True, kw_only=True)
class WaffleView(PictureView):
    """A whole as squares, of which a part is filled."""

    part: Named
    whole: Named
    within: Named | None
    """A part of the part, which has an outline."""
    rest: Quantity
    """The whole less the part, in their unit."""
    unit: Unit
    texts: Mapping[str, str]
    """What each kind of square means: `filled`, `within`, `empty`, `unsure`."""
    chart: charts.Waffle
    narrow: charts.Waffle


def waffle(
    facts: FactSheet, part: str, whole: str, within: str, rest: str, wording: Wording
) -> WaffleView:
    """Return a whole as squares with its part filled, and with a part of that if one is named.

    `within` and `rest` are addresses or empty; what the figure of the rest says stands beside what
    is not filled, and without one the note of the part's figure. Raise NoRecordError if nothing
    stands at an address, BadValueError if a value is a share, or the whole is zero or the lesser.
    """
    filled, every = _named(facts, part), _named(facts, whole)
    inner = _named(facts, within) if within else None
    if every.quantity.centre <= 0:
        raise BadValueError(f"`{whole}` is zero", "name a whole that is more")
    left = difference(every.quantity, filled.quantity)
    texts = {"filled": _told(filled, wording)}
    texts |= {"within": _told(inner, wording)} if inner else {}
    texts["empty"] = _rest(facts, rest, part, left, wording)
    if not (filled.quantity.is_exact and every.quantity.is_exact):
        texts["unsure"] = wording.word("waffle_unsure")
    values = [named.value for named in (every, filled, inner) if named]
    stated = [base for value in values for base in value.stated]
    numbers = (filled.quantity, every.quantity, inner.quantity if inner else None)
    return WaffleView(
        part=filled,
        whole=every,
        within=inner,
        rest=left,
        unit=_unit(facts, every.value),
        texts=texts,
        behind=tuple(addresses_of(facts, stated)),
        trace=attribution(facts, stated),
        chart=charts.waffle(*numbers, texts, charts.WIDE),
        narrow=charts.waffle(*numbers, texts, charts.NARROW),
    )


def _named(facts: FactSheet, address: str) -> Named:
    value, quantity = number(facts, address)
    return Named(title_of(facts, address), value, quantity)


def _unit(facts: FactSheet, value: Value) -> Unit:
    found = facts.vocabulary["units", value.unit]
    assert isinstance(found, Unit)
    return found


def _told(named: Named, wording: Wording) -> str:
    shown = wording.quantity(named.quantity)
    return wording.word("waffle_key", title=named.title[wording.language], number=shown)


def _rest(facts: FactSheet, rest: str, part: str, left: Quantity, wording: Wording) -> str:
    """Return what is not filled, how many that are, and what must not be read into it."""
    said = record(facts, rest, Figure) if rest else facts.records.get(part.partition("/")[0])
    title = said.title[wording.language] if rest and isinstance(said, Figure) else ""
    shown = wording.quantity(left)
    told = wording.word("waffle_key", title=title or wording.word("waffle_rest"), number=shown)
    note = said.note[wording.language] if isinstance(said, Figure) and said.note else ""
    return f"{told}. {note}" if note else told
