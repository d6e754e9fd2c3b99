"""How far an error of a source has come."""

import pytest

from factsheet.model import ErrorState, SourceError

DAY = "2021-05-02"


@pytest.mark.parametrize(("days", "state"), [
    ({}, ErrorState.UNTOLD),
    ({"told": DAY}, ErrorState.TOLD),
    ({"told": DAY, "answered": DAY}, ErrorState.ANSWERED),
    ({"told": DAY, "answered": DAY, "mended": DAY}, ErrorState.MENDED),
    ({"mended": DAY}, ErrorState.MENDED),
])  # fmt: skip
def test_an_error_is_as_far_as_its_last_step(days, state):
    """A publisher may mend a page that nobody told of."""
    assert SourceError.model_validate({"source": "gazette"} | days).state is state
