"""Values that know which numbers the thing that they are about can have."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from factsheet.model.events import Event
from factsheet.model.figures import Figure
from factsheet.model.sheet import Sheet
from factsheet.model.values import Stated
from factsheet.values.quantity import Scale

Some = TypeVar("Some", bound=Stated)


def on_their_scales(
    sheet: Sheet, figures: tuple[Figure, ...], events: tuple[Event, ...]
) -> tuple[tuple[Figure, ...], tuple[Event, ...]]:
    """Return figures and events whose values are on the scale of their unit."""
    units = {unit.id: unit.sort.scale for unit in sheet.units}
    counts = {kind.id: units.get(kind.unit, Scale.COUNTS) for kind in sheet.counts}
    return (
        tuple(_figure(one, units.get(one.unit, Scale.COUNTS)) for one in figures),
        tuple(_event(one, counts) for one in events),
    )


def _figure(figure: Figure, scale: Scale) -> Figure:
    if scale is Scale.COUNTS:
        return figure
    return figure.changed(observations=tuple(_on(one, scale) for one in figure.observations))


def _event(event: Event, scales: Mapping[str, Scale]) -> Event:
    if all(scales.get(one.count, Scale.COUNTS) is Scale.COUNTS for one in event.counts):
        return event
    counts = (_on(one, scales.get(one.count, Scale.COUNTS)) for one in event.counts)
    return event.changed(counts=tuple(counts))


def _on(stated: Some, scale: Scale) -> Some:
    return stated.changed(value=stated.value.on(scale))
