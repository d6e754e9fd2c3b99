"""Rules that keep private people out of the sheet."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.checks.context import Breach, Context, Rule
from factsheet.checks.names.advice import advice
from factsheet.checks.names.lexicon import SUPPORTED
from factsheet.checks.names.private import names_in
from factsheet.checks.small import no_text_counts_few_people
from factsheet.checks.texts import translations_differ
from factsheet.checks.traced import TRACED
from factsheet.checks.traces import CALL_SIGNS, traces_in
from factsheet.model import Source
from factsheet.problems import did_you_mean
from factsheet.reading.yamlfile import KeyPath

SHEET = "factsheet"
AUTHOR = "give the ISBN or DOI of the work, or add the author to `names:` in factsheet.yml"
"""What to do about an author who is not known to be public."""


def names_are_public(context: Context) -> Iterator[Breach]:
    """Only speakers, publishers, and the names in the vocabulary may be named."""
    if context.partial & {"speakers", "sources"} or context.is_anybody_lost:
        return  # who may be named is not known
    for key, path, text in context.prose if context.facts.sheet.harm.keeps_names_out else ():
        is_own = path[0] == "names" and path[2] == "name"
        if not (is_own or _is_in_no_language(context, path) or _is_registered(context, key, path)):
            for name in names_in(text, context.allowed):
                if _is_told(name, text, context):
                    continue
                message = f"`{name}` is neither a speaker nor a name in the vocabulary"
                hint = AUTHOR if path[0] == "author" else advice(name, context.allowed)
                yield Breach(key, path, message, hint)


def _is_in_no_language(context: Context, path: KeyPath) -> bool:
    """Return whether a text is in a language that the sheet does not have: that is told alone."""
    last = str(path[-1])
    return last in SUPPORTED and last not in context.facts.sheet.languages


def _is_registered(context: Context, key: str, path: KeyPath) -> bool:
    """Return whether a text is the DOI of a work, or an author of one with an ISBN or a DOI."""
    source = context.facts.records.get(key)
    is_of_a_work = path[0] in ("author", "doi")
    return is_of_a_work and isinstance(source, Source) and source.is_registered


def _is_told(name: str, text: str, context: Context) -> bool:
    """Return whether a name is a call sign, which another rule tells."""
    return any(name in found for _, found in traces_in(text, CALL_SIGNS, context.allowed))


EXEMPTIBLE: tuple[Rule, ...] = (
    names_are_public,
    *TRACED,
    no_text_counts_few_people,
    translations_differ,
)
"""Rules that a record may break for a reason."""


def exceptions_are_needed(context: Context) -> Iterator[Breach]:
    """An exception names a rule that can have some, and is deleted when nothing breaks it."""
    rules = {name_of(each): each for each in EXEMPTIBLE}
    is_whole = not context.partial and not context.missing  # else a rule may have kept silent
    for index, each in enumerate(context.facts.sheet.exceptions):
        path = ("exceptions", index)
        if each.rule not in rules:
            hint = did_you_mean(each.rule, rules) or f"write one of {', '.join(rules)}"
            message = f"no rule `{each.rule}` that can have an exception"
            yield Breach(SHEET, (*path, "rule"), message, hint)
        elif (
            is_whole
            and each.record in context.known["exempted"]
            and each.record not in {found.record for found in rules[each.rule](context)}
        ):
            message = f"`{each.record}` keeps the rule `{each.rule}`"
            yield Breach(SHEET, (*path, "record"), message, "delete the exception")


def name_of(rule: Rule) -> str:
    """Return the name of a rule as messages show it."""
    return rule.__name__.replace("_", "-")
