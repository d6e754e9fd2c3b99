"""The pages of this sheet, for tests that look at what their authors wrote."""

from pathlib import Path

from factsheet.reading.pages import CALL, Page, read
from factsheet.reading.pages import pages as pages_in

ROOT = Path(__file__).resolve().parents[1]
__all__ = ["CALL", "ROOT", "Page", "pages", "read"]


def pages(docs: Path = ROOT / "docs") -> list[Page]:
    """Return every page that the site publishes."""
    return [each for each in pages_in(docs) if each.language in ("en", "uk")]
