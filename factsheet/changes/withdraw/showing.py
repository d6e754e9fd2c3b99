"""Whether the pages can still show all that their macros call for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, StrictUndefined

from factsheet.model import FactSheet
from factsheet.render import MACROS, Renderer
from factsheet.render.page import Page

_FRONT = re.compile(r"\A\ufeff?---[ \t]*\r?\n.*?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)


def failing(facts: FactSheet, texts: Mapping[Path, str], docs: Path) -> set[str]:
    """Return path and line of each call on a page that cannot be answered from a sheet."""
    first = {language: Renderer(facts, language) for language in facts.sheet.languages}
    found: set[str] = set()
    for path, text in texts.items():
        address = path.relative_to(docs).as_posix()
        page = Page(first[address.partition("/")[0]], address, path.as_posix())
        page.fill(_macros(page), _FRONT.sub("", text), {})
        found |= {":".join(fault.split(":")[:2]) for fault in page.faults}
    return found


def _macros(page: Page) -> Environment:
    """Return templates that know the macros of one page, and nothing else."""
    result = Environment(undefined=StrictUndefined)  # noqa: S701  Markdown; the macros escape
    result.globals |= {name: partial(_call, page, name) for name in MACROS}
    return result


def _call(page: Page, name: str, *arguments: Any, **options: Any) -> str:
    return page.call(name, arguments, options)
