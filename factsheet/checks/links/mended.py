"""Where the words of a source are gone that held its error: its publisher may have mended it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from factsheet.checks.links.page import stands_in
from factsheet.checks.loader import load
from factsheet.checks.walk import stated
from factsheet.model import FactSheet
from factsheet.problems import DataError


class Wrong(NamedTuple):
    """The words of a page that hold an error which nobody has written down as mended."""

    value: str
    """Address of the value that rests on it."""
    source: str
    """Id of the source."""
    url: str
    """Its address."""
    passage: str
    """Its words."""


def wrong(facts: FactSheet) -> Iterator[Wrong]:
    """Yield each passage of a source that holds an error, as far as citations give one."""
    sources = {each.id: each for each in facts.sources}
    for key, _, value in stated(facts):
        open_ones = {error.source for error in value.errors if not error.mended}
        for cite in value.sources:
            passage = cite.passage
            if cite.source in open_ones and passage and cite.source in sources:
                yield Wrong(f"{key}/{value.id}", cite.source, sources[cite.source].url, passage)


def mended(
    listed: Iterable[Wrong], pages: Mapping[str, str], is_found: Callable[[str, str], bool]
) -> Iterator[str]:
    """Yield a line for each passage that a page does not have any more.

    `pages` has the text of each page that could be read, by its address: of no other anything is
    said. `is_found` says whether a passage stands in the text of a page.
    """
    for each in listed:
        page = pages.get(each.url)
        if page is not None and not is_found(page, each.passage):
            yield (
                f"`{each.source}` no longer has the words with the error of `{each.value}`, so its"
                f" publisher may have mended it: {each.url}; look, and write `mended:`"
            )


def mended_in(folder: Path, pages: Mapping[str, str]) -> list[str]:
    """Return such a line for each error in a data folder whose page could be read.

    There is none where the data has mistakes, which `check` tells.
    """
    try:
        return [*mended(wrong(load(folder, None)), pages, stands_in)]
    except DataError:
        return []
