"""Units: what sort of number each is, and which numbers it can have."""

import pytest

from factsheet.model import (
    Figure,
    Magnitude,
    Observation,
    Sheet,
    Unit,
    UnitKind,
    on_their_scales,
)
from factsheet.values.quantity import Quantity, Scale


@pytest.mark.parametrize(
    ("unit", "sort"),
    [
        ({"id": "books"}, UnitKind.COUNT),
        ({"id": "percent"}, UnitKind.PERCENT),
        ({"id": "ordinal"}, UnitKind.ORDINAL),
        ({"id": "readers", "smallest_count": "5"}, UnitKind.PEOPLE),
        ({"id": "percent", "kind": "measure"}, UnitKind.MEASURE),
    ],
)
def test_a_unit_without_a_kind_has_a_sound_one(unit, sort):
    """Units of older sheets are what they were taken for before kinds were written."""
    assert Unit(**unit).sort is sort


def test_only_what_is_counted_has_whole_numbers_alone():
    """Shares begin at zero and have decimals; all else can be below zero."""
    scales = {kind: kind.scale for kind in UnitKind}
    counts = {kind for kind, scale in scales.items() if scale is Scale.COUNTS}
    assert counts == {UnitKind.COUNT, UnitKind.PEOPLE, UnitKind.ORDINAL}
    assert [kind for kind, scale in scales.items() if scale is Scale.SHARES] == [UnitKind.PERCENT]


def test_a_magnitude_is_a_power_of_ten():
    """Each word for a large number stands for three zeros more than the one before."""
    assert [each.power for each in Magnitude] == [3, 6, 9, 12]


def test_a_value_is_on_the_scale_of_its_unit():
    """At most five degrees may be below zero; at most five books may not."""
    units = (Unit(id="books"), Unit(id="degrees", kind="measure", symbol={"en": "°C"}))
    sheet = Sheet.model_construct(units=units, counts=())
    stated = Observation.model_construct(id="one", value=Quantity.parse("at most 5"))
    figures = tuple(
        Figure.model_construct(id=unit.id, unit=unit.id, observations=(stated,)) for unit in units
    )
    (books, degrees), _ = on_their_scales(sheet, figures, ())
    assert books.observations[0].value.low == 0
    assert degrees.observations[0].value.low is None
