"""Rules about texts and their translations."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from factsheet.checks.context import Breach, Context
from factsheet.problems import did_you_mean
from factsheet.reading.yamlfile import KeyPath
from factsheet.wording import shipped

SAME_IN_ALL = re.compile(r"[^.!?]{0,40}")
"""A short name may be the same in every language; a sentence may not."""


def texts_are_in_every_language(context: Context) -> Iterator[Breach]:
    """Every text that readers see stands in every language of the sheet, and in no other."""
    facts = context.facts
    wanted = tuple(code for code in facts.sheet.languages if shipped(code) or code in facts.words)
    if not wanted:
        return  # which another rule says
    languages = {*wanted}
    found = [
        (language, each)
        for key, path, text in context.texts
        if text.keys() != languages
        for language, each in _differences(key, path, text, wanted)
    ]
    most = len(context.texts) / 2
    count = Counter(language for language, _ in found)
    yield from (each for language, each in found if count[language] <= most)
    for language in (each for each in count if count[each] > most):
        if language in wanted:
            message, hint = f"most texts lack `{language}`", "translate them, or take it out"
        else:
            message, hint = f"most texts have `{language}`", "add it here, or delete them"
        yield Breach("factsheet", ("languages",), message, hint)


def _differences(
    key: str, path: KeyPath, text: dict[str, str], wanted: tuple[str, ...]
) -> Iterator[tuple[str, Breach]]:
    lacking = [each for each in wanted if each not in text]
    for language in sorted(text.keys() - set(wanted)):
        near = did_you_mean(language, lacking)
        lacking = [each for each in lacking if f"`{each}`" not in near]
        message = f"`{language}` is no language of this sheet"
        yield language, Breach(key, (*path, language), message, near or "delete it")
    for language in lacking:
        message = f"the text lacks `{language}`"
        yield language, Breach(key, path, message, f"add `{language}:`")


def translations_differ(context: Context) -> Iterator[Breach]:
    """A sentence is not the same text in two languages."""
    for key, path, text in context.texts:
        if len({*text.values()}) < len(text):
            whole = [each for each in text.values() if not SAME_IN_ALL.fullmatch(each)]
            if len(set(whole)) < len(whole):
                yield Breach(key, path, "two languages have the same text", "translate one of them")
