"""Rules about texts and their translations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from factsheet.checks.context import Context, Found
from factsheet.checks.walk import all_records, texts
from factsheet.model import Record
from factsheet.problems import did_you_mean
from factsheet.wording import categories
from factsheet.yamlfile import Trail

SAME_IN_ALL = re.compile(r"[^.!?]{0,40}")
"""A short name may be the same in every language; a sentence may not."""


def texts_are_in_every_language(context: Context) -> Iterator[Found]:
    """Every text that readers see stands in every language of the sheet."""
    languages = context.facts.sheet.languages
    for key, record in all_records(context.facts):
        for trail, text in texts(record):
            for language in languages:
                if language not in text:
                    yield Found(key, trail, f"the text lacks `{language}`", f"add `{language}:`")
            for language in text.keys() - set(languages):
                fix = did_you_mean(language, languages) or "delete it"
                message = f"`{language}` is no language of this sheet"
                yield Found(key, (*trail, language), message, fix)


def translations_differ(context: Context) -> Iterator[Found]:
    """A sentence is not the same text in two languages."""
    for key, record in all_records(context.facts):
        for trail, text in texts(record):
            sentences = [each for each in text.values() if not SAME_IN_ALL.fullmatch(each)]
            if len(set(sentences)) < len(sentences):
                yield Found(key, trail, "two languages have the same text", "translate one of them")


def plural_forms_are_complete(context: Context) -> Iterator[Found]:
    """A counted word has a form for each plural category of each language."""
    sheet = context.facts.sheet
    for name in ("units", "event_kinds", "speaker_kinds"):
        for index, word in enumerate(getattr(sheet, name)):
            for language in sheet.languages:
                yield from _incomplete(word, (name, index, "forms"), language)


def _incomplete(word: Any, trail: Trail, language: str) -> Iterator[Found]:
    forms = word.forms.get(language)
    if forms is None:
        yield Found("factsheet", trail, f"the forms lack `{language}`", f"add `{language}:`")
        return
    for category in categories(language):
        if category not in forms:
            fix = f"add `{category}:`"
            yield Found("factsheet", (*trail, language), f"the plural form `{category}` is missing", fix)


def values_have_reasons(context: Context) -> Iterator[Found]:
    """A preferred or deprecated value says why it is ranked so."""
    for key, trail, each in _stated(context):
        if each.rank != "normal" and each.reason is None:
            message = f"a {each.rank} value has no reason"
            yield Found(key, (*trail, "rank"), message, "add `reason:` in every language")


def _stated(context: Context) -> Iterator[tuple[str, Trail, Any]]:
    for figure in context.facts.figures:
        for index, each in enumerate(figure.observations):
            yield figure.id, ("observations", index), each
    for event in context.facts.events:
        for index, count in enumerate(event.counts):
            yield event.id, ("counts", index), count


def sources_say_what_they_are(context: Context) -> Iterator[Found]:
    """A source has its headline or, if that was not seen, a subject; a copy names its original."""
    for source in context.facts.sources:
        if (source.title is None) == (source.subject is None):
            message = "a source has either `title` or `subject`"
            yield Found(source.id, (), message, "give the headline, or say what the page is about")
        if source.kind == "aggregator" and source.original is None:
            message = f"the aggregator `{source.id}` does not say whose text it repeats"
            yield Found(source.id, ("kind",), message, "add `original:`")


def figures_have_values(context: Context) -> Iterator[Found]:
    """A figure has either observations or a derivation."""
    for figure in context.facts.figures:
        if bool(figure.observations) == bool(figure.derived):
            message = f"`{figure.id}` has neither or both of `observations` and `derived`"
            yield Found(figure.id, (), message, "keep one of them")


def parts_have_ids_of_their_own(context: Context) -> Iterator[Found]:
    """Observations of a figure, and counts of an event, have different ids."""
    lists: list[tuple[str, str, tuple[Record, ...]]] = [
        *((each.id, "observations", each.observations) for each in context.facts.figures),
        *((each.id, "counts", each.counts) for each in context.facts.events),
    ]
    for key, name, parts in lists:
        seen: set[str] = set()
        for index, part in enumerate(parts):
            word = part.id  # type: ignore[attr-defined]
            if word in seen:
                fix = "give this one an `id:` of its own"
                yield Found(key, (name, index, "id"), f"the id `{word}` stands twice in `{key}`", fix)
            seen.add(word)
