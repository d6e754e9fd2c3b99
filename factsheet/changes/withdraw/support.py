"""What only the things that are taken out needed: it goes with them."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.changes.withdraw.naming import needless_names
from factsheet.changes.withdraw.plan import Plan
from factsheet.changes.withdraw.written import SHEET
from factsheet.model import Source, UnitKind
from factsheet.model.refersto import VOCABULARY
from factsheet.reading.yamlfile import KeyPath

SUPPORT = {"sources", "speakers", *VOCABULARY}
"""Kinds of thing that are there for others alone."""


def needless(plan: Plan, pages: str) -> set[KeyPath]:
    """Return what was needed and is so no more by anything that stays, nor by the pages' text."""
    found = {*_named(plan, pages), *_publishers(plan), *needless_names(plan, pages)}
    return {path for path in found if not plan.is_out(path)}


def _named(plan: Plan, pages: str) -> Iterator[KeyPath]:
    """Yield sources, speakers and words of the vocabulary; a page may name such a word."""
    needed: dict[bool, set[tuple[str, str]]] = {True: set(), False: set()}
    for each in plan.written.references:
        if each.target in SUPPORT:
            needed[plan.is_out(each.path)].add((each.target, each.word))
    for target, word in needed[True] - needed[False]:
        if target not in VOCABULARY:
            yield plan.written.reading.paths[word]
        elif not (_is_kept(plan, target, word) or f'"{word}"' in pages or f"'{word}'" in pages):
            yield plan.written.vocabulary[target, word]


def _is_kept(plan: Plan, name: str, key: str) -> bool:
    """Return whether a word stays that nothing uses: shares or sums need it, or it is the last."""
    path = plan.written.vocabulary[name, key]
    listed = range(len(getattr(plan.written.sheet, name)))
    others = [(SHEET, name, index) for index in listed if index != path[2]]
    is_part = getattr(plan.written.at(path), "part_of", None) is not None
    return is_part or key == UnitKind.PERCENT or all(map(plan.is_out, others))


def _publishers(plan: Plan) -> Iterator[KeyPath]:
    """Yield the publishers of whom no source is left."""
    by: dict[bool, set[str | None]] = {True: set(), False: set()}
    for path, source in plan.written.placed(Source):
        by[plan.is_out(path)] |= {source.publisher, source.original}
    for index, each in enumerate(plan.written.sheet.publishers):
        names = {*each.name.values()}
        if names & by[True] and not names & by[False]:
            yield SHEET, "publishers", index
