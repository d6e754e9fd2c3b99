"""The benchmark behind `make bench`: ratios, each pair measured in one run on one machine."""

import platform
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import jinja2

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "tests" / "bench")]

from check import checks  # noqa: E402
from rules import rows  # noqa: E402
from specimens import drawn  # noqa: E402

from factsheet.checks.loader import load  # noqa: E402
from factsheet.render import MACROS, Renderer  # noqa: E402

REPORT = ROOT / "docs" / "benchmark.md"
TODAY = date(2030, 1, 1)


def cpu(work: Callable[[], object], times: int = 3) -> float:
    """Return the least CPU seconds of several runs."""
    spent = []
    for _ in range(times):
        start = time.process_time()
        work()
        spent.append(time.process_time() - start)
    return min(spent)


def built(folder: Path) -> float:
    """Return CPU seconds of one build of the site in a folder."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "mkdocs", "build", "-q", "-d", str(folder / "site")]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def copied(folder: Path) -> Path:
    """Copy what a build needs into a folder."""
    for name in ("docs", "data", "factsheet"):
        shutil.copytree(ROOT / name, folder / name)
    for path in (ROOT / "mkdocs.yml", *ROOT.glob("*.py")):
        shutil.copy(path, folder)
    return folder


def rendered_beforehand(folder: Path) -> Path:
    """Write into every page of a copy what its macros give, so that a build runs none."""
    facts = load(folder / "data", TODAY)
    for language in facts.sheet.languages:
        for path in (folder / "docs" / language).glob("*.md"):
            page = Renderer(facts, language).page("" if path.name == "index.md" else "../")
            calls = {name: getattr(page, name) for name in MACROS}
            text = (
                jinja2.Environment(autoescape=True)
                .from_string(path.read_text(encoding="utf-8"))
                .render(calls)
            )
            body = "{% raw %}" + text + page.notes() + "{% endraw %}"
            path.write_text(
                body.replace("{% raw %}---", "---", 1).replace("\n---\n", "\n---\n{% raw %}", 1),
                encoding="utf-8",
            )
    return folder


def pictures(times: int = 50) -> dict[str, float]:
    """Return milliseconds for the first picture of each kind, on its page and as a file."""
    page = Renderer(load(ROOT / "data", TODAY), "en")
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


def main() -> None:
    """Measure everything, print it and keep it in the docs."""
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        checked = checks(work)
        real = cpu(lambda: load(ROOT / "data", TODAY))
        with_macros = copied(work / "with")
        before = rendered_beforehand(copied(work / "before"))
        pairs = [(built(with_macros), built(before)) for _ in range(3)]
        macros, plain = (min(each) for each in zip(*pairs, strict=True))
    paged = f"({macros:.1f} s and {plain:.1f} s of CPU)"
    lines = [
        *checked,
        f"- the real data: {real:.2f} s of CPU to load and check",
        f"- a build with macros: {macros / plain:.2f} times one of rendered pages {paged}",
        *(
            f"- one picture, {name}: on its page and as a file in {spent:.2f} ms"
            for name, spent in pictures().items()
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
