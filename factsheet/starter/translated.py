"""Records of the small sheet in other languages than its own, every remark kept."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import yaml

from factsheet.wording import categories


class Edit(NamedTuple):
    """Characters of a text that something else takes the place of."""

    start: int
    end: int
    text: str


def translated(text: str, written: Sequence[str], languages: Sequence[str]) -> str:
    """Return a data file that is written in some languages with each text in others.

    What is not translated says so, in the first one.
    """
    top = yaml.compose(text, yaml.BaseLoader)  # its marks count characters, those of C bytes
    for edit in sorted(_edits(top, text, written, languages), reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def _edits(
    node: Any, text: str, written: Sequence[str], languages: Sequence[str]
) -> Iterator[Edit]:
    if isinstance(node, yaml.SequenceNode):
        for each in node.value:
            yield from _edits(each, text, written, languages)
    elif isinstance(node, yaml.MappingNode):
        known = {key.value: value for key, value in node.value}
        if known and {*known} <= {*written}:
            yield _in_each(node, known, text, languages)
            return
        for key, value in node.value:
            if key.value == "languages":
                yield Edit(*_span(value), f"[{', '.join(languages)}]")
            else:
                yield from _edits(value, text, written, languages)


def _in_each(node: Any, known: dict[str, Any], text: str, languages: Sequence[str]) -> Edit:
    """Return the edit that gives a mapping by language the wanted ones, laid out as it was."""
    said = [f"{language}: {_said(language, known, text)}" for language in languages]
    start, end = _span(node)
    if node.flow_style:
        return Edit(start, end, f"{{{', '.join(said)}}}")
    return Edit(start, _span(node.value[-1][1])[1], f"\n{' ' * node.start_mark.column}".join(said))


def _said(language: str, known: dict[str, Any], text: str) -> str:
    if language in known:
        start, end = _span(known[language])
        return text[start:end]
    first = next(iter(known.values()))
    if not isinstance(first, yaml.MappingNode):
        return json.dumps(f"({language}) {first.value}", ensure_ascii=False)
    forms = {key.value: value.value for key, value in first.value}
    named = (
        f"{category}: {forms.get(category, forms['other'])}" for category in categories(language)
    )
    return f"{{{', '.join(named)}}}"


def _span(node: Any) -> tuple[int, int]:
    return node.start_mark.index, node.end_mark.index
