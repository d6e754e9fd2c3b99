"""What whole builds of a site cost, each beside one of pages that were filled beforehand."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from pathlib import Path

import preview
from filled import ROOT, copied, filled, harmless, plain, unexported
from large import write


def built(folder: Path, refused: str = "") -> float:
    """Return CPU seconds of one build of the site in a folder.

    A build that writes all pages and then ends for `refused` is as good.
    """
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "mkdocs", "build", "-q", "-d", str(folder / "site")]
    known = os.environ | {"PYTHONPATH": str(ROOT), "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=folder, check=False, env=known, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    told = done.stderr.decode()
    is_whole = (folder / "site/sitemap.xml").is_file()
    assert is_whole, told
    assert refused in told if refused else done.returncode == 0, told
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def by_macros(work: Path) -> tuple[float, float]:
    """Return CPU seconds of a build with macros and of one of the same pages rendered beforehand.

    Both have the plugin, protect nobody, and make neither exports nor cards: all else is the same.
    Rendered pages are written whole, then refused for the numbers that no macro gave.
    """
    with_macros = unexported(harmless(copied(work / "with")))
    before = unexported(filled(harmless(copied(work / "before"))))
    pairs = [(built(with_macros), built(before, "no macro gave")) for _ in range(3)]
    macros, rendered = (min(spent) for spent in zip(*pairs, strict=True))
    return macros, rendered


def whole(work: Path, records: int) -> tuple[float, float]:
    """Return CPU seconds of a whole build of a large sheet, and of plain MkDocs on as many pages.

    Ours has all that a sheet publishes: exports, cards, feeds, a page for each value.
    """
    for name in ("large", "plain"):
        (work / name).mkdir()
        write(preview.copied(work / name) / "data", records)
    plain(filled(work / "plain", records=True))
    return built(work / "large"), built(work / "plain")
