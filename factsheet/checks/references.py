"""Rules about what records refer to."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.checks.context import Breach, Context
from factsheet.checks.reference_targets import NAMES
from factsheet.checks.walk import all_records, lists
from factsheet.model import FILES, FactSheet
from factsheet.model.references import Reference
from factsheet.model.refersto import VOCABULARY
from factsheet.problems import did_you_mean


def references_resolve(context: Context) -> Iterator[Breach]:
    """A reference names a record that exists and is of the right kind."""
    places: dict[tuple[str, str], list[tuple[str, Reference]]] = {}
    for key, each in context.missing:
        if not context.is_excused(each.target, each.word):
            places.setdefault(_root(context, each), []).append((key, each))
    for listed in places.values():
        key, first = listed[0]
        more = len({(key, each.word) for key, each in listed}) - 1
        message = _message(context, first) + (f", and {more} more mention it" if more else "")
        yield Breach(key, first.path, message, _way_out(context, first))


def _root(context: Context, each: Reference) -> tuple[str, str]:
    """Return what is missing: a record with all its parts, or one part of a record."""
    head = each.word.partition("/")[0]
    if each.target in VOCABULARY:
        return each.target, each.word
    return ("", head) if head not in context.facts.records else (each.target, each.word)


def _message(context: Context, each: Reference) -> str:
    record = context.facts.records.get(each.word)
    if record is not None and each.target not in VOCABULARY:
        there = type(record).__name__.lower()
        return f"`{each.word}` is {_one(there)}, not {_one(NAMES[each.target])}"
    return f"no {NAMES[each.target]} `{each.word}`"


def _one(name: str) -> str:
    return f"an {name}" if name[0] in "aeiou" else f"a {name}"


def _way_out(context: Context, each: Reference) -> str:
    near = did_you_mean(each.word, context.known[each.target])
    file = "factsheet.yml" if each.target in VOCABULARY else f"{each.target}.yml"
    file = file if each.target in (*VOCABULARY, *FILES) else "data/"
    return near or f"add it to {file} or name one that is there"


def every_record_is_used(context: Context) -> Iterator[Breach]:
    """Every source is cited, every speaker has said something, every publisher has a source."""
    if context.doubtful - {"sources", "speakers"}:
        return  # what could not be read may be what uses them
    if any(each.target not in VOCABULARY for _, each in context.missing):
        return  # what is missing may be what uses them
    used = {(each.target, each.word) for _, each in context.references}
    for name in ("sources", "speakers"):
        for record in getattr(context.facts, name):
            if (name, record.id) not in used and record.id not in context.mentioned:
                message = f"nothing refers to `{record.id}`"
                yield Breach(record.id, ("id",), message, "delete it or cite it")
    if "sources" not in context.partial:
        yield from _idle_publishers(context.facts)


def _idle_publishers(facts: FactSheet) -> Iterator[Breach]:
    named = {name for each in facts.sources for name in (each.publisher, each.original)}
    for index, each in enumerate(facts.sheet.publishers):
        if named.isdisjoint(each.name.values()):
            message = f"no source is by `{next(iter(each.name.values()))}`"
            yield Breach("factsheet", ("publishers", index), message, "delete it or cite one")


def lists_do_not_repeat(context: Context) -> Iterator[Breach]:
    """No list names the same thing twice."""
    for key, record in all_records(context.facts):
        for path, values in lists(record):
            if len({*values}) == len(values):
                continue
            seen: set[str] = set()
            for index, each in enumerate(map(str, values)):
                if each in seen:
                    message = f"`{each}` stands twice in this list"
                    yield Breach(key, (*path, index), message, "delete one of them")
                seen.add(each)
