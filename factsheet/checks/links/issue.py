"""Keep one issue about the sources that cannot be opened."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Sequence

from factsheet.problems import DataError, Problem

TITLE = "Sources that are lost or say something else"
ADVICE = (
    "Look at each by hand. A page that moved gets its new address; a page that is gone gets an"
    " archived copy, and the log an entry of the kind `source-lost`. Where a page says something"
    " else than is quoted from it, compare the record with the page and quote it anew. A false"
    " alarm goes into `.ci/links.yml` with its reason."
)


def body(lost: Sequence[Problem], remarks: Sequence[str]) -> str:
    """Return the text of the issue."""
    parts = [ADVICE, "\n".join(f"- [ ] {line}" for line in lost)]
    if remarks:
        listed = "\n".join(f"- {line}" for line in remarks)
        summary = f"<summary>Copies, known false alarms and bad days ({len(remarks)})</summary>"
        parts.append(f"<details>{summary}\n\n{listed}\n\n</details>")
    return "\n\n".join(parts) + "\n"


def keep(lost: Sequence[Problem], remarks: Sequence[str], run: Callable[..., str]) -> None:
    """Open, update or close the one issue."""
    search = ("--state", "open", "--search", f'in:title "{TITLE}"', "--json", "number,title")
    found = [each for each in json.loads(run("issue", "list", *search)) if each["title"] == TITLE]
    number = str(found[0]["number"]) if found else ""
    if lost and number:
        run("issue", "edit", number, "--body-file", "-", text=body(lost, remarks))
    elif lost:
        run("issue", "create", "--title", TITLE, "--body-file", "-", text=body(lost, remarks))
    elif number:
        run(
            "issue",
            "close",
            number,
            "--comment",
            "Every source opens, and says what is quoted from it.",
        )


def gh(*words: str, text: str = "") -> str:
    """Run the `gh` command and return what it prints; raise DataError where it cannot."""
    command = ["gh", *words]
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode:
        fault = f"`gh {' '.join(words[:2])}` says: {' '.join(done.stderr.split())}"
        raise DataError([Problem("", 0, 0, fault, "see `gh auth status`", "issue-is-kept")])
    return done.stdout
