"""The benchmark still measures what pages show; how long that takes is no test."""

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent / "bench"))

from bench import pictures
from check import measured
from exported import facts
from rules import SHAPES, faults, spent, written
from specimens import PICTURES, WITHOUT_DATA

from factsheet.checks import RULES, name_of


@pytest.mark.long
def test_every_picture_of_the_benchmark_can_be_drawn():
    """It measures one of each kind, as a page shows it."""
    assert set(pictures(facts(), times=1)) == PICTURES - WITHOUT_DATA


@pytest.mark.long
@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__)
def test_every_rule_runs_on_every_shape_of_the_benchmark(shape, tmp_path):
    """A shape that nothing can be read of would measure nothing."""
    measured = spent(written(tmp_path / "sheet", shape, 12))
    assert {*map(name_of, RULES)} < {*measured}


@pytest.mark.long
def test_a_fault_of_many_lines_is_read_and_told_in_a_few(tmp_path):
    """A process of its own checks the sheet: fifty lines, and one that counts the others."""
    cost = measured(written(tmp_path / "sheet", faults, 1))
    assert cost.told == 51
    assert min(cost.bare, cost.check, cost.files) > 0
