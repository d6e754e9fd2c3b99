"""The benchmark behind `make bench`: ratios, each pair measured in one run on one machine."""

import platform
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "tests" / "bench")]

import edit_to_page  # noqa: E402
from builds import DAYS, by_macros, daily, heaviest, whole  # noqa: E402
from check import checks  # noqa: E402
from rules import rows  # noqa: E402
from specimens import drawn  # noqa: E402

from factsheet.checks.loader import load  # noqa: E402
from factsheet.model import FactSheet  # noqa: E402
from factsheet.render import Renderer  # noqa: E402

REPORT = ROOT / "docs" / "benchmark.md"
TODAY = date(2030, 1, 1)
SIZES = (1_000, 8_000)
"""How many records whole builds have."""
FIGURES = (1, 4)
"""How many daily series they have."""


def cpu(work: Callable[[], object], times: int = 3) -> float:
    """Return the least CPU seconds of several runs."""
    spent = []
    for _ in range(times):
        start = time.process_time()
        work()
        spent.append(time.process_time() - start)
    return min(spent)


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
    """Yield what whole builds of each size cost, and how heavy their heaviest page is."""
    for size in SIZES:
        folder = work / f"whole-{size}"
        ours, other = whole(folder, size)
        page, weight = heaviest(folder / "large")
        yield (
            f"- a whole build of {size:,} records: {ours.seconds / other.seconds:.2f} times plain"
            f" MkDocs on as many filled pages ({ours.seconds:.0f} s and {other.seconds:.0f} s of"
            f" CPU; {ours.memory:.0f} MB and {other.memory:.0f} MB); its heaviest page, {page},"
            f" has {weight:.0f} kB, gzip"
        )
        shutil.rmtree(folder)


def days(work: Path) -> Iterator[str]:
    """Yield what whole builds of daily series cost, and how heavy their heaviest page is."""
    for figures in FIGURES:
        folder = work / f"daily-{figures}"
        cost = daily(folder, figures)
        page, weight = heaviest(folder)
        yield (
            f"- a whole build with {figures} daily series of {DAYS:,} values: {cost.seconds:.0f} s"
            f" of CPU, {cost.memory:.0f} MB; its heaviest page, {page}, has {weight:.0f} kB, gzip"
        )
        shutil.rmtree(folder)


def main() -> None:
    """Measure everything, print it and keep it in the docs."""
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        checked = checks(work)
        real = cpu(lambda: load(ROOT / "data", TODAY))
        macros, rendered = by_macros(work)
        larger = [*wholes(work), *days(work)]
    paged = f"({macros:.1f} s and {rendered:.1f} s of CPU)"
    lines = [
        *checked,
        f"- the real data: {real:.2f} s of CPU to load and check",
        f"- a build with macros: {macros / rendered:.2f} times one of rendered pages {paged}",
        *larger,
        *(f"- {line}" for line in edit_to_page.main(5)),
        *(
            f"- one picture, {name}: on its page and as a file in {spent:.2f} ms"
            for name, spent in pictures(load(ROOT / "data", TODAY)).items()
        ),
    ]
    ruled = ["## Each rule, at 1,000 and at 10,000", "", *(f"    {row}" for row in rows())]
    kind = f"{platform.machine()}, {platform.python_implementation()} {platform.python_version()}"
    text = "\n".join(
        [
            "# Benchmark",
            "",
            f"Measured by `make bench` on two cores, {kind}.",
            "",
            *lines,
            "",
            *ruled,
            "",
        ]
    )
    REPORT.write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
