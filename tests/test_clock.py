"""A build is of the sheet's own day, or of the one at which its clock was stopped."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from sheet import library

from factsheet.site.clock import on_its_day

KYIV = replace(library(), sheet=library().sheet.changed(time_zone="Europe/Kyiv"))
NOW = datetime(2021, 6, 1, 22, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("environment", "wanted"),
    [
        ({}, date(2021, 6, 2)),
        ({"SOURCE_DATE_EPOCH": "1620000000"}, date(2021, 5, 3)),
        ({"SOURCE_DATE_EPOCH": "soon"}, date(2021, 6, 2)),
    ],
)
def test_the_day_of_a_build(environment, wanted):
    """The sheet's time zone makes a day of the moment; a stopped clock stands everywhere."""
    assert on_its_day(KYIV, NOW, environment).today == wanted
