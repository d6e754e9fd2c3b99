"""Macros and pictures as they are found, each with what to call it with."""

import ast
import inspect
import re
from collections.abc import Callable, Collection, Iterator
from typing import Any

from pages import ROOT, pages

from factsheet.render import MACROS

TEMPLATES = ROOT / "factsheet" / "render" / "templates"
WITHOUT_DATA = {"breakdown", "multiples"}
"""Macros for which our own sheet has nothing to show; they have golden files."""
ARGUMENTS: dict[str, Any] = {
    "address": "books-returned",
    "count": "returned",
    "dimension": "branch",
    "days": ["2024-03-04", "2024-03-31"],
    "event": "delivery-2024-03-04",
    "figure": "books-returned",
    "first": "books-returned",
    "figures": ["books-returned", "books-lent"],
    "key": "desk-a",
    "keys": ["more-than-a-third"],
    "kind": "delivery",
    "kinds": ["delivery"],
    "part": "books-returned",
    "second": "books-lent",
    "since": "delivery-2024-03-04",
    "split": "size",
    "topics": ["pace"],
    "until": "delivery-2024-03-04",
    "whole": "books-lent",
}
"""What the small sheet has for a parameter, by its name: a new macro that keeps to these names is
called without a line here."""
SPECIAL = {
    ("accumulation", "count"): "thick",
    ("breakdown", "figure"): "loans-a-day",
    ("multiples", "figure"): "loans-a-day",
    ("date", "address"): "delivery-2024-03-04",
    ("tile", "address"): "books-share",
    ("total", "kind"): "sources",
}
"""What a macro is called with instead."""


def specimen(name: str, macro: Callable[..., str]) -> list[Any]:
    """Return what to call a macro with on the small sheet: all that it cannot do without."""
    found: list[Any] = []
    _, *parameters = inspect.signature(macro).parameters.values()
    for each in parameters:
        if each.default is not each.empty:
            break
        given = SPECIAL.get((name, each.name), ARGUMENTS[each.name])
        found += given if each.kind is each.VAR_POSITIONAL else [given]
    return found


def pictures(macros: Collection[str], templates: Collection[str]) -> set[str]:
    """Return the macros that draw: those with a template of shapes."""
    return {name for name in macros if f"{name}.svg.jinja" in templates}


PICTURES = pictures(MACROS, [path.name for path in TEMPLATES.iterdir()])


def drawn() -> Iterator[tuple[str, ...]]:
    """Yield each call of a picture on the English pages: the macro and its arguments."""
    for name, given in (call for page in pages() if page.language == "en" for call in page.calls):
        if name in PICTURES:
            yield name, *ast.literal_eval(f"[{given}]")


def undescribed(language: str, macros: Collection[str]) -> set[str]:
    """Return the macros without a section on the page on macros, and the sections without one."""
    page = (ROOT / "docs" / language / "macros.md").read_text("utf-8")
    sections = re.findall(r"^## (\S+)$", page, re.MULTILINE)
    assert len(sections) == len({*sections})
    return {*sections} ^ {*macros}
