"""Rules about texts and their translations."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factsheet.checks.context import Context, Found
from factsheet.checks.walk import all_records, texts
from factsheet.problems import did_you_mean

SAME_IN_ALL = re.compile(r"[^.!?]{0,40}")
"""A short name may be the same in every language; a sentence may not."""


def texts_are_in_every_language(context: Context) -> Iterator[Found]:
    """Every text that readers see stands in every language of the sheet, and in no other."""
    languages = context.facts.sheet.languages
    for key, record in all_records(context.facts):
        for trail, text in texts(record):
            lacking = [each for each in languages if each not in text]
            for language in sorted(text.keys() - set(languages)):
                near = did_you_mean(language, lacking)
                if near:
                    lacking = [each for each in lacking if f"`{each}`" not in near]
                message = f"`{language}` is no language of this sheet"
                yield Found(key, (*trail, language), message, near or "delete it")
            for language in lacking:
                yield Found(key, trail, f"the text lacks `{language}`", f"add `{language}:`")


def translations_differ(context: Context) -> Iterator[Found]:
    """A sentence is not the same text in two languages."""
    for key, record in all_records(context.facts):
        for trail, text in texts(record):
            whole = [each for each in text.values() if not SAME_IN_ALL.fullmatch(each)]
            if len(set(whole)) < len(whole):
                yield Found(key, trail, "two languages have the same text", "translate one of them")
