"""The benchmark still measures what pages show; how long that takes is no test."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parent / "bench"))

from bench import pictures


def test_every_picture_of_the_benchmark_can_be_drawn():
    """The arguments in the benchmark name records that the real data has."""
    assert set(pictures(times=1)) == {"proportion", "parts", "history", "sizes", "timeline"}
