"""What a check of a folder costs, beside PyYAML's C loader alone on the same files.

Run it with `python tests/bench/check.py`, or with a folder of data behind it. Each has a process
of its own: a fresh one remembers no text, and neither is slowed down by what the other left in
memory.
"""

from __future__ import annotations

import json
import re
import resource
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "tests" / "bench")]

import large  # noqa: E402
import yaml  # noqa: E402
from rules import HEAD, faults, series, written  # noqa: E402

from factsheet.checks.loader import load  # noqa: E402
from factsheet.problems import DataError  # noqa: E402

TODAY = date(2030, 1, 1)
RECORDS, DAYS = 10_000, 5_000


class Cost(NamedTuple):
    """What one check costs."""

    bare: float
    """CPU seconds of PyYAML's C loader alone."""
    check: float
    """CPU seconds of load and check, once the lists of words have been read."""
    first: float
    """CPU seconds of the process, with all that a check needs before it begins."""
    files: int
    """Bytes of the files."""
    memory: int
    """Bytes by which the check raised the most memory that the process ever held."""
    told: int
    """How many problems were told."""


def measured(folder: Path) -> Cost:
    """Check a folder in a process of its own, and return what that cost."""
    bare, of_check = (json.loads(_alone(folder, name)) for name in ("bare", "check"))
    return Cost(bare, **of_check)


def _alone(folder: Path, name: str) -> str:
    """Return what a process of its own measures of a folder."""
    command = [sys.executable, __file__, str(folder), name]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def checks(work: Path) -> list[str]:
    """Return what checks of large and odd sheets cost, written into a folder."""
    for records in (RECORDS // 10, RECORDS):
        large.write(work / f"{records}", records)
    small, great = _least(work / f"{RECORDS // 10}"), _least(work / f"{RECORDS}")
    daily = _least(written(work / "daily", series, DAYS))
    wrong, ours = measured(written(work / "wrong", faults, RECORDS)), _least(ROOT / "data")
    told = f"{wrong.told} lines told, {wrong.check:.1f} s of CPU"
    return [
        _beside(f"{RECORDS:,} records", great),
        f"- ten times the records cost {great.check / small.check:.1f} times as much",
        _beside(f"a daily series of {DAYS:,} values", daily),
        _beside("our own data", ours) + f", {ours.first:.2f} s with the start of the process",
        f"- a fault repeated {99 * RECORDS:,} times: {told}, {_grown(wrong)}",
    ]


def _least(folder: Path, times: int = 3) -> Cost:
    """Return the least of each cost of several checks."""
    return Cost(*map(min, zip(*(measured(folder) for _ in range(times)), strict=True)))


def _beside(what: str, cost: Cost) -> str:
    ratio, seconds = cost.check / cost.bare, f"({cost.check:.2f} s and {cost.bare:.2f} s of CPU)"
    return f"- {what}: check in {ratio:.2f} times PyYAML alone {seconds}, {_grown(cost)}"


def _grown(cost: Cost) -> str:
    return f"memory {cost.memory / cost.files:.0f} times the {cost.files / 1e6:.1f} MB of the files"


def _check(folder: Path) -> dict[str, float]:
    """Return what a check costs in this process."""
    load(HEAD, TODAY)  # reads the lists of words, which every check needs
    before, start, told = _peak(), time.process_time(), 0
    try:
        load(folder, TODAY)
    except DataError as error:
        told = len(error.problems)
    check, memory = time.process_time() - start, _peak() - before
    files = sum(path.stat().st_size for path in folder.glob("*.yml"))
    first = time.process_time()
    return {"check": check, "first": first, "files": files, "memory": memory, "told": told}


def _bare(folder: Path) -> float:
    """Return CPU seconds of PyYAML's C loader in this process."""
    texts = [path.read_text(encoding="utf-8") for path in folder.glob("*.yml")]
    start = time.process_time()
    for text in texts:
        yaml.load(text, Loader=yaml.CSafeLoader)
    return time.process_time() - start


def _peak() -> int:
    """Return the most bytes that this process held; what its parent held does not count."""
    status = Path("/proc/self/status")  # `ru_maxrss` begins with the parent's where there is one
    if found := status.exists() and re.search(r"VmHWM:\s+(\d+) kB", status.read_text()):
        return 1024 * int(found[1])
    return 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


if __name__ == "__main__":
    if not sys.argv[1:]:
        with tempfile.TemporaryDirectory() as name:
            print(*checks(Path(name)), sep="\n")
    for measure in (_bare, _check):
        if sys.argv[1:] and sys.argv[2:] in ([], [measure.__name__.removeprefix("_")]):
            print(json.dumps(measure(Path(sys.argv[1]))))
