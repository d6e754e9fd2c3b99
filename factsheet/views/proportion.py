"""What a picture of a part and its whole shows, with every rival base."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from factsheet import charts
from factsheet.derive import Value, attribution, bases
from factsheet.model import FactSheet, Figure, How, Rank, Texts
from factsheet.values.quantity import Quantity, Share, share
from factsheet.views.drawn import in_short
from factsheet.views.lookup import number
from factsheet.views.picture import PictureView, addresses_of
from factsheet.views.suits import NO_PARTS, of_one_unit, suits
from factsheet.views.titles import title_of
from factsheet.wording import Wording


class RivalBase(NamedTuple):
    """A published value of the whole, and the share that follows from it."""

    base: Value
    share: Share
    """The part in this base, from 0 to 1."""
    rank: Rank
    """How the base stands beside its rivals."""


@dataclass(frozen=True, kw_only=True)
class ProportionView(PictureView):
    """A part of a whole, and where it would stand with each rival base."""

    title: Texts
    """What the part counts."""
    part: Value
    whole: Value
    share: Share
    """The part in the whole, from 0 to 1."""
    rows: list[RivalBase]
    """Every published value of the whole, the current one first."""
    rivals: list[RivalBase]
    """The other values of the whole for the same day that we do not reject."""
    labels: tuple[str, str, str]
    """What stands at the bar's start, half and end."""
    rest: Figure | None
    """The figure of what the part leaves of the whole, which says what that is, if there is one."""
    chart: charts.Proportion
    narrow: charts.Proportion


def proportion(facts: FactSheet, part: str, whole: str, wording: Wording) -> ProportionView:
    """Return the value at an address as a part of that at another one; labels in one language.

    Raise NoRecordError if nothing stands at one of them, BadValueError if it is a share, or
    what they count differs or has no parts.
    """
    (now, partial), (base, all_of_it) = number(facts, part), number(facts, whole)
    of_one_unit(facts, [(part, now.unit), (whole, base.unit)])
    suits(facts, base.unit, part, NO_PARTS, "is no part of a whole; use `history`")
    found = share(partial, all_of_it)
    rows = _rival_bases(facts, partial, whole)
    rivals = [row for row in rows if _is_rival(row, base)]
    shares = [row.share for row in rivals]
    unit = facts.unit(base.unit)
    ends = (in_short(number, unit, wording) for number in (partial, all_of_it))
    labels = next(ends), wording.word("half"), next(ends)
    return ProportionView(
        title=title_of(facts, part),
        part=now,
        whole=base,
        share=found,
        rows=rows,
        rivals=rivals,
        labels=labels,
        rest=_rest(facts, part, whole),
        chart=charts.proportion(found, shares, charts.WIDE, labels),
        narrow=charts.proportion(found, shares, charts.NARROW, labels),
        behind=(*addresses_of(facts, now.stated), *(row.base.address for row in rows)),
        trace=attribution(facts, now.stated),
    )


def _rest(facts: FactSheet, part: str, whole: str) -> Figure | None:
    """Return the figure that is computed as the whole less the part."""
    for figure in facts.figures:
        derived = figure.derived
        if derived and derived.how is How.DIFFERENCE and derived.of[:2] == (whole, part):
            return figure
    return None


def _is_rival(row: RivalBase, base: Value) -> bool:
    """Return whether a value of the whole is another one for the same day, and not rejected."""
    is_other = row.base.quantity != base.quantity and row.rank is not Rank.DEPRECATED
    return is_other and row.base.as_of.overlaps(base.as_of)


def _rival_bases(facts: FactSheet, part: Quantity, whole: str) -> list[RivalBase]:
    rows = []
    for base in bases(facts, whole):
        assert base.quantity is not None
        rows.append(RivalBase(base, share(part, base.quantity), base.stated[0].rank))
    return rows
