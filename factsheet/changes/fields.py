"""Which fields of a record differ, but for its numbers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from factsheet.changes.both import Both
from factsheet.changes.difference import Difference, Kind
from factsheet.changes.voice import sources_of
from factsheet.model import Count, Event, Record


def fields(both: Both, address: str, was: Any, now: Any) -> Iterator[Difference]:
    """Yield what differs between two states of a record, field by field."""
    for name in type(now).model_fields:
        before, after = getattr(was, name), getattr(now, name)
        if before == after or name == "value" or _is_inherited(both, address, name, was, now):
            continue
        if name == "verified":
            yield Difference(Kind.CHECKED, address, {})
        elif name == "sources":
            yield from _sources(both, address, before, after)
        elif isinstance(before or after, dict):
            yield _texts(both, address, name, before or {}, after or {})
        elif _has_parts(before, after):
            yield from _parts(both, address, name, before, after)
        elif name == "archived" and after is None:
            yield _lost(both, address, "diff_archived_gone", address)
        else:
            yield _detail(both, address, name, before, after)


def _is_inherited(both: Both, address: str, name: str, was: Any, now: Any) -> bool:
    """Return whether a count has the field from its event, of which it is said already."""
    key = address.partition("/")[0]
    events = (
        both.base.records.get(key),
        both.head.records.get(key),
    )
    if not isinstance(now, Count) or not all(isinstance(each, Event) for each in events):
        return False
    own = [getattr(each, name, None) for each in (was, now)]
    whole = [getattr(each, name, None) or getattr(each, "date", None) for each in events]
    return own == whole


def _has_parts(before: Any, after: Any) -> bool:
    whole = (*(before or ()), *(after or ())) if isinstance(after, tuple) else ()
    return bool(whole) and all(isinstance(each, Record) and hasattr(each, "id") for each in whole)


def _parts(both: Both, address: str, name: str, was: Any, now: Any) -> Iterator[Difference]:
    before, after = {each.id: each for each in was}, {each.id: each for each in now}
    inside = name if address == "factsheet" else address
    for key in [each for each in after if each in before]:
        yield from fields(both, f"{inside}/{key}", before[key], after[key])
    if address == "factsheet" and before.keys() != after.keys():
        yield _detail(both, address, name, was, now)


def _texts(
    both: Both, address: str, name: str, was: Mapping[str, Any], now: Mapping[str, Any]
) -> Difference:
    changed = [each for each in both.languages if was.get(each) != now.get(each)]
    left = [each for each in both.languages if each not in changed]
    behind = bool(changed and left)
    sentences = both.say(
        "diff_translation_left" if behind else "diff_reworded",
        title=lambda voice: voice.name(both.head, address),
        field=lambda voice: voice.field(name),
        changed=lambda voice: voice.tongues(changed),
        left=lambda voice: voice.tongues(left),
    )
    return Difference(Kind.TRANSLATION if behind else Kind.WORDING, address, sentences)


def _sources(both: Both, address: str, was: Any, now: Any) -> Iterator[Difference]:
    before, after = sources_of(was), sources_of(now)
    for key in [each for each in before if each not in after]:
        yield _lost(both, address, "diff_source_gone", key)
    for key in [each for each in after if each not in before]:
        sentences = both.say(
            "diff_source_added",
            title=lambda voice: voice.name(both.head, address),
            source=lambda voice, key=key: voice.name(both.head, key),  # type: ignore[misc]
        )
        yield Difference(Kind.DETAIL, address, sentences)
    if before == after:
        yield _detail(both, address, "sources", None, was)


def _lost(both: Both, address: str, phrase: str, source: str) -> Difference:
    sentences = both.say(
        phrase,
        title=lambda voice: voice.name(both.head, address),
        source=lambda voice: voice.name(both.base, source),
    )
    return Difference(Kind.SOURCE, address, sentences)


def _detail(both: Both, address: str, name: str, was: Any, now: Any) -> Difference:
    def pair(which: int) -> Any:
        facts, value = ((both.base, was), (both.head, now))[which]
        return lambda voice: voice.plain(facts, name, value)

    shown = [pair(which)(voice) for which in (0, 1) for voice in both.say.voices]
    sentences = both.say(
        "diff_field_turned" if all(shown) else "diff_field_differs",
        title=lambda voice: voice.name(both.head, address),
        field=lambda voice: voice.field(name),
        before=pair(0),
        after=pair(1),
    )
    return Difference(Kind.DETAIL, address, sentences)
