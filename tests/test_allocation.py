"""A check runs without the collector of cycles, and leaves it as it was."""

import gc
from contextlib import suppress

import pytest

from factsheet.checks.allocation import no_collection


@pytest.mark.parametrize("was_on", [True, False])
def test_the_collector_is_off_within_and_as_before_afterwards(was_on):
    """Also where something is raised within."""
    before = gc.isenabled()
    try:
        (gc.enable if was_on else gc.disable)()
        with suppress(ValueError), no_collection():
            is_on_within = gc.isenabled()
            raise ValueError
        assert (is_on_within, gc.isenabled()) == (False, was_on)
    finally:
        (gc.enable if before else gc.disable)()
