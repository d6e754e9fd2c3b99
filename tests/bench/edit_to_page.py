"""How long an edit of data takes to its page in the preview, beside MkDocs without this engine.

Run it with `python tests/bench/edit_to_page.py [times]`. The plain site has the same pages, theme
and languages, their macros already filled in; an edit of it is an edit of one page. Both are served
at once and edited in turn, so that what else the machine does meets both.
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

PAGE = "timeline/"
DATA = ("data/events.yml", "title: {en: ", "title: {en: Again xyz ")
TEXT = ("docs/en/timeline.md", "# ", "# Again xyz ")


def main(times: int) -> list[str]:
    """Return the median of both with the least and the most, and how often one is the other."""
    with tempfile.TemporaryDirectory() as name:
        ours, plain = copied(Path(name, "ours")), plain_site(filled(copied(Path(name, "plain"))))
        with serving(ours) as sheet, serving(plain) as other:
            for running in (sheet, other):
                running.address = running.address.replace("/library/", "/azovstal-fact-sheet/")
                running.shows(PAGE, len, within=180)
            pairs = [(_seconds(sheet, *DATA), _seconds(other, *TEXT)) for _ in range(times)]
    edits, plain_edits = zip(*pairs, strict=True)
    ratio = statistics.median(edit / plain_edit for edit, plain_edit in pairs)
    return [
        _told("the sheet, an edit of data", edits),
        _told("plain MkDocs, an edit of a page", plain_edits),
        f"an edit of data: {ratio:.2f} times an edit of plain MkDocs, the median of {times} pairs",
    ]


def _told(what: str, seen: tuple[float, ...]) -> str:
    return f"{what}: {statistics.median(seen):.1f} s ({min(seen):.1f} to {max(seen):.1f})"


def _seconds(running: Preview, name: str, old: str, new: str) -> float:
    """Return how long an edit takes to its page; the way back is not counted."""
    start = time.monotonic()
    with running.edited(name, old, new):
        running.shows(PAGE, lambda page: "Again xyz" in page, within=180)
        taken = time.monotonic() - start
    running.shows(PAGE, lambda page: "Again xyz" not in page, within=180)
    return taken


if __name__ == "__main__":
    print(*main(int(sys.argv[1]) if len(sys.argv) > 1 else 5), sep="\n")
