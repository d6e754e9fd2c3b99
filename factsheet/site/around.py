"""What a site has around the pages of records: styles, icon, languages, ways."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import unescape
from pathlib import Path

from factsheet import views
from factsheet.model import FactSheet
from factsheet.site import icons, theme

_STYLE = re.compile(r'<link rel="stylesheet" href="([^"]*)"')
WAYS = ("search", "changes", "maintainers")
"""Pages to which every page leads, where the site has them."""


@dataclass(frozen=True)
class Around:
    """What a site has around the pages of records."""

    styles: tuple[str, ...]
    """Paths of its style sheets, in their order."""
    icon: str
    """Path of its icon."""
    languages: tuple[str, ...]
    """Languages in which it is built, the default one first."""
    ways: frozenset[tuple[str, str]]
    """Which of the pages in WAYS it has, each with its language."""
    has_scripts: bool = True
    """Whether the scripts of the sheet's theme lie on it."""
    cards: bool = True
    """Whether a card is drawn of each page."""
    has_png: bool = True
    """Whether each picture is a PNG too."""
    cache: Path | None = None
    """Where pictures lie that were drawn before."""
    nonce: str = ""
    """What lets a preview's own script run."""


def of_finished(facts: FactSheet, site: Path, pages: Mapping[str, str]) -> Around:
    """Return what a finished site has around the pages of records, as its pages say it."""
    front = pages.get("index.html", "")
    icon = icons.ICON.search(front)
    every = facts.sheet.languages
    languages = tuple(one for one in every if f"{views.folder(facts, one)}index.html" in pages)
    has = [
        (language, name)
        for language in languages
        for name in WAYS
        if f"{views.folder(facts, language)}{name}/index.html" in pages
    ]
    return Around(
        styles=tuple(unescape(style) for style in _STYLE.findall(front)),
        icon=unescape(icon[1]) if icon else icons.TOUCH,
        languages=languages,
        ways=frozenset(has),
        has_scripts=(site / theme.SCRIPT).is_file(),
    )
