"""What differs, as text, Markdown, JSON or annotations."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date

from factsheet import problems
from factsheet.changes.both import Both
from factsheet.changes.compare import compare
from factsheet.changes.difference import Difference, Kind
from factsheet.changes.language_formatter import LanguageFormatter, Speech
from factsheet.changes.log import unlogged
from factsheet.changes.second_look import Seen, second_look
from factsheet.changes.trees import tree
from factsheet.changes.values import figures
from factsheet.problems import Problem
from factsheet.render import Renderer
from factsheet.wording import Wording

MOST_PICTURED = 20
"""Figures that are shown before and after; more than these would bury the list."""
MOST_ASKED = 100
"""Things that a second person is asked to look at, before the rest is only counted."""


@dataclass(frozen=True)
class Report:
    """What differs between two trees."""

    both: Both
    """The earlier and the later sheet."""
    differences: tuple[Difference, ...]
    """What differs for a reader."""
    problems: tuple[Problem, ...]
    """Changes that the public log does not mention."""
    second_look: tuple[Seen, ...] = ()
    """What of names, places and numbers of people a second person looks at."""

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the report: those of the later sheet."""
        return self.both.head.sheet.languages


def between(base: str, head: str, today: date) -> Report:
    """Return what differs between two folders or revisions; raise DataError where there is none."""
    with tree(head, today) as later, tree(base, None) as earlier:
        say = Speech(later.facts)
        both = Both(earlier.facts, later.facts, say, earlier.unread)
        found = compare(both), unlogged(both, later), second_look(earlier, later)
        return Report(both, *found)


def text(report: Report) -> str:
    """Return a list a language, and the problems in one line each."""
    lines = [line for language in report.languages for line in _list(report, language)]
    return "\n".join([*lines, *([problems.plain(report.problems)] if report.problems else [])])


def _list(report: Report, language: str, title: str = "{}", section: str = "{}") -> Iterator[str]:
    words = Wording(language, report.both.head.words)
    yield title.format(f"{words.word('diff_heading')} ({words.tongue(language)})")
    if not report.differences:
        yield f"\n{words.word('diff_none')}"
    for kind in Kind:
        found = [difference for difference in report.differences if difference.kind is kind]
        if found:
            yield f"\n{section.format(words.word(f'diff_kind_{kind.value}'))}\n"
        yield from (f"- {difference.sentences[language]}" for difference in found)
    yield from _asked(report.second_look, words, section)
    yield ""


def _asked(seen: Sequence[Seen], words: Wording, section: str) -> Iterator[str]:
    """Yield what a second person is asked to look at, each thing with its place."""
    if not seen:
        return
    yield f"\n{section.format(words.word('diff_second_look'))}\n"
    yield f"{words.word('diff_second_look_asked')}\n"
    for each in seen[:MOST_ASKED]:
        text = each.text.replace("`", "'")
        address = f" `{each.address}`" if each.address else ""
        place = f"{each.file}:{each.line}:{each.column}"
        yield f"- {words.word(f'diff_second_look_{each.sort}')}: `{text}`,{address} {place}"
    if len(seen) > MOST_ASKED:
        more = words.number(len(seen) - MOST_ASKED)
        yield f"- {words.word('diff_second_look_more', number=more)}"


def markdown(report: Report) -> str:
    """Return a list a language, the touched figures before and after, and the problems."""
    lines = []
    for language in report.languages:
        lines += [
            line.replace("<", "&lt;")
            for line in _list(report, language, title="## {}", section="**{}**")
        ]
        lines += _pictured(report, language)
    if report.problems:
        lines += [f"> {line}".rstrip() for line in problems.markdown(report.problems).splitlines()]
    return "\n".join(lines)


def _pictured(report: Report, language: str) -> Iterator[str]:
    """Yield the touched figures: what they showed if it may be told, and as the pages show them."""
    both = report.both
    touched = [row for row in figures(both.base, both.head) if row[1] and row[2]]
    if not touched:
        return
    voice = LanguageFormatter(language, report.both.head.words)
    words, later = voice.wording, Renderer(both.head, language)
    yield f"| {words.word('diff_before')} | {words.word('diff_after')} |\n| --- | --- |"
    for figure, was, _ in touched[:MOST_PICTURED]:
        before = "…" if both.is_hidden(was) else voice.dated(both.base, was)
        yield f"| {before} | {_without_links(later.tile(figure.id))} |"
    yield ""


def _without_links(html: str) -> str:
    """Return a tile on one line for a page on which our links lead nowhere."""
    return re.sub(r"</?(?:a|div)\b[^>]*>|\n", "", html).replace("|", "&#124;")


def as_json(report: Report) -> str:
    """Return differences and problems as one JSON object."""
    found = {
        "differences": [asdict(difference) for difference in report.differences],
        "problems": [problems.as_dict(problem) for problem in report.problems],
        "second_look": [asdict(finding) for finding in report.second_look],
    }
    return json.dumps(found, ensure_ascii=False, indent=2)


def github(report: Report) -> str:
    """Return the lists, and the problems as annotations of a pull request."""
    lists = "\n".join(line for language in report.languages for line in _list(report, language))
    return f"{lists}\n{problems.annotations(report.problems)}".rstrip()


SHAPES = {"text": text, "markdown": markdown, "json": as_json, "github": github}
