"""The benchmark behind `make bench`: ratios, each pair measured in one run on one machine."""

import platform
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "tests" / "bench")]

import edit_to_page  # noqa: E402
from builds import DAYS, Cost, beside, built, by_macros, daily, heaviest, large  # noqa: E402
from check import checks  # noqa: E402
from rules import rows  # noqa: E402
from specimens import drawn  # noqa: E402

from factsheet.checks.loader import load  # noqa: E402
from factsheet.model import FactSheet  # noqa: E402
from factsheet.render import Renderer  # noqa: E402

REPORT = ROOT / "docs" / "benchmark.md"
TODAY = date(2030, 1, 1)
SIZES = (1_000, 3_000)
"""How many records whole builds have that stand beside plain MkDocs: that takes long with more."""
MOST = 10_000
"""How many the largest build has."""
NOTE = """
## Beside this

Plain MkDocs with the pages of 8,000 records took 1,515 s of CPU and 238 MB, once, on 27 November
2026: its cost grows with the square of their number, so that no run here waits for it.
"""
FIGURES = (1, 4)
"""How many daily series they have."""


def pictures(facts: FactSheet, times: int = 50) -> dict[str, float]:
    """Return milliseconds for the first picture of each kind, on its page and as a file."""
    page = Renderer(facts, "en")
    found: dict[str, float] = {}
    for name, *arguments in drawn():
        if name in found:
            continue
        draw, spans = getattr(page, name), []
        for _ in range(times):
            start = time.perf_counter()
            draw(*arguments)
            spans.append(1000 * (time.perf_counter() - start))
        found[name] = statistics.median(spans)
    return found


def wholes(work: Path) -> Iterator[str]:
    """Yield what whole builds of each size cost: first ones, which draw each card, and others."""
    first: dict[int, Cost] = {}
    for size in (*SIZES, MOST):
        folder = large(work / f"large-{size}", size)
        first[size], page = built(folder), heaviest(folder)
        again = built(folder)
        yield (
            f"- a whole build of {size:,} records: {_told(first[size])}; again, with cards kept,"
            f" {_told(again)}; the heaviest page, {page[0]}, has {page[1]:.0f} kB, gzip"
        )
        shutil.rmtree(folder)
        if size != MOST:
            other = beside(work / "plain", size)
            yield (
                f"- plain MkDocs for as many filled pages: {_told(other)}; ours takes"
                f" {first[size].seconds / other.seconds:.2f} times that, again"
                f" {again.seconds / other.seconds:.2f} times"
            )
            shutil.rmtree(work / "plain")
    least, most = first[SIZES[0]], first[MOST]
    times = most.seconds / least.seconds, most.memory / least.memory
    yield (
        f"- {MOST // SIZES[0]} times the records cost {times[0]:.1f} times as much and"
        f" {times[1]:.1f} times the memory"
    )


def _told(cost: Cost) -> str:
    return f"{cost.seconds:.0f} s of CPU, {cost.memory:.0f} MB"


def days(work: Path) -> Iterator[str]:
    """Yield what whole builds of daily series cost, and how heavy their heaviest page is."""
    for figures in FIGURES:
        folder = work / f"daily-{figures}"
        cost = daily(folder, figures)
        page, weight = heaviest(folder)
        yield (
            f"- a whole build with {figures} daily series of {DAYS:,} values: {_told(cost)}; its"
            f" heaviest page, {page}, has {weight:.0f} kB, gzip"
        )
        shutil.rmtree(folder)


def measured(work: Path) -> Iterator[str]:
    """Yield a line for all that is measured, one after the other, as soon as it is known."""
    yield from checks(work)  # first: a process begins with the memory of the one that starts it
    macros, rendered = by_macros(work)
    paged = f"({macros:.1f} s and {rendered:.1f} s of CPU)"
    yield f"- a build with macros: {macros / rendered:.2f} times one of rendered pages {paged}"
    yield from (f"- {line}" for line in edit_to_page.main(7))
    yield from wholes(work)
    yield from days(work)
    for name, spent in pictures(load(ROOT / "data", TODAY)).items():
        yield f"- one picture, {name}: on its page and as a file in {spent:.2f} ms"
    yield "\n## Each rule, at 1,000 and at 10,000\n"
    yield from (f"    {row}" for row in rows())


def main() -> None:
    """Measure everything, print it as it comes, and keep it in the docs."""
    kind = f"{platform.machine()}, {platform.python_implementation()} {platform.python_version()}"
    lines = ["# Benchmark\n", f"Measured by `make bench` in one run on two cores, {kind}.\n"]
    print(*lines, sep="\n")
    with tempfile.TemporaryDirectory() as name:
        for line in measured(Path(name)):
            print(line, flush=True)
            lines.append(line)
    REPORT.write_text("\n".join([*lines, NOTE]), encoding="utf-8")


if __name__ == "__main__":
    main()
