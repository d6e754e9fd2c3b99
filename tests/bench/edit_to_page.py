"""How long an edit of data takes to its page in the preview, beside MkDocs without this engine.

Run it with `python tests/bench/edit_to_page.py [times]`. The plain site has the same pages, theme
and languages, their macros already filled in; an edit of it is an edit of one page.
"""

import re
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
ENGINE = ("factsheet", "macros.py")
sys.path[:0] = [str(ROOT), str(HERE.parent)]

from preview import Preview, serving  # noqa: E402


def main(times: int) -> None:
    """Print the median of both, with the least and the most."""
    with tempfile.TemporaryDirectory() as name:
        ours, plain = Path(name, "ours"), Path(name, "plain")
        _copy(ours)
        _copy(plain)
        _fill(plain)
        data = ("data/events.yml", "title: {en: ", "title: {en: Again xyz ", "timeline/")
        page = ("docs/en/timeline.md", "# ", "# Again xyz ", "timeline/")
        _report("the sheet, an edit of data", ours, data, times)
        _report("plain MkDocs, an edit of a page", plain, page, times)


def _copy(folder: Path) -> None:
    folder.mkdir()
    for name in (*ENGINE, "data", "docs", "mkdocs.yml"):
        each = ROOT / name
        (shutil.copytree if each.is_dir() else shutil.copy)(each, folder / name)


def _fill(folder: Path) -> None:
    """Write into each page what its macros give, and take engine, hooks and macros away."""
    from datetime import date

    from jinja2 import Environment

    from factsheet.checks.loader import load
    from factsheet.render import MACROS, Renderer
    from factsheet.render.page import Page

    facts = load(folder / "data", date.today())  # noqa: DTZ011
    for path in sorted((folder / "docs").glob("??/*.md")):
        page = Page(Renderer(facts, path.parent.name), f"{path.parent.name}/{path.name}", str(path))
        calls = {name: _call(page, name) for name in MACROS}
        front, text = re.fullmatch(
            r"(---\n.*?\n---\n)(.*)", path.read_text("utf-8"), re.DOTALL
        ).groups()
        path.write_text(front + page.fill(Environment(autoescape=False), text, calls), "utf-8")  # noqa: S701
    settings = (folder / "mkdocs.yml").read_text("utf-8")
    settings = re.sub(r"^- (?:macros|factsheet):\n(?: .*\n)+", "", settings, flags=re.MULTILINE)
    (folder / "mkdocs.yml").write_text(settings, "utf-8")


def _call(page, name):
    return lambda *arguments, **options: page.call(name, arguments, options)


def _report(what: str, folder: Path, edit: tuple[str, str, str, str], times: int) -> None:
    with serving(folder) as running:
        running.address = running.address.replace("/library/", "/azovstal-fact-sheet/")
        running.shows(edit[3], len, within=180)
        seen = sorted(_seconds(running, *edit) for _ in range(times))
    middle = statistics.median(seen)
    print(f"{what}: {middle:.1f} s ({seen[0]:.1f} to {seen[-1]:.1f}), {times} times")


def _seconds(running: Preview, name: str, old: str, new: str, path: str) -> float:
    """Return how long an edit takes to its page; the way back is not counted."""
    start = time.monotonic()
    with running.edited(name, old, new):
        running.shows(path, lambda page: "Again xyz" in page, within=180)
        taken = time.monotonic() - start
    running.shows(path, lambda page: "Again xyz" not in page, within=180)
    return taken


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
