"""What the plugin remembers from event to event, and from one build of a run to the next."""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from jinja2 import Environment

from factsheet.checks.last_good import last_good
from factsheet.model import FactSheet
from factsheet.problems import Problem
from factsheet.render.compiled import Codes
from factsheet.render.markup import ui_environment
from factsheet.render.printed import Printed
from factsheet.site.around import Around
from factsheet.site.blocks import Blocks
from factsheet.site.clock import on_its_day
from factsheet.site.conversion import Conversions
from factsheet.site.filetimes import times
from factsheet.starter import Repository, reachable
from factsheet.values.timezone import day
from factsheet.wording import Wording
from factsheet.wording.own import FOLDER


@dataclass
class State:
    """One run of MkDocs: a build, or a server with all its builds."""

    command: str = "build"
    """What MkDocs was started for: `build`, `serve` or `gh-deploy`."""
    dirty: bool = False
    """Whether MkDocs was asked to leave pages as they are."""
    warnings: int = 0
    """How many warnings have been logged."""
    loaded: bool = False
    """Whether this build has called the macros of macros.py."""
    folder: Path = Path("data")
    """Where the records lie, as one would type it."""
    repository: Repository | None = None
    """Where the sheet is edited, as its host or its git says."""
    facts: FactSheet | None = None
    """The newest sheet without a mistake; None before there was one."""
    problems: tuple[Problem, ...] = ()
    """What is wrong with the data as it is now."""
    ended: tuple[str, ...] = ()
    """What ended the last build of a server, a line each; nothing where it came to its end."""
    engine: object = None
    """Names, times and sizes of the engine's modules when they were last looked at."""
    exports: dict[str, bytes] = field(default_factory=dict)
    """The newest exports by their path below the site's root."""
    exported: tuple[object, ...] = ()
    """The sheet and the address that the exports were made of."""
    ways: frozenset[tuple[str, str]] = frozenset()
    """Which pages the site has to which every page leads, each with its language."""
    around: Around | None = None
    """What the site has around the pages of records."""
    records: dict[str, bytes] = field(default_factory=dict)
    """The newest pages of records, with their pictures, by their path below the site's root."""
    recorded: tuple[object, ...] = ()
    """The sheet, the address and what else those pages were made of."""
    leading: dict[str, frozenset[str]] = field(default_factory=dict)
    """The paths to which each of those pages leads."""
    pictures: dict[str, Any] = field(default_factory=dict)
    """The pictures of this build by language, then by the names of their files."""
    compiled: Codes = field(default_factory=dict)
    """Compiled templates of the macros and of the theme, for every language and build."""
    faults: dict[str, list[str]] = field(default_factory=dict)
    """What is wrong with each page, by its path below the docs folder."""
    texts: dict[str, str] = field(default_factory=dict)
    """Each page as its author wrote it, by its path below the docs folder."""
    blocks: Blocks = field(default_factory=Blocks)
    """What Markdown asks for the HTML that macros gave."""
    conversions: Conversions = field(default_factory=Conversions)
    """Pages as a server converted them last."""
    printed: dict[str, Printed] = field(default_factory=dict)
    """What the macros of each page gave, by its path below the docs folder."""
    links: dict[str, frozenset[str]] = field(default_factory=dict)
    """The paths to which each page leads, by the page's own path below the site's root."""
    unsearched: set[str] = field(default_factory=set)
    """The paths of pages that readers do not want to find, below the site's root."""
    searched: tuple[object, Mapping[str, bytes]] = field(default_factory=lambda: ((), {}))
    """What a preview's pages were when they were searched last, and the index by path."""
    link_title: str | None = None
    """What the links at headings are called in the language that was built last."""
    mark: str = field(default_factory=lambda: f"data-own-{secrets.token_hex(8)}")
    """What the theme's own scripts and styles bear until a page is finished; no author knows it."""
    nonce: str = field(default_factory=lambda: secrets.token_urlsafe(12))
    """What lets the preview's own script run."""
    _seen: object = None
    _words: dict[str, Wording] = field(default_factory=dict)
    _templates: dict[str, Environment] = field(default_factory=dict)

    def begin(self) -> None:
        """Forget what belongs to the build before."""
        self.loaded = False
        self.pictures = {}  # those of the build before may be asked for while it goes on
        for each in (self.faults, self.texts, self.printed, self.links):
            each.clear()
        for one in (self._words, self._templates):
            one.clear()
        self.unsearched.clear()

    def read(self, now: date) -> bool:
        """Read the data if a file or the sheet's day has changed; return whether that was so."""
        today = day(now, self.facts.sheet.time_zone if self.facts else "UTC")
        places = (self.folder, self.folder.parent / FOLDER)
        files = sorted(seen for place in places for seen in times(place))
        seen = (today, self.folder, self.repository, files)
        if seen == self._seen:
            return False
        self._seen = seen
        facts, self.problems = last_good(self.folder, now, self.facts)
        self.facts = facts and reachable(on_its_day(facts, now, os.environ), self.repository)
        return True

    def words(self, language: str) -> Wording:
        """Return the words of one language, as they are in this build."""
        if language not in self._words:
            self._words[language] = Wording(language, self.facts.words if self.facts else None)
        return self._words[language]

    def templates(self, language: str) -> Environment:
        """Return the templates of what stands around a page, in one language."""
        if language not in self._templates:
            self._templates[language] = ui_environment(self.words(language))
        return self._templates[language]

    def report(self, page: str, fault: str) -> None:
        """Remember what is wrong with a page, to be told above it."""
        self.faults.setdefault(page, []).append(fault)
