"""The files of a folder while records are added to them, and what the log says of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from factsheet.changes.adding.asked import Asked
from factsheet.changes.adding.inserting import inserted
from factsheet.changes.adding.proposed import free
from factsheet.model import FactSheet
from factsheet.reading.rewritten import raw_text
from factsheet.reading.yamlfile import KeyPath
from factsheet.wording import Wording


@dataclass
class Added:
    """What would be written."""

    files: dict[Path, str] = field(default_factory=dict)
    """The new text of each file that changes."""
    lines: list[str] = field(default_factory=list)
    """What was added, by file and address."""


class Filing:
    """Texts of files, each with what has been added to it so far."""

    def __init__(self, folder: Path, facts: FactSheet, today: str) -> None:
        """Start with nothing added."""
        self._folder, self._facts, self._today = folder, facts, today
        self.result = Added()

    @property
    def _taken(self) -> set[str]:
        return {*self._facts.records}

    def _log(self, asked: Asked, address: str, what: str, title: dict[str, str]) -> None:
        """Add an entry to the log on top, or at its end if its days rise."""
        said = asked.change.get("reason", {})
        record = {
            "id": free(asked.change.get("id", f"added-{address.replace('/', '-')}"), self._taken),
            "date": self._today,
            "kind": asked.change.get("kind", "new"),
            "records": [address],
            "reason": {
                language: said.get(language)
                or self._words(language).word(f"log_added_{what}", title=title[language])
                for language in self._facts.sheet.languages
            },
        }
        self._insert("changes", (), self._end_of_log, record, str(record["id"]))

    @property
    def _end_of_log(self) -> int:
        """The place of a new entry: on top, or last where the days of the log rise."""
        log = self._facts.changes
        rises = bool(log) and log[0].date.order < log[-1].date.order
        return len(log) if rises else 0

    def _words(self, language: str) -> Wording:
        return Wording(language, self._facts.words)

    def _insert(self, name: str, path: KeyPath, place: int, record: Any, address: str) -> None:
        self._keep(name, inserted(self._text(name), path, place, record), address)

    def _keep(self, name: str, text: str, address: str) -> None:
        self.result.files[self._path(name)] = text
        self.result.lines.append(f"{self._path(name)}: {address}")

    def _text(self, name: str) -> str:
        path = self._path(name)
        return self.result.files[path] if path in self.result.files else raw_text(path)

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.yml"
