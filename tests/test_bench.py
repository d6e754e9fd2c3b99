"""The benchmark still measures what pages show; how long that takes is no test."""

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent / "bench"))

from bench import pictures
from rules import SHAPES, spent, written
from specimens import PICTURES

from factsheet.checks import RULES, name_of


@pytest.mark.long
def test_every_picture_of_the_benchmark_can_be_drawn():
    """It measures one of each kind, as a page shows it."""
    assert set(pictures(times=1)) == PICTURES


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__)
def test_every_rule_runs_on_every_shape_of_the_benchmark(shape, tmp_path):
    """A shape that nothing can be read of would measure nothing."""
    measured = spent(written(tmp_path / "sheet", shape, 12))
    assert {*map(name_of, RULES)} < {*measured}
