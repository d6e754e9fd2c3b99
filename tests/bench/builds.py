"""What whole builds of a site cost, each beside one of pages that were filled beforehand."""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import NamedTuple

import preview
from filled import ROOT, copied, filled, harmless, plain, unexported
from large import write
from rules import series, written

DAYS = 5_000
"""How many values a daily series has."""


class Cost(NamedTuple):
    """What a process has taken."""

    seconds: float
    """Seconds of CPU."""
    memory: float
    """Megabytes that it held at most."""


def built(folder: Path, refused: str = "") -> Cost:
    """Return the cost of one build of the site in a folder.

    A build that writes all pages and then ends for `refused` is as good.
    """
    command = [sys.executable, "-m", "mkdocs", "build", "-q", "-d", str(folder / "site")]
    known = os.environ | {"PYTHONPATH": str(ROOT), "NO_MKDOCS_2_WARNING": "1"}
    with (folder / "told").open("w") as told:
        process = subprocess.Popen(command, cwd=folder, env=known, stdout=told, stderr=told)
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    said = (folder / "told").read_text("utf-8")
    is_whole = (folder / "site/sitemap.xml").is_file()
    assert is_whole, said
    assert refused in said if refused else process.returncode == 0, said
    kilobytes = usage.ru_maxrss / (1024 if sys.platform == "darwin" else 1)
    return Cost(usage.ru_utime + usage.ru_stime, kilobytes / 1000)


def by_macros(work: Path) -> tuple[float, float]:
    """Return CPU seconds of a build with macros and of one of the same pages rendered beforehand.

    Both have the plugin, protect nobody, and make neither exports nor cards: all else is the same.
    Rendered pages are written whole, then refused for the numbers that no macro gave.
    """
    with_macros = unexported(harmless(copied(work / "with")))
    before = unexported(filled(harmless(copied(work / "before"))))
    pairs = [(built(with_macros), built(before, "no macro gave")) for _ in range(3)]
    macros, rendered = (min(cost.seconds for cost in costs) for costs in zip(*pairs, strict=True))
    return macros, rendered


def large(work: Path, records: int) -> Path:
    """Return the folder of a large sheet."""
    work.mkdir(parents=True)
    write(preview.copied(work) / "data", records)
    return work


def beside(work: Path, records: int) -> Cost:
    """Return what plain MkDocs takes for as many filled pages as a large sheet has.

    They are filled in a process of its own: what this one held would count as its children's.
    """
    with ProcessPoolExecutor(1) as apart:
        folder = apart.submit(filled, large(work, records), records=True).result()
    return built(plain(folder))


def daily(work: Path, figures: int) -> Cost:
    """Return the cost of a whole build of a sheet with some daily series, one on its front page."""

    def shape(size: int) -> dict[str, str]:
        one = series(size)["figures"]
        ids = (f"daily-{number}" for number in range(figures))
        return {"figures": "".join(one.replace("id: daily", f"id: {key}") for key in ids)}

    work.mkdir(parents=True)
    shutil.rmtree(preview.copied(work) / "data")
    written(work / "data", shape, DAYS)
    for page in work.glob("docs/*/index.md"):
        page.write_text('# Day by day\n\n{{ history("daily-0") }}\n', "utf-8")
    return built(work)


def heaviest(folder: Path) -> tuple[str, float]:
    """Return the heaviest page of the site in a folder, and its kilobytes as they are sent."""
    site = folder / "site"
    sizes = ((len(gzip.compress(page.read_bytes(), 6)), page) for page in site.rglob("*.html"))
    size, page = max(sizes)
    return page.relative_to(site).as_posix(), size / 1000
