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
from factsheet.views.suits import NO_PARTS, not_below_zero, of_one_unit, suits
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
    stands at an address, BadValueError if a value is a share, the whole is zero or the lesser, the
    part is below zero, or what they count differs or has no parts.
    """
    filled, every = _named(facts, part), _named(facts, whole)
    inner = _named(facts, within) if within else None
    unit = _suited(facts, (part, filled), (whole, every))
    left = difference(every.quantity, filled.quantity)
    texts = {"filled": _told(filled, unit, wording)}
    texts |= {"within": _told(inner, unit, wording)} if inner else {}
    texts["empty"] = _rest(facts, (rest, part), left, unit, wording)
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
        unit=unit,
        texts=texts,
        behind=tuple(addresses_of(facts, stated)),
        trace=attribution(facts, stated),
        chart=charts.waffle(*numbers, texts, charts.WIDE),
        narrow=charts.waffle(*numbers, texts, charts.NARROW),
    )


def _named(facts: FactSheet, address: str) -> Named:
    value, quantity = number(facts, address)
    return Named(title_of(facts, address), value, quantity)


def _suited(facts: FactSheet, part: tuple[str, Named], whole: tuple[str, Named]) -> Unit:
    """Return the unit of a part and its whole; raise BadValueError where they are none."""
    (name, filled), (other, every) = part, whole
    of_one_unit(facts, [(name, filled.value.unit), (other, every.value.unit)])
    suits(facts, every.value.unit, name, NO_PARTS, "is no part of a whole; use `history`")
    not_below_zero([filled.quantity], name, "name a part that is more")
    if every.quantity.centre <= 0:
        raise BadValueError(f"`{other}` is not above zero", "name a whole that is more")
    found = facts.vocabulary["units", every.value.unit]
    assert isinstance(found, Unit)
    return found


def _told(named: Named, unit: Unit, wording: Wording) -> str:
    shown = wording.quantity(named.quantity, unit)
    return wording.word("waffle_key", title=named.title[wording.language], number=shown)


def _rest(
    facts: FactSheet, addresses: tuple[str, str], left: Quantity, unit: Unit, wording: Wording
) -> str:
    """Return what is not filled, how many that are, and what must not be read into it."""
    rest, part = addresses
    said = record(facts, rest, Figure) if rest else facts.records.get(part.partition("/")[0])
    title = said.title[wording.language] if rest and isinstance(said, Figure) else ""
    shown = wording.quantity(left, unit)
    told = wording.word("waffle_key", title=title or wording.word("waffle_rest"), number=shown)
    note = said.note[wording.language] if isinstance(said, Figure) and said.note else ""
    return f"{told}. {note}" if note else told
