"""Traces of private people outside the records: pages, settings, remarks, names of files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from factsheet.checks.names.advice import advice
from factsheet.checks.names.allowed import Allowed
from factsheet.checks.names.private import names_in
from factsheet.checks.traces import KINDS, traces_in
from factsheet.model import FactSheet
from factsheet.problems import Problem
from factsheet.reading.pages import CALL, Page, pages

RULE = "texts-are-public"
TAG = re.compile(r"<(?:img|iframe|picture|video)\b|!\[")
"""What shows a picture of the site itself; its file's name tells whether it may."""
PICTURE = re.compile(r"(!\[[^\]]*\])\((?!\w+:)([^)]*?)\.(?:svg|png|gif)\)")
"""A drawing that lies beside the pages; the name of its file tells whether it may."""
LINK = re.compile(r"https?://[^\s)>\"\]]+")
REMARK = re.compile(r"(?:^|\s)#\s?(.*)")
SHOWN = re.compile(r"\s*(?:site_(?:name|description|author)|copyright|title|name):\s*(\S.*)")
"""A setting whose words readers see."""
CONTACT = re.compile(r"contact:\s")
"""Where whoever runs the sheet wants to be reached, told to those who have not said it yet."""
EXEMPT = "harmless"
"""The key in a page's front matter that says why what stands there points at nobody."""


class Line(NamedTuple):
    """A line of a file, as it is read for names and for traces."""

    file: str
    number: int
    prose: str
    """What readers read; names are looked for here."""
    raw: str
    """What stands there, addresses, code and alternative texts too."""


def private_people(docs: Path, facts: FactSheet, *others: Path) -> Iterator[Problem]:
    """Yield each trace of a private person in the pages, in other files, and in their names.

    The others are settings, of which the words that readers see are read, and folders of data, of
    which the remarks are: a rule reads the records.
    """
    if facts.sheet.harm.keeps_names_out:
        yield from problems_in([*_page_lines(docs), *_file_names(docs), *_others(others)], facts)


def problems_in(lines: list[Line], facts: FactSheet) -> Iterator[Problem]:
    """Yield what is wrong with lines of any files."""
    allowed = Allowed(facts)
    for line in lines:
        for name in names_in(line.prose, allowed):
            yield _problem(line, f"`{name}` may be somebody's name", advice(name, allowed))
        for text in dict.fromkeys((line.raw, *LINK.findall(line.raw))):
            for kind in KINDS:
                for what, found in traces_in(text, kind, allowed):
                    yield _problem(line, f"`{found}` may be {what}", kind.hint)


def _page_lines(docs: Path) -> Iterator[Line]:
    for page in pages(docs):
        if not page.front.get(EXEMPT):
            yield from _lines(docs, page)


def _lines(docs: Path, page: Page) -> Iterator[Line]:
    """Yield the front matter of a page and its lines; calls of macros are not read."""
    file = (docs / page.language / page.name).as_posix()
    for each in page.front.values():
        yield Line(file, 1, str(each), str(each))
    raw = CALL.sub(lambda match: " " + "\n" * match[0].count("\n"), page.body).splitlines()
    prose = page.prose.splitlines()
    for index, line in enumerate(raw):
        said = prose[index] if index < len(prose) else ""
        yield Line(file, page.start + index, said, TAG.sub(" ", PICTURE.sub(r"\1(\2)", line)))


def _file_names(docs: Path) -> Iterator[Line]:
    """Yield the name of each file that is published, taken apart into words."""
    for path in sorted(docs.rglob("*")):
        name = path.relative_to(docs).as_posix()
        if path.is_file():
            words = " ".join(re.split(r"[\W_]+", path.stem))
            yield Line(path.as_posix(), 1, words, name)


def _others(paths: tuple[Path, ...]) -> Iterator[Line]:
    for path in paths:
        listed = sorted(path.glob("*.yml")) if path.is_dir() else [path] * path.is_file()
        for file in listed:
            text = file.read_text(encoding="utf-8", errors="replace")
            for number, line in enumerate(text.splitlines(), 1):
                remark, shown = REMARK.search(line), path.is_file() and SHOWN.match(line)
                said_aside = remark and not CONTACT.match(remark[1]) and remark[1]
                for said in filter(None, (said_aside, shown and shown[1])):
                    yield Line(file.as_posix(), number, said, said)


def _problem(line: Line, fault: str, hint: str) -> Problem:
    return Problem(line.file, line.number, 1, fault, hint, RULE)
