"""Rules about explanations of conflicts that have none, or more than one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factsheet.checks.context import Breach, Context
from factsheet.checks.disagreements import is_unsound, is_whole
from factsheet.derive import Found
from factsheet.model import Disagreement, FactSheet

_THOUSANDS = re.compile(r"(?<=\d)[ ,.\u00a0\u202f](?=\d{3}(?!\d))")
"""What parts the thousands of a number in a text."""


def disagreements_have_a_conflict(context: Context) -> Iterator[Breach]:
    """An explanation has a conflict of its own, of which all its records are a part."""
    if is_unsound(context):
        return
    found = Found(context.facts, context.conflicts)
    first: dict[frozenset[str], str] = {}
    for each in context.facts.disagreements:
        if not is_whole(context, each):
            continue
        pairs = [conflict.addresses for conflict in found.among(each.records)]
        told = {first.setdefault(pair, each.id) for pair in pairs}
        if not pairs:
            message = f"no conflict between the records of `{each.id}`"
            yield Breach(each.id, ("records",), message, "delete it or correct its records")
        elif each.id not in told:
            message = f"`{min(told)}` explains the same conflict"
            yield Breach(each.id, ("records",), message, "keep one of them")
        else:
            for index in _idle(context.facts, each, frozenset().union(*pairs)):
                message = f"`{each.records[index]}` contradicts no other record of `{each.id}`"
                hint = "delete it, or say in the explanation what it has to do with them"
                yield Breach(each.id, ("records", index), message, hint)


def _idle(facts: FactSheet, record: Disagreement, used: frozenset[str]) -> Iterator[int]:
    """Yield the position of each record that is in no conflict and is not spoken of.

    A disagreement over several figures may name more values of each of them.
    """
    written = " ".join((*record.explanation.values(), *record.title.values()))
    numbers = {*re.findall(r"\d+(?:[.]\d+)?", _THOUSANDS.sub("", written))}
    told = {each for each in record.records if each in used or _number(facts, each) in numbers}
    heads = {_head(each) for each in told}
    over_several = len(heads) > 1
    for index, each in enumerate(record.records):
        if each not in told and not (over_several and _head(each) in heads and "/" in each):
            yield index


def _number(facts: FactSheet, address: str) -> str:
    """Return the number of a stated value; nothing for what has none."""
    stated = facts.stated(address)
    return str(stated.value.number) if stated else ""


def _head(address: str) -> str:
    return address.partition("/")[0]
