"""What readers see of a book, a paper, a dataset and the like beside its publisher and its day."""

from __future__ import annotations

from factsheet.model import Source
from factsheet.model.works import OWN
from factsheet.views.bibliography import author
from factsheet.wording import Wording

ORDER = tuple(sorted(OWN, key=("author", "isbn", "doi").count))
"""The fields as readers see them: numbers for machines come last."""


def authors(source: Source) -> str:
    """Return the authors of a publication, given names first; "" where none is known."""
    return ", ".join(" ".join(filter(None, author(name)[::-1])) for name in source.author)


def particulars(wording: Wording, source: Source, place: str = "") -> tuple[str, ...]:
    """Return what only some kinds of publication have, a text each: `vol. 3`, `ISBN …`.

    `place` is one in it that stands beside: where it is a page, the pages read are not told, too.
    """
    left_out = {"author", "pages"} if place.startswith("page") else {"author"}
    named = ((name, getattr(source, name)) for name in ORDER if name not in left_out)
    return tuple(_told(wording, name, text) for name, text in named if text)


def place(wording: Wording, written: str, source: Source | None = None) -> str:
    """Return a place in a publication as readers see it: `paragraph 3`, `pages 11–14`, `excerpt`.

    The source is needed only to tell a whole work from a whole page.
    """
    name, _, number = written.partition(" ")
    if name == "paragraph":
        return wording.word(name, number=number)
    if number:
        return wording.word(f"place_{name}", number=ranged(number))
    is_work = written == "whole" and source is not None and source.is_work
    return wording.word(f"place_{name}_work" if is_work else f"place_{name}")


def _told(wording: Wording, name: str, text: str) -> str:
    if name == "pages":
        is_one = text.isalnum()
        return wording.word("source_page" if is_one else "source_pages", text=ranged(text))
    return wording.word(f"source_{name}", text=text)


def ranged(pages: str) -> str:
    """Return pages with the dash of a range: 12-14 as 12–14."""
    return pages.replace("-", "–")
