"""Rules about whom the sheet protects, and who is named all the same."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.checks.context import Breach, Context
from factsheet.model import Harm
from factsheet.model.names import NameKind

SHEET = "factsheet"
FEWEST = 3
"""Letters before the `*` of a word that stands for all that begin so."""


def policy_and_people_have_reasons(context: Context) -> Iterator[Breach]:
    """Another policy than `captives` says why, and so does each person in `names:`, with a role."""
    sheet = context.facts.sheet
    if sheet.harm is not Harm.CAPTIVES and not sheet.harm_reason:
        message = f"`harm: {sheet.harm}` stands without `harm_reason:`"
        yield Breach(SHEET, ("harm",), message, "say why, or write `harm: captives`")
    for index, each in enumerate(sheet.names):
        for field in ("role", "reason"):
            given, is_person = getattr(each, field), each.kind is NameKind.PERSON
            if is_person and not given:
                message = f"a person is named without `{field}:`"
                yield Breach(SHEET, ("names", index), message, f"add `{field}:`")
            elif given and not is_person:
                hint = "delete it, or write `kind: person`"
                message = f"a name of the kind `{each.kind}` has no `{field}:`"
                yield Breach(SHEET, ("names", index, field), message, hint)


def names_say_whose_they_are(context: Context) -> Iterator[Breach]:
    """A word of `names:` that stands for others has three letters or more before its `*`."""
    for index, each in enumerate(context.facts.sheet.names):
        for language, name in each.name.items():
            short = next((word for word in name.split() if _is_open(word)), None)
            if short is not None:
                message = f"`{short}` stands for words of many names"
                hint = "write at least three letters before `*`, or the whole word"
                yield Breach(SHEET, ("names", index, "name", language), message, hint)


def _is_open(word: str) -> bool:
    start, star, _ = word.partition("*")
    return bool(star) and sum(map(str.isalnum, start)) < FEWEST


def smallest_counts_have_an_effect(context: Context) -> Iterator[Breach]:
    """A smallest number of people is declared only where the policy leaves smaller ones out."""
    sheet = context.facts.sheet
    for index, each in enumerate(sheet.units):
        if each.smallest_count and not sheet.harm.keeps_small_numbers_out:
            message = f"`smallest_count:` does nothing under `harm: {sheet.harm}`"
            hint = "delete it, or write `harm: captives`"
            yield Breach(SHEET, ("units", index, "smallest_count"), message, hint)
