"""Which fields of a record differ, but for its numbers; old texts are never quoted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from factsheet.changes.both import Both
from factsheet.changes.difference import Difference, Kind
from factsheet.changes.language_formatter import LanguageFormatter, sources_of
from factsheet.model import Count, Rank, Record
from factsheet.values.when import When

CHECKS = {"verified", "checked"}
"""Fields that say when a record was compared with its sources: one difference, whichever change."""


def fields(both: Both, address: str, was: Any, now: Any) -> Iterator[Difference]:
    """Yield what differs between two states of a record, field by field."""
    checks: list[Difference] = []
    for name in type(now).model_fields:
        before, after = getattr(was, name), getattr(now, name)
        if before == after or name == "value" or _is_inherited(name, was, now):
            continue
        if name in CHECKS:
            checks.append(Difference(Kind.CHECKED, address, {}))
        elif name == "sources":
            yield from _sources(both, address, before, after)
        elif isinstance(before or after, dict):
            yield _texts(both, address, name, before or {}, after or {})
        elif _has_parts(before, after):
            yield from _parts(both, address, name, before, after)
        elif name == "archived" and after is None:
            yield _lost(both, "diff_archived_gone", address, address)
        else:
            yield _detail(both, address, name, before, after)
    yield from checks[:1]


def _is_inherited(name: str, was: Any, now: Any) -> bool:
    """Return whether a count inherits the field from its event, of which it is said already."""
    return isinstance(now, Count) and not (was.is_written(name) or now.is_written(name))


def _has_parts(before: Any, after: Any) -> bool:
    whole = (*(before or ()), *(after or ())) if isinstance(after, tuple) else ()
    return bool(whole) and all(isinstance(part, Record) and hasattr(part, "id") for part in whole)


def _parts(both: Both, address: str, name: str, was: Any, now: Any) -> Iterator[Difference]:
    before, after = {part.id: part for part in was}, {part.id: part for part in now}
    inside = name if address == "factsheet" else address
    for key in [key for key in after if key in before]:
        yield from fields(both, f"{inside}/{key}", before[key], after[key])
    if address == "factsheet" and before.keys() != after.keys():
        yield _detail(both, address, name, was, now)


def _texts(
    both: Both, address: str, name: str, was: Mapping[str, Any], now: Mapping[str, Any]
) -> Difference:
    changed = [language for language in both.languages if was.get(language) != now.get(language)]
    left = [language for language in both.languages if language not in changed]
    behind = bool(changed and left)
    told = {
        language: now[language] for language in changed or now if isinstance(now.get(language), str)
    }
    phrase = "diff_translation_left" if behind else "diff_reworded" if now else "diff_text_gone"
    sentences = both.say(
        phrase,
        title=lambda voice: voice.name(both.head, address),
        field=lambda voice: voice.field(name),
        changed=lambda voice: voice.tongues(changed),
        left=lambda voice: voice.tongues(left),
        quoted=lambda voice: voice.quoted(told),
    )
    return Difference(Kind.TRANSLATION if behind else Kind.WORDING, address, sentences)


def _sources(both: Both, address: str, was: Any, now: Any) -> Iterator[Difference]:
    before, after = sources_of(was), sources_of(now)
    for key in [key for key in before if key not in after]:
        gone = key not in both.head.records
        yield _lost(both, "diff_source_removed" if gone else "diff_source_gone", address, key)
    for key in [key for key in after if key not in before]:
        sentences = both.say(
            "diff_source_added",
            title=lambda voice: voice.name(both.head, address),
            source=lambda voice, key=key: voice.name(both.head, key),  # type: ignore[misc]
        )
        yield Difference(Kind.DETAIL, address, sentences)
    if before == after:
        yield _detail(both, address, "sources", None, was)


def _lost(both: Both, phrase: str, address: str, source: str) -> Difference:
    sentences = both.say(
        phrase,
        title=lambda voice: voice.name(both.head, address),
        source=lambda voice: voice.name(both.head, source),
    )
    return Difference(Kind.SOURCE, address, sentences)


def _detail(both: Both, address: str, name: str, was: Any, now: Any) -> Difference:
    """Return what a field says now, and what it said before if no words of its own are in it."""

    def plain(value: Any) -> Callable[[LanguageFormatter], str]:
        return lambda voice: voice.plain(both.head, name, value)

    first = both.say.voices[0]
    before, after = _is_wordless(both, name, was) and plain(was)(first), plain(now)(first)
    phrase = "diff_field_turned" if before and after else "diff_field_now"
    sentences = both.say(
        phrase if after else "diff_field_differs",
        title=lambda voice: voice.name(both.head, address),
        field=lambda voice: voice.field(name),
        before=plain(was) if before else lambda _: "",
        after=plain(now),
    )
    return Difference(Kind.DETAIL, address, sentences)


def _is_wordless(both: Both, name: str, was: Any) -> bool:
    """Return whether an earlier value is none, a day, a rank, or speakers who are still there."""
    if name == "said_by":
        return all(speaker in both.head.records for speaker in was)
    return was is None or was == () or isinstance(was, When | Rank)
