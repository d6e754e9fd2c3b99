"""Rules about what a book, a paper, a dataset and the like are found by."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.checks.context import Breach, Context
from factsheet.model import Source
from factsheet.model.identifiers import isbn13
from factsheet.model.works import ON_THE_WEB, OWN, WORKS, Work, kinds_with


def sources_have_what_their_kind_needs(context: Context) -> Iterator[Breach]:
    """A source has what its kind is found by, an address on the web or more, and no other field."""
    for source in context.facts.sources:
        work = WORKS.get(source.kind, ON_THE_WEB)
        yield from _lacking(source, work)
        for name in OWN:
            if getattr(source, name) and name not in work.fields:
                kinds = " or ".join(f"`kind: {kind}`" for kind in kinds_with(name))
                message = f"a source of the kind `{source.kind}` has no `{name}`"
                yield Breach(source.id, (name,), message, f"delete it, or write {kinds}")


def _lacking(source: Source, work: Work) -> Iterator[Breach]:
    """Yield one breach for all that a source lacks, if it lacks anything."""
    lacks = [f"`{name}`" for name in work.needs if not getattr(source, name)]
    if work.one_of and not any(getattr(source, name) for name in work.one_of):
        lacks.append(" or ".join(f"`{name}`" for name in work.one_of))
    if lacks:
        message = f"`{source.id}`, of the kind `{source.kind}`, lacks {' and '.join(lacks)}"
        *others, last = WORKS
        off = f"a source of the kind {', '.join(others)} or {last} can lack"
        hint = f"add it: only {off} an address" if work is ON_THE_WEB else "add what it lacks"
        yield Breach(source.id, ("kind",), message, hint)


def registered_twice(source: Source, seen: dict[str, str]) -> Breach | None:
    """Return a breach if another source has its ISBN or DOI; `seen` keeps those of all before."""
    isbn = isbn13(source.isbn) if source.isbn else ""
    for name, key in (("isbn", isbn), ("doi", (source.doi or "").casefold())):
        if key and seen.setdefault(key, source.id) != source.id:
            message = f"`{seen[key]}` has the same `{name}`"
            return Breach(source.id, (name,), message, "cite that one")
    return None
