"""Write anew what the check says to each wrong example, after a message was reworded on purpose."""

import sys
import tempfile
from pathlib import Path

import yaml

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS), str(TESTS.parent)]

from sheet import edits_of, lines, problems, write  # noqa: E402


def refill(path: Path) -> None:
    """Replace each `says:` that is no longer true; read the difference before you commit."""
    text = path.read_text(encoding="utf-8")
    for case in yaml.safe_load(text):
        if "says" not in case:
            continue
        with tempfile.TemporaryDirectory() as folder:
            said = lines(problems(write(Path(folder), edits_of(case))), Path(folder))
        new = said[0] if len(said) == 1 else said
        if case["says"] != new:
            title = next(iter(case.values()))
            head, _, tail = text.partition(f": {title}\n")
            before, found, after = tail.partition("  says: ")
            rest = after[after.index("\n") :]
            shown = yaml.dump(new, allow_unicode=True, width=10_000, default_flow_style=True)
            shown = shown.removesuffix("\n").removesuffix("\n...")
            text = f"{head}: {title}\n{before}{found}{shown}{rest}"
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    for each in (*sorted((TESTS / "cases").glob("*.yml")), TESTS / "corpus" / "mistakes.yml"):
        refill(each)
