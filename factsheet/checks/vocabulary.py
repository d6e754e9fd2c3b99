"""Rules about the sheet itself and the words that its records may use."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from factsheet.checks.context import Breach, Context
from factsheet.model import COUNTED, FactSheet, Unit
from factsheet.model.refersto import VOCABULARY
from factsheet.problems import did_you_mean
from factsheet.reading.yamlfile import KeyPath
from factsheet.wording import SHIPPED, Wording, categories, shipped
from factsheet.wording.codes import advice, is_known, is_written

SHEET = "factsheet"


def languages_are_known(context: Context) -> Iterator[Breach]:
    """The sheet has languages for which the engine has words, and all others are languages."""
    languages = context.facts.sheet.languages
    if not languages:
        yield Breach(SHEET, ("languages",), "the sheet has no language", f"add `{SHIPPED[0]}`")
    for index, language in enumerate(languages):
        if not _is_spoken(context.facts, language):
            lays_down = f"`factsheet words {language}` lays down a file for them"
            hint = lays_down if is_written(language) else advice(language)
            message = f"the engine has no words for `{language}`"
            yield Breach(SHEET, ("languages", index), message, hint)
    for key, path, code in _foreign(context.facts):
        if not is_known(code):
            message = f"`{code}` is the code of no language"
            yield Breach(key, path, message, "write one such as `uk`, as ISO 639 lists them")


def _is_spoken(facts: FactSheet, language: str) -> bool:
    return language in facts.words or shipped(language) is not None


def _foreign(facts: FactSheet) -> Iterator[tuple[str, KeyPath, str]]:
    """Yield the language of each publication, watched place and fragment."""
    for source in facts.sources:
        yield source.id, ("language",), source.language
    for index, each in enumerate(facts.sheet.watch):
        yield SHEET, ("watch", index, "language"), each.language
    for statement in facts.statements:
        if statement.fragment_language:
            yield statement.id, ("fragment_language",), statement.fragment_language


def plural_forms_are_complete(context: Context) -> Iterator[Breach]:
    """A counted word has a form for each plural category of each language, and no other."""
    sheet = context.facts.sheet
    spoken = [code for code in sheet.languages if _is_spoken(context.facts, code)]
    wanted = {language: categories(language) for language in spoken}
    for name in ("units", "event_kinds", "speaker_kinds"):
        for index, word in enumerate(getattr(sheet, name)):
            path: KeyPath = (name, index, "forms")
            is_needed = word.forms or not isinstance(word, Unit) or word.sort in COUNTED
            for language, plurals in wanted.items() if is_needed else ():
                yield from _incomplete(word.forms.get(language), path, language, plurals)
            for language in sorted(word.forms.keys() - set(sheet.languages)):
                if not _is_spoken(context.facts, language):
                    hint = did_you_mean(language, wanted) or "delete it"
                    message = f"the engine has no words for `{language}`"
                    yield Breach(SHEET, (*path, language), message, hint)
    for index, unit in enumerate(sheet.units):
        yield from _cases(context.facts, unit, ("units", index, "cases"))


def _cases(facts: FactSheet, unit: Unit, at: KeyPath) -> Iterator[Breach]:
    """Yield cases that no word of their language wants, and forms that it does not have."""
    for language, cases in unit.cases.items():
        if not _is_spoken(facts, language):
            message = f"the engine has no words for `{language}`"
            yield Breach(SHEET, (*at, language), message, "delete it")
            continue
        wanted, plurals = Wording(language, facts.words).cases, categories(language)
        for case, forms in cases.items():
            if case not in wanted:
                hint = did_you_mean(case, wanted) or "delete it"
                message = f"no word of this language wants the case `{case}`"
                yield Breach(SHEET, (*at, language, case), message, hint)
            for category in sorted(forms.keys() - set(plurals)):
                hint = did_you_mean(category, plurals) or "delete it"
                message = f"`{category}` is no plural form of this language"
                yield Breach(SHEET, (*at, language, case, category), message, hint)


def _incomplete(
    forms: Mapping[str, str] | None, path: KeyPath, language: str, plurals: tuple[str, ...]
) -> Iterator[Breach]:
    if forms is None:
        yield Breach(SHEET, path, f"the forms lack `{language}`", f"add `{language}:`")
        return
    lacking = [each for each in plurals if each not in forms]
    for category in sorted(forms.keys() - set(plurals)):
        near = did_you_mean(category, lacking)
        lacking = [each for each in lacking if f"`{each}`" not in near]
        message = f"`{category}` is no plural form of this language"
        yield Breach(SHEET, (*path, language, category), message, near or "delete it")
    for category in lacking:
        message = f"the plural form `{category}` is missing"
        yield Breach(SHEET, (*path, language), message, f"add `{category}:`")


def words_of_the_vocabulary_differ(context: Context) -> Iterator[Breach]:
    """No list of the vocabulary has one id twice, and a split belongs to a whole."""
    for name in VOCABULARY:
        seen: set[str] = set()
        for index, each in enumerate(getattr(context.facts.sheet, name)):
            if each.id in seen:
                message = f"the id `{each.id}` stands twice in `{name}`"
                yield Breach(SHEET, (name, index, "id"), message, "delete one of them")
            seen.add(each.id)
    for index, kind in enumerate(context.facts.sheet.counts):
        if kind.split and not kind.part_of:
            message = f"the split `{kind.split}` has no whole"
            yield Breach(SHEET, ("counts", index, "split"), message, "add `part_of:`")
