"""What one language calls the records, values and fields of a sheet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from factsheet import model
from factsheet.derive import Value
from factsheet.model import Count, Event, FactSheet, Observation, Rank, Source, Speaker
from factsheet.model.cite import Cite
from factsheet.values.when import When
from factsheet.wording import Wording

LONGEST = 90
"""Characters of a sentence that stand for the whole of it."""


class LanguageFormatter:
    """One language speaking of a sheet."""

    def __init__(self, language: str, own: Mapping[str, Mapping[str, Any]] | None = None) -> None:
        """Take the language's words: those of the sheet, else the engine's."""
        self.wording = Wording(language, own)
        self.language = language

    def text(self, texts: Mapping[str, str]) -> str:
        """Return a text in this language, or in any other while the sheet lacks this one."""
        text = texts.get(self.language) or next(iter(texts.values()), "")
        return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"

    def quoted(self, texts: Mapping[str, str]) -> str:
        """Return a new text whole, in this language or in the first that has it, after a colon."""
        text = texts.get(self.language) or next(iter(texts.values()), "")
        return self.wording.word("diff_quoted", text=text) if text else ""

    def name(self, facts: FactSheet, address: str) -> str:
        """Return what readers call a record, a value or a word of the vocabulary."""
        head, _, tail = address.partition("/")
        record = facts.records.get(head)
        if record is None:
            return self._word_of_the_sheet(facts, head, tail)
        named = self._record(facts, record)
        stated = facts.stated(address)
        if isinstance(stated, Observation):
            return f"{named} ({self.wording.when(stated.as_of)})"
        if isinstance(stated, Count):
            return f"{named}, {self._count(facts, stated.count)}"
        return named

    def _record(self, facts: FactSheet, record: Any) -> str:
        if isinstance(record, Source):
            about = record.title or self.text(record.subject or {}) or record.id
            publisher = facts.published_by(record.publisher, self.language)
            return self.wording.word("diff_source", publisher=publisher, about=about)
        if isinstance(record, Speaker):
            return self.text(record.name)
        for field in ("title", "text", "reason"):
            if texts := getattr(record, field, None):
                named = self.text(texts)
        day = f" ({self.wording.when(record.date)})" if isinstance(record, Event) else ""
        return named + day

    def _word_of_the_sheet(self, facts: FactSheet, head: str, tail: str) -> str:
        word: Any = facts.vocabulary.get((head, tail))
        if word is None:
            return self.wording.word("diff_sheet")
        named = self.text(word.name) if hasattr(word, "name") else word.id
        return f"{self.field(head)}, {named}"

    def _count(self, facts: FactSheet, count: str) -> str:
        word: Any = facts.vocabulary.get(("counts", count))
        return self.text(word.name) if word else count

    def counts(self, facts: FactSheet, address: str) -> str:
        """Return the numbers counted at an event, or an empty text."""
        event = facts.records.get(address)
        if not isinstance(event, Event) or not event.counts:
            return ""
        told = (
            f"{self._count(facts, count.count)} – {self.stated(facts, f'{address}/{count.id}')}"
            for count in model.best_counts(event)
        )
        return f": {'; '.join(told)}"

    def dated(self, facts: FactSheet, value: Value | None) -> str:
        """Return a value with its day as readers see both, or that there is none."""
        if value is None:
            return self.wording.word("not_stated")
        shown = self.wording.value(value.quantity, value.share, facts.unit(value.unit))
        return f"{shown} ({self.wording.when(value.as_of)})"

    def stated(self, facts: FactSheet, address: str) -> str:
        """Return a stated value as readers see it."""
        found = facts.values[address]
        figure = facts.records[address.partition("/")[0]]
        if isinstance(found, Count):
            return self.wording.quantity(found.value, facts.unit_of(found))
        return self.wording.quantity(found.value, facts.unit(getattr(figure, "unit", "")))

    def speakers(self, facts: FactSheet, keys: Iterable[str]) -> str:
        """Return the names of speakers."""
        return ", ".join(self.name(facts, key) for key in keys)

    def field(self, name: str) -> str:
        """Return what readers call a field of a record."""
        key = f"diff_field_{name}"
        return self.wording.word(key if key in self.wording.words else "diff_field_other")

    def tongues(self, codes: Iterable[str]) -> str:
        """Return the names of languages."""
        return ", ".join(self.wording.tongue(code) for code in codes)

    def plain(self, facts: FactSheet, field: str, value: Any) -> str:
        """Return the value of a field as readers see it; empty where they would not see it so."""
        if value is None or value == ():
            return self.wording.word("diff_nothing_there")
        if isinstance(value, When):
            return self.wording.when(value)
        if isinstance(value, Rank):
            return self.wording.word(f"rank_{value.value}")
        if field == "said_by":
            return self.speakers(facts, value)
        if field in {"publisher", "original"}:
            return facts.published_by(value, self.language)
        if field in {"url", "archived", "title", "fragment"}:
            return str(value)
        return ""


class Speech:
    """Every language of a sheet saying the same thing."""

    def __init__(self, facts: FactSheet) -> None:
        """Read the words of each language of a sheet."""
        languages = facts.sheet.languages
        self.voices = tuple(LanguageFormatter(code, facts.words) for code in languages)

    def __call__(self, key: str, **gaps: Callable[[LanguageFormatter], str]) -> dict[str, str]:
        """Return a phrase of the interface in every language with its gaps filled."""
        return {
            one.language: one.wording.word(key, **{name: gap(one) for name, gap in gaps.items()})
            for one in self.voices
        }


def sources_of(cites: Iterable[Cite]) -> tuple[str, ...]:
    """Return the sources that are cited, each once, in order."""
    return tuple(dict.fromkeys(cite.source for cite in cites))
