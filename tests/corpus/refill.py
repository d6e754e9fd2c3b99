"""Write anew what the check says to each wrong example, after a message was reworded on purpose."""

import re
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
    answers = iter([answer(case) for case in yaml.safe_load(text) if "says" in case])
    text = re.sub("^  says: .*$", lambda _: f"  says: {next(answers)}", text, flags=re.MULTILINE)
    path.write_text(text, encoding="utf-8")


def answer(case: dict) -> str:
    """Return what the check says to a case, as YAML on one line."""
    with tempfile.TemporaryDirectory() as folder:
        said = lines(problems(write(Path(folder), edits_of(case))), Path(folder))
    new = said[0] if len(said) == 1 else said
    shown = yaml.dump(new, allow_unicode=True, width=100_000, default_flow_style=True)
    return shown.removesuffix("\n").removesuffix("\n...")


if __name__ == "__main__":
    listed = [TESTS / "corpus" / name for name in ("mistakes.yml", "pairs.yml")]
    for each in (*sorted((TESTS / "cases").glob("*.yml")), *listed):
        refill(each)
