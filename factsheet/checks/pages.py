"""What an author may write in a page: no typed number, and the same facts in every language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from factsheet.problems import Problem
from factsheet.reading.pages import Page, pages

_HEADING = re.compile(r"^#+(?= )", re.MULTILINE)


def typed_digits(docs: Path) -> Iterator[Problem]:
    """Yield each digit that is typed into the prose, the title or the description of a page."""
    for page in pages(docs):
        for number, line in enumerate(page.prose.splitlines(), page.start):
            if found := re.search(r"\d+", line):
                fault, hint = f"`{found[0]}` is typed into a page", "let a macro give the number"
                yield _problem(docs, page, number, fault, hint)
        for key in ("title", "description"):
            if re.search(r"\d", str(page.front.get(key, ""))):
                fault, hint = f"a digit is typed into `{key}`", "nothing would update it; reword"
                yield _problem(docs, page, 1, fault, hint)
            elif key not in page.front:
                hint = "write it between `---` lines at the top"
                yield _problem(docs, page, 1, f"the page has no `{key}`", hint)


def differences(docs: Path, languages: tuple[str, ...] = ()) -> Iterator[Problem]:
    """Yield where the versions of a page differ: in being there, in calls, in headings.

    Without languages these are the ones that have a folder with pages; each is compared with the
    first that has the page.
    """
    known = {(each.language, each.name): each for each in pages(docs)}
    spoken = languages or tuple(sorted({language for language, _ in known}))
    for name in sorted({name for _, name in known}):
        there = [known[each, name] for each in spoken if (each, name) in known]
        for language in spoken if there else ():
            if (language, name) not in known:
                fault = f"the page has no version in `{language}`"
                hint = f"translate it into {(docs / language / name).as_posix()}"
                yield _problem(docs, there[0], 1, fault, hint)
        for other in there[1:]:
            yield from _differing(docs, there[0], other)


def _differing(docs: Path, first: Page, other: Page) -> Iterator[Problem]:
    calls = [{f"{name}({said})" for name, said in each.calls} for each in (first, other)]
    for page, lacking, language in (
        (first, calls[1] - calls[0], other.language),
        (other, calls[0] - calls[1], first.language),
    ):
        for call in sorted(lacking):
            fault = f"`{call}` is called in `{language}` and not here"
            yield _problem(docs, page, 1, fault, "show the same facts in every language")
    levels = [Counter(_HEADING.findall(each.prose)) for each in (first, other)]
    if levels[0] != levels[1]:
        fault = f"the headings are not those of the page in `{first.language}`"
        yield _problem(docs, other, 1, fault, "give both as many of each level")


def _problem(docs: Path, page: Page, line: int, fault: str, hint: str) -> Problem:
    path = (docs / page.language / page.name).as_posix()
    return Problem(path, line, 1, fault, hint, "pages-are-whole")
