"""The library sheet with a book, a paper, a dataset, a report, a box of letters and a broadcast."""

from functools import cache
from pathlib import Path

from sheet import TODAY, write

from factsheet.checks.loader import load
from factsheet.model import FactSheet

MORE = Path(__file__).parent / "works"


def write_works(folder: Path) -> Path:
    """Write the sheet into a folder and return it."""
    write(folder)
    for added in MORE.glob("*.yml"):
        with (folder / added.name).open("a", encoding="utf-8") as file:
            file.write(added.read_text("utf-8"))
    return folder


@cache
def works(folder: Path) -> FactSheet:
    """Return the sheet, which has no mistake, written into a folder."""
    return load(write_works(folder), TODAY)
