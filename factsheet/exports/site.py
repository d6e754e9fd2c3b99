"""The sheet with the address under which it is published."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from uuid import UUID, uuid5

from factsheet import views
from factsheet.derive import Certainties, Corrections
from factsheet.exports.byrecord import ByRecord
from factsheet.model import Change, CountKind, EventKind, FactSheet, Source, Speaker, Term
from factsheet.values.when import When
from factsheet.wording import Wording

PREFIX = "data/v1/"
"""The folder of every export; what stands in it keeps its shape."""
NAMESPACE = UUID("6f1c2a0e-4b7d-5e93-9a58-0d3c7b21f4e6")
"""In which the names of entries are made; another one would make every entry a new one."""


@dataclass(frozen=True)
class Site:
    """A sheet, its address and the words of each of its languages."""

    facts: FactSheet
    """The records; every speaker gives both all roles and the newest of them."""
    address: str
    """The site's absolute address, with a slash at its end."""

    @cached_property
    def wordings(self) -> dict[str, Wording]:
        """How each language says things."""
        return {language: Wording(language, self.facts.words) for language in self.languages}

    @cached_property
    def certainties(self) -> Certainties:
        """How sure each value is."""
        return Certainties(self.facts)

    @cached_property
    def corrections(self) -> Corrections:
        """What is told of corrections today."""
        return Corrections(self.facts, self.facts.today)

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages of the sheet, the default one first."""
        return self.facts.sheet.languages

    @property
    def slug(self) -> str:
        """A short name in Latin letters: that of the repository."""
        return self.facts.sheet.repository.rstrip("/").rpartition("/")[2].casefold()

    def uuid(self, *parts: str) -> UUID:
        """Return the name in the world of what some parts name in the sheet.

        It is made of them and of the sheet's short name, and not of the site's address.
        """
        return uuid5(NAMESPACE, " ".join((self.slug, *parts)))

    @cached_property
    def day(self) -> When:
        """The day of the newest change or check, by which everything is dated."""
        days = [change.date for change in self.facts.changes]
        return max([*days, self.facts.last_checked], key=lambda each: each.order)

    def read_up_to(self, language: str) -> str:
        """Return the day of the newest publication read, in a sentence."""
        return self._read_up_to[language]

    @cached_property
    def _read_up_to(self) -> dict[str, str]:
        return self.in_each(lambda wording: views.newest_read(self.facts, wording))

    def horizon(self, language: str) -> str:
        """Return how far the sheet has read and checked."""
        return self._horizons[language]

    @cached_property
    def _horizons(self) -> dict[str, str]:
        return self.in_each(lambda wording: views.horizon(self.facts, wording))

    @cached_property
    def newest_changes(self) -> list[Change]:
        """The public log, newest first."""
        return views.changes(self.facts, 0)

    @cached_property
    def by_record(self) -> ByRecord:
        """What the log says of each record, and which of its values are stated."""
        return ByRecord(self.facts, self.newest_changes)

    def file(self, name: str) -> str:
        """Return the absolute address of an export."""
        return f"{self.address}{PREFIX}{name}"

    def root(self, language: str) -> str:
        """Return the absolute address of the front page in a language."""
        return self.address + self.folder(language)

    def folder(self, language: str) -> str:
        """Return where the front page of a language stands below that of the site."""
        return views.folder(self.facts, language)

    def others(self, language: str, page: str) -> dict[str, str]:
        """Return where a page stands in each other language, below the site's root.

        `page` is where it stands below the front page of its language.
        """
        return {other: self.folder(other) + page for other in self.languages if other != language}

    @cached_property
    def tongues(self) -> dict[str, str]:
        """What each language calls itself."""
        return self.in_each(lambda wording: wording.tongue(wording.language))

    def page(self, address: str, language: str) -> str:
        """Return the absolute address of what the pages say of a record or a value."""
        return self.root(language) + views.page_of(self.facts, address)

    def term(self, name: str, key: str, language: str) -> str:
        """Return what readers see of a word in a list of the vocabulary."""
        found = self.facts.vocabulary[name, key]
        assert isinstance(found, EventKind | CountKind | Term)
        return found.name[language]

    def speaker(self, key: str) -> Speaker:
        """Return a speaker by id."""
        found = self.facts.records[key]
        assert isinstance(found, Speaker)
        return found

    def source(self, key: str) -> Source:
        """Return a source by id."""
        found = self.facts.records[key]
        assert isinstance(found, Source)
        return found

    def opened_at(self, source: Source, language: str) -> str:
        """Return where a source can be opened; without an address, where the pages describe it."""
        return source.address or self.page(source.id, language)

    def in_each(self, say: Callable[[Wording], str]) -> dict[str, str]:
        """Return one text a language."""
        return {language: say(wording) for language, wording in self.wordings.items()}
