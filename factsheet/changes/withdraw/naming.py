"""Texts that stay beside names that go, and messages that must not repeat them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from factsheet.changes.withdraw.plan import Plan
from factsheet.changes.withdraw.written import SHEET
from factsheet.checks.names.allowed import Allowed
from factsheet.checks.names.inflected import TOKEN
from factsheet.checks.names.private import names_in
from factsheet.checks.walk import sentences
from factsheet.model import FactSheet, Name, Source, Speaker
from factsheet.problems import Problem
from factsheet.reading.yamlfile import KeyPath
from factsheet.wording import Wording


def texts(plan: Plan) -> Iterator[tuple[KeyPath, str]]:
    """Yield every text with the way to it, but for the proper names themselves."""
    written = plan.written
    holders = [(written.reading.paths[key], record) for key, record in written.records.items()]
    for path, holder in ((SHEET,), written.sheet), *holders:
        for way, text in sentences(holder, path):
            if way[:2] != (SHEET, "names"):
                yield way, text


def needless_names(plan: Plan, pages: str) -> Iterator[KeyPath]:
    """Yield the proper names that stand in texts that go, and in no other."""
    found: dict[bool, list[str]] = {True: [], False: [pages]}
    for way, text in texts(plan):
        found[plan.is_out(way)].append(text)
    for index, each in enumerate(plan.written.sheet.names):
        name = _only(plan, (each,), ())
        if _stands_in(name, found[True]) and not _stands_in(name, found[False]):
            yield SHEET, "names", index


def needing(plan: Plan, before: FactSheet, after: FactSheet) -> Iterator[KeyPath]:
    """Yield each text that stays and names somebody or something whose name goes.

    `before` and `after` are the sheets with what goes and without it.
    """
    names = [plan.written.at(path) for path in plan.out if path[:2] == (SHEET, "names")]
    speakers = [speaker for path, speaker in plan.written.placed(Speaker) if plan.is_out(path)]
    sources = any(plan.is_out(path) for path, _ in plan.written.placed(Source))
    if not (names or speakers or sources):
        return
    gone, was, left = _only(plan, names, speakers), Allowed(before), Allowed(after)
    for path, text in texts(plan):
        lost = {*names_in(text, left)} - {*names_in(text, was)}
        if not plan.is_out(path) and (lost or _stands_in(gone, [text])):
            yield path


def without_words(plan: Plan, problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return what `check` says of what is left; where it would repeat what went, only the rule."""
    texts_gone = (text for way, text in texts(plan) if plan.is_out(way))
    gone = "\n".join([*plan.addresses, *texts_gone]).casefold()
    quoted = {problem: re.findall("`([^`]+)`", problem.sentence.casefold()) for problem in problems}
    return tuple(
        _by_its_rule(problem) if any(word in gone for word in words) else problem
        for problem, words in quoted.items()
    )


def _by_its_rule(problem: Problem) -> Problem:
    """Return a problem that says only which rule is broken."""
    rule = str(Wording("en").words.get(f"rule_{problem.rule}", "This breaks a rule."))
    message = rule[0].lower() + rule[1:].rstrip(".")
    return replace(problem, message=message, hint="see what stands here")


def _only(plan: Plan, names: Iterable[Name], speakers: Iterable[Speaker]) -> Allowed:
    """Return some names and speakers as if no others could be named."""
    sheet = plan.written.sheet.changed(names=tuple(names), publishers=())
    return Allowed(FactSheet(sheet, speakers=tuple(speakers)))


def _stands_in(names: Allowed, found: Iterable[str]) -> bool:
    return any(
        names.hide(text) != text or any(map(names.is_public, TOKEN.findall(text))) for text in found
    )
