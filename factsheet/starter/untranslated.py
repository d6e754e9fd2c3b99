"""What of a sheet still waits for somebody to translate it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from factsheet.checks.walk import located, texts
from factsheet.model import FactSheet
from factsheet.reading.pages import pages

TOLD = 3
"""How many pages are named at most."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_LEAST = 4
"""Words of a page below which it may be the same in two languages: a name, and macros."""


def untranslated(facts: FactSheet, docs: Path) -> Iterator[str]:
    """Yield the texts that are marked with their language, and the pages that are copies.

    `(fr) Books` is such a text: a new sheet has them in a language that the engine does not speak.
    """
    marked = [
        key
        for key, _, text in located(facts, texts)
        if any(said.startswith(f"({language}) ") for language, said in text.items())
    ]
    if marked:
        waits = "1 text that waits" if len(marked) == 1 else f"{len(marked)} texts that wait"
        yield f"{waits} for a translation, the first in `{marked[0]}`"
    copied = [*_copies(docs, facts.sheet.languages)] if docs.is_dir() else []
    yield from (f"`{page}`, which is not translated" for page in copied[:TOLD])
    if len(copied) > TOLD:
        yield f"{len(copied) - TOLD} more such pages"


def _copies(docs: Path, languages: tuple[str, ...]) -> Iterator[str]:
    """Yield the path of each page that says the same as that of the first language."""
    said = {
        (page.language, page.name): page.prose.split()
        for page in pages(docs)
        if len(_WORD.findall(page.prose)) >= _LEAST
    }
    for (language, name), words in said.items():
        if language in languages[1:] and said.get((languages[0], name)) == words:
            yield f"{docs.name}/{language}/{name}"
