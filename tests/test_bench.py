"""The benchmark still measures what pages show; how long that takes is no test."""

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent / "bench"))

from bench import pictures
from specimens import PICTURES


@pytest.mark.long
def test_every_picture_of_the_benchmark_can_be_drawn():
    """It measures one of each kind, as a page shows it."""
    assert set(pictures(times=1)) == PICTURES
