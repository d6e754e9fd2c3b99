"""What the pictures show: positions beside the records that they stand for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from factsheet import charts
from factsheet.derive import Value, bases, independence, value_at
from factsheet.model import Event, FactSheet, Rank, Stated, counted
from factsheet.quantity import Quantity, Share, share, total
from factsheet.views.lookup import NoRecordError, number, record
from factsheet.views.values import title_of


def proportion(facts: FactSheet, part: str, whole: str) -> dict[str, Any]:
    """Return a part of a whole and where it would stand with each rival base."""
    (now, partial), (base, all_of_it) = number(facts, part), number(facts, whole)
    found = share(partial, all_of_it)
    rows = _rival_bases(facts, partial, whole)
    credible = [each for _, each, rank in rows if rank is not Rank.DEPRECATED] or [found]
    return {
        "title": title_of(facts, part),
        "part": now,
        "whole": base,
        "share": found,
        "rows": rows,
        "chart": charts.proportion(found, credible),
        "behind": [*_addresses(facts, now.stated), *(each.address for each, _, _ in rows)],
        "trace": independence(facts, now.stated),
    }


def _addresses(facts: FactSheet, values: Sequence[Stated]) -> list[str]:
    """Return the addresses at which some values stand."""
    return [address for address, each in facts.values.items() if any(each is v for v in values)]


def _rival_bases(facts: FactSheet, part: Quantity, whole: str) -> list[tuple[Value, Share, Rank]]:
    rows = []
    for base in bases(facts, whole):
        assert base.quantity is not None
        rows.append((base, share(part, base.quantity), base.stated[0].rank))
    return rows


def parts(facts: FactSheet, key: str, split: str) -> dict[str, Any]:
    """Return the stages of an event, each cut into the counts of a split."""
    event: Event = record(facts, key, "events")
    kinds = [each for each in facts.sheet.counts if each.split == split]
    if not kinds:
        raise NoRecordError("split", split, [each.split or "" for each in facts.sheet.counts])
    stages = facts.stages.get(key, ()) or (event,)
    rows = []
    for stage in stages:
        counts = [counted(stage, kind.id) for kind in kinds]
        rows.append((stage, counted(stage, kinds[0].part_of or ""), counts))
    return {
        "event": event,
        "whole": kinds[0].part_of,
        "kinds": kinds,
        "sums": [
            total([each.value for each in column if each])
            for column in zip(*(counts for _, _, counts in rows), strict=True)
        ],
        "rows": rows,
        "behind": dict.fromkeys(each.id for each in (event, *stages)),
        "chart": charts.parts([list(map(_length, counts)) for _, _, counts in rows]),
        "trace": independence(facts, [event, *stages]),
    }


def _length(count: Any) -> int:
    return int(count.value.number) if count else 0


def history(facts: FactSheet, key: str) -> dict[str, Any]:
    """Return all values of a figure over time."""
    figure = record(facts, key, "figures")
    rows = sorted(figure.observations, key=lambda each: each.as_of.order)
    if not rows:
        raise NoRecordError("observation of", key, [each.id for each in facts.figures])
    kept = [each for each in rows if each.rank is not Rank.DEPRECATED] or rows
    return {
        "figure": figure,
        "rows": [(each, value_at(facts, f"{key}/{each.id}")) for each in rows],
        "behind": [f"{key}/{each.id}" for each in rows],
        "first": value_at(facts, f"{key}/{kept[0].id}"),
        "last": value_at(facts, f"{key}/{kept[-1].id}"),
        "chart": charts.history(
            [(each.as_of, each.value, each.rank is Rank.DEPRECATED) for each in rows]
        ),
        "trace": independence(facts, rows),
    }
