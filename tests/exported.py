"""A sheet and its exports, made once for all tests of them."""

from datetime import date
from functools import cache
from pathlib import Path

import once

from factsheet import exports
from factsheet.checks.loader import load
from factsheet.model import FactSheet

ROOT = Path(__file__).resolve().parents[1]
REAL, OTHER = ROOT / "data", ROOT / "tests" / "other" / "data"
ADDRESS = "https://example.org/sheet/"
TODAY = date(2027, 1, 1)


@cache
def facts(folder: Path = REAL) -> FactSheet:
    """Return the sheet in a folder, which has no mistake."""
    return once.value(f"sheet {folder}", lambda: load(folder, TODAY))


@cache
def exported(folder: Path = REAL) -> dict[str, bytes]:
    """Return the exports of the sheet in a folder, by their names below `data/v1/`."""
    key = f"exports {folder}"
    result = once.value(key, lambda: exports.files(facts(folder), ADDRESS))
    return {name.removeprefix(exports.PREFIX): content for name, content in result.items()}


def lay_out(folder: Path, result: dict[str, bytes]) -> Path:
    """Write exports into a folder and return it."""
    for name, content in result.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder
