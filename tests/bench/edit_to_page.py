"""How long an edit of data takes to its page in the preview, beside MkDocs without this engine.

Run it with `python tests/bench/edit_to_page.py [times]`. The plain site has the same pages, theme
and languages, their macros already filled in; an edit of it is an edit of one page.
"""

import statistics
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(ROOT), str(HERE.parent), str(HERE)]

from filled import copied, filled  # noqa: E402
from filled import plain as plain_site  # noqa: E402
from preview import Preview, serving  # noqa: E402


def main(times: int) -> list[str]:
    """Return the median of both with the least and the most, and how often one is the other."""
    with tempfile.TemporaryDirectory() as name:
        ours, plain = Path(name, "ours"), Path(name, "plain")
        copied(ours)
        plain_site(filled(copied(plain)))
        data = ("data/events.yml", "title: {en: ", "title: {en: Again xyz ", "timeline/")
        page = ("docs/en/timeline.md", "# ", "# Again xyz ", "timeline/")
        one, first = _report("the sheet, an edit of data", ours, data, times)
        other, second = _report("plain MkDocs, an edit of a page", plain, page, times)
    return [one, other, f"an edit of data: {first / second:.2f} times an edit of plain MkDocs"]


def _report(
    what: str, folder: Path, edit: tuple[str, str, str, str], times: int
) -> tuple[str, float]:
    with serving(folder) as running:
        running.address = running.address.replace("/library/", "/azovstal-fact-sheet/")
        running.shows(edit[3], len, within=180)
        seen = sorted(_seconds(running, *edit) for _ in range(times))
    middle = statistics.median(seen)
    told = f"{what}: {middle:.1f} s ({seen[0]:.1f} to {seen[-1]:.1f}), {times} times"
    return told, middle


def _seconds(running: Preview, name: str, old: str, new: str, path: str) -> float:
    """Return how long an edit takes to its page; the way back is not counted."""
    start = time.monotonic()
    with running.edited(name, old, new):
        running.shows(path, lambda page: "Again xyz" in page, within=180)
        taken = time.monotonic() - start
    running.shows(path, lambda page: "Again xyz" not in page, within=180)
    return taken


if __name__ == "__main__":
    print(*main(int(sys.argv[1]) if len(sys.argv) > 1 else 5), sep="\n")
